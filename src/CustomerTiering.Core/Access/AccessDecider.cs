namespace CustomerTiering.Access;

/// <summary>Decides the access area. Made by an engine; safe for use by many threads at once.</summary>
public sealed class AccessDecider
{
    private readonly TieringEngine _engine;

    internal AccessDecider(TieringEngine engine) => _engine = engine;

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public AccessPolicy Policy => _engine.Policy.Access;
}

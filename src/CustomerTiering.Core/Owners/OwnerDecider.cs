namespace CustomerTiering.Owners;

/// <summary>Decides the owners area. Made by an engine; safe for use by many threads at once.</summary>
public sealed class OwnerDecider
{
    private readonly TieringEngine _engine;

    internal OwnerDecider(TieringEngine engine) => _engine = engine;

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public OwnerPolicy Policy => _engine.Policy.Owners;
}

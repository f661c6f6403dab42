namespace CustomerTiering.Care;

/// <summary>Decides the care area. Made by an engine; safe for use by many threads at once.</summary>
public sealed class CareDecider
{
    private readonly TieringEngine _engine;

    internal CareDecider(TieringEngine engine) => _engine = engine;

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public CarePolicy Policy => _engine.Policy.Care;
}

namespace CustomerTiering.Incentives;

/// <summary>Decides the incentives area. Made by an engine; safe for use by many threads at once.</summary>
public sealed class IncentiveDecider
{
    private readonly TieringEngine _engine;

    internal IncentiveDecider(TieringEngine engine) => _engine = engine;

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public IncentivePolicy Policy => _engine.Policy.Incentives;
}

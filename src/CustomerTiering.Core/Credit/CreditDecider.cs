namespace CustomerTiering.Credit;

/// <summary>Decides the credit area. Made by an engine; safe for use by many threads at once.</summary>
public sealed class CreditDecider
{
    private readonly TieringEngine _engine;

    internal CreditDecider(TieringEngine engine) => _engine = engine;

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public CreditPolicy Policy => _engine.Policy.Credit;
}

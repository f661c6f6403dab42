namespace CustomerTiering.Portfolio;

/// <summary>Decides the portfolio area. Made by an engine; safe for use by many threads at once.</summary>
public sealed class PortfolioDecider
{
    private readonly TieringEngine _engine;

    internal PortfolioDecider(TieringEngine engine) => _engine = engine;

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public PortfolioPolicy Policy => _engine.Policy.Portfolio;
}

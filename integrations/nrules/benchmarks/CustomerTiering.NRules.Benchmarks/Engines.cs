using System;
using System.Linq;
using CustomerTiering.NRules.Laws;

namespace CustomerTiering.NRules.Benchmarks;

/// <summary>The preset foreign-trade on both evaluators, and the portfolio that they decide on.</summary>
internal sealed class Engines(int customers)
{
    private readonly DecisionRequest[] _requests = [.. new GeneratedPortfolio(Presets.ForeignTrade).Customers(customers)];

    public TieringEngine Compiled { get; } = TieringEngine.Create(Presets.ForeignTrade, static b => b.AddIndicatorsOf(Presets.ForeignTrade));

    public TieringEngine OnNRules { get; } = TieringEngine.Create(Presets.ForeignTrade, static b => b.AddIndicatorsOf(Presets.ForeignTrade).UseNRules());

    public Decision[] Decide(TieringEngine engine) => Array.ConvertAll(_requests, engine.Decide);

    /// <summary>Makes sure that both decide the same before anything is measured.</summary>
    public Engines Checked()
        => Decide(Compiled).Select(static d => d.ToRecord()).SequenceEqual(Decide(OnNRules).Select(static d => d.ToRecord()))
            ? this
            : throw new InvalidOperationException("the evaluators decide differently; there is nothing to measure");
}

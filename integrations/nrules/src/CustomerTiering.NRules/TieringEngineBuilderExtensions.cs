using System;
using CustomerTiering.NRules.Evaluation;
using CustomerTiering.NRules.HostRules;

namespace CustomerTiering.NRules;

/// <summary>Brings NRules into an engine.</summary>
public static class TieringEngineBuilderExtensions
{
    /// <summary>Makes NRules the evaluator of all rule sets, and takes a host's own NRules rules into them.</summary>
    /// <param name="builder">The engine's builder.</param>
    /// <param name="configure">Adds the host's rules; null for none.</param>
    /// <exception cref="HostRuleException">A host's rule cannot take part in decisions.</exception>
    public static TieringEngineBuilder UseNRules(this TieringEngineBuilder builder, Action<NRulesOptions>? configure = null)
        => Checked(builder).UseEvaluator(new NRulesEvaluatorFactory(Configured(configure).AddTo(builder)));

    /// <summary>Takes a host's own NRules rules into the rule sets; ours are run by whatever evaluator the engine has.</summary>
    /// <param name="builder">The engine's builder.</param>
    /// <param name="configure">Adds the host's rules.</param>
    /// <exception cref="HostRuleException">A host's rule cannot take part in decisions.</exception>
    public static TieringEngineBuilder AddNRules(this TieringEngineBuilder builder, Action<NRulesOptions> configure)
    {
        Configured(configure ?? throw new ArgumentNullException(nameof(configure))).AddTo(Checked(builder));
        return builder;
    }

    private static TieringEngineBuilder Checked(TieringEngineBuilder builder) => builder ?? throw new ArgumentNullException(nameof(builder));

    private static NRulesOptions Configured(Action<NRulesOptions>? configure)
    {
        var options = new NRulesOptions();
        configure?.Invoke(options);
        return options;
    }
}

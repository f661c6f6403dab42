using CustomerTiering.Rules;

namespace CustomerTiering.NRules.HostRules;

/// <summary>A host's NRules rules for one set, whatever it decides.</summary>
internal interface IHostRuleSet
{
    /// <summary>Gets the set's area.</summary>
    IRuleArea Area { get; }

    /// <summary>Compiles the rules and puts them in their places.</summary>
    void AddTo(TieringEngineBuilder builder, HostRuleIndex index, NRulesOptions options);
}

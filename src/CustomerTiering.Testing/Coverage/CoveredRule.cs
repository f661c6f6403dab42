using CustomerTiering.Rules;

namespace CustomerTiering.Testing.Coverage;

/// <summary>How often one rule hit and nearly hit. Immutable.</summary>
public sealed class CoveredRule
{
    internal CoveredRule(IRuleSet set, IRule rule, int hits, int nearMisses)
    {
        Set = set;
        Rule = rule;
        Hits = hits;
        NearMisses = nearMisses;
    }

    /// <summary>Gets the set.</summary>
    public IRuleSet Set { get; }

    /// <summary>Gets the rule.</summary>
    public IRule Rule { get; }

    /// <summary>Gets on how many customers it hit.</summary>
    public int Hits { get; }

    /// <summary>Gets on how many customers exactly one of its statements was not true.</summary>
    public int NearMisses { get; }
}

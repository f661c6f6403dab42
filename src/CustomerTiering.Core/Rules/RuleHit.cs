namespace CustomerTiering.Rules;

/// <summary>A rule that hit, and the set it stands in. Immutable.</summary>
public sealed class RuleHit
{
    internal RuleHit(IRuleSet set, IRule rule, string outcome)
    {
        Set = set;
        Rule = rule;
        Outcome = outcome;
    }

    /// <summary>Gets the set.</summary>
    public IRuleSet Set { get; }

    /// <summary>Gets the rule.</summary>
    public IRule Rule { get; }

    /// <summary>Gets what the rule decided, in English, such as <c>at most tier D</c>.</summary>
    public string Outcome { get; }
}

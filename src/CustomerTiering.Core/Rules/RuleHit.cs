using System;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Rules;

/// <summary>A rule that hit, and the set it stands in. Immutable.</summary>
public sealed class RuleHit
{
    private readonly PolicyLanguages _languages;

    internal RuleHit(IRuleSet set, IRule rule, object value, Condition condition, Func<Operand, object?> valueOf, PolicyLanguages languages)
    {
        _languages = languages;
        Set = set;
        Rule = rule;
        Value = value;
        Condition = condition;
        ValueOf = valueOf;
    }

    /// <summary>Gets the set.</summary>
    public IRuleSet Set { get; }

    /// <summary>Gets the rule.</summary>
    public IRule Rule { get; }

    /// <summary>Gets what the rule decided, in English, such as <c>at most tier D</c>.</summary>
    public string Outcome => OutcomeInWords(TextCatalogue.English);

    /// <summary>Gets what the rule decided: a <see cref="Tiers.TierBound"/>, a <see cref="Changes.ChangeVerdict"/>, a <see cref="Changes.ChangeLimit"/> or an <see cref="Changes.ApprovalRole"/>.</summary>
    public object Value { get; }

    /// <summary>Gets the condition that was true.</summary>
    internal Condition Condition { get; }

    /// <summary>Gets what reads the condition's operands for the case that the rule saw.</summary>
    internal Func<Operand, object?> ValueOf { get; }

    /// <summary>Gives what the rule says, in a language; in English where it has no title in that language.</summary>
    /// <param name="language">The tag, such as <c>zh-Hans</c>.</param>
    /// <exception cref="ArgumentException">There is no such language; the message lists those there are.</exception>
    public string TitleInWords(string language) => _languages.In(language).Title(Rule);

    /// <summary>Gives what the rule decided, in a language.</summary>
    /// <param name="language">The tag, such as <c>zh-Hans</c>.</param>
    /// <exception cref="ArgumentException">There is no such language; the message lists those there are.</exception>
    public string OutcomeInWords(string language) => new OutcomeWords(_languages.In(language)).Of(Value);
}

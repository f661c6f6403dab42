using System;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Rules.NearMisses;

/// <summary>
/// A rule of which one statement alone was not true: exactly one of the statements that it joins by "and", and that could be looked at, was
/// false or unknown. Immutable.
/// </summary>
public sealed class NearMiss
{
    private readonly PolicyLanguages _languages;
    private readonly Func<Operand, object?> _valueOf;

    internal NearMiss(IRuleSet set, IRule rule, PolicyLanguages languages, Condition failing, bool isUnknown, MissedComparison comparison, Func<Operand, object?> valueOf, object? wouldDecide)
    {
        Set = set;
        Rule = rule;
        _languages = languages;
        Failing = failing;
        IsUnknown = isUnknown;
        Actual = comparison.Actual;
        Required = comparison.Required;
        Gap = comparison.Gap;
        ConcernsFacts = Subjects.ConcernFacts(failing);
        _valueOf = valueOf;
        WouldDecide = wouldDecide;
    }

    /// <summary>Gets the set.</summary>
    public IRuleSet Set { get; }

    /// <summary>Gets the rule.</summary>
    public IRule Rule { get; }

    /// <summary>Gets the statement that was not true, in English with its actual value: <c>purchase growth 25 % (at least 30 %)</c>.</summary>
    public string Condition => InWords(TextCatalogue.English);

    /// <summary>Gets a value indicating whether the statement was unknown, for want of a fact, and not false.</summary>
    public bool IsUnknown { get; }

    /// <summary>Gets what was the case: a decimal, whole number, flag, text, date, tier or kind of change; null where unknown or where the statement compares no single value.</summary>
    public object? Actual { get; }

    /// <summary>Gets what the statement asks for, of the same types; a list of values where one of several is asked; null where it compares no single value.</summary>
    public object? Required { get; }

    /// <summary>
    /// Gets by how much a number would have to move for the statement to be true, above 0, in the unit of the indicator; null where it is no
    /// number or not known. Where the bound itself is excluded, the smallest step of the indicator is included in the gap.
    /// </summary>
    public decimal? Gap { get; }

    /// <summary>Gets a value indicating whether the statement is about the customer, and not merely about which tier it has or is led to.</summary>
    public bool ConcernsFacts { get; }

    /// <summary>Gets the statement that was not true.</summary>
    internal Condition Failing { get; }

    /// <summary>Gets what the rule would have decided; null where that could not be worked out.</summary>
    internal object? WouldDecide { get; }

    /// <summary>Gives the statement that was not true with its actual value, in a language.</summary>
    /// <param name="language">The tag, such as <c>en</c>.</param>
    /// <exception cref="ArgumentException">There is no such language; the message lists those there are.</exception>
    public string InWords(string language) => InWords(_languages.In(language));

    internal string InWords(PolicyTexts texts) => new ConditionWords(texts, valueOf: _valueOf).Of(Failing);
}

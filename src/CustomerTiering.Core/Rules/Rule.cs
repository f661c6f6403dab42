using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Wording;

namespace CustomerTiering.Rules;

/// <summary>
/// A rule in use: a template with its numbers, a structured rule of a policy, or a rule that a host adds in C#, as an object or as a class
/// derived from this one. Immutable.
/// </summary>
/// <typeparam name="TCase">What the rule looks at.</typeparam>
/// <typeparam name="TOutcome">What the rule decides.</typeparam>
/// <remarks>
/// A class rule takes what it depends on (settings, a list of countries) in its constructor and names it in the condition. Those values are
/// read once, when the rule is made, and stand in the rule as constants: rule book, near misses and rules hash show them, and a change of
/// the settings afterwards changes nothing. A dependency that would have to be asked about the case is refused.
/// <code>
/// public sealed class NoRiseAtRisk(RiskCountries risk) : Rule&lt;ChangeCase, ChangeLimit&gt;(
///     "no-rise-at-risk", "nobody rises in a country at risk",
///     c => c.Change == ChangeKind.Promote &amp;&amp; risk.Codes.Contains(c.Facts.Region),
///     c => ChangeLimit.NoPromotion);
/// </code>
/// </remarks>
public class Rule<TCase, TOutcome> : IReadableRule, ICataloguedTitle
    where TCase : struct, IRuleCase
{
    private static readonly Dictionary<string, string> NoNames = [];

    /// <summary>Initializes a new instance of the <see cref="Rule{TCase, TOutcome}"/> class without parameters, for a host's own code. Captured values are read now, once.</summary>
    /// <param name="id">The id: lower-case letters, digits and hyphens, at most 64 characters.</param>
    /// <param name="title">What the rule says, in English, in one line.</param>
    /// <param name="when">The condition; true means that the rule hits. Missing facts make it unknown, and it does not hit.</param>
    /// <param name="then">The outcome where it hits.</param>
    /// <param name="clause">The clause it carries out; null for none.</param>
    /// <param name="names">What it says in other languages, by tag (<c>zh-Hans</c>, <c>zh-Hant</c>); null for English alone.</param>
    /// <exception cref="ArgumentException">Id, title or a name is not of the form stated.</exception>
    /// <exception cref="RuleDefinitionException">The condition or outcome contains what a rule may not contain.</exception>
    public Rule(
        string id,
        string title,
        Expression<Func<TCase, bool>> when,
        Expression<Func<TCase, TOutcome>> then,
        string? clause = null,
        IReadOnlyDictionary<string, string>? names = null)
        : this(new RuleTemplate<TCase, TOutcome>(id, title, when, then), id, RuleArguments.None, clause, null, null, names is null ? NoNames : RuleNames.Checked(names))
    {
        Template = null;
        TitleKey = null;
    }

    /// <summary>Initializes a new instance of the <see cref="Rule{TCase, TOutcome}"/> class whose logic the library cannot look into, such as a rule of another engine.</summary>
    /// <param name="id">The id: lower-case letters, digits and hyphens, at most 64 characters.</param>
    /// <param name="title">What the rule says, in English, in one line.</param>
    /// <param name="logic">What decides, what the rule book says of it, and what the rules hash covers.</param>
    /// <param name="clause">The clause it carries out; null for none.</param>
    /// <exception cref="ArgumentException">The id or the title is not of the form stated.</exception>
    public Rule(string id, string title, OpaqueLogic<TCase, TOutcome> logic, string? clause = null)
        : this(
            id,
            Guard.NotBlank(title, nameof(title)),
            Guard.NotNull(logic, nameof(logic)).Condition,
            logic.Outcome,
            RuleArguments.None,
            clause,
            null,
            null,
            NoNames)
    {
    }

    internal Rule(RuleTemplate<TCase, TOutcome> template, string id, RuleArguments arguments, string? clause, Basis? basis, EffectivePeriod? effective, IReadOnlyDictionary<string, string> names)
        : this(
            id,
            names.TryGetValue("en", out var title) ? title : template.Title,
            new ConditionReader(id, arguments).Read(template.When),
            OutcomeExpression<TCase, TOutcome>.Of(template.Then, id, arguments),
            arguments,
            clause,
            basis,
            effective,
            names)
    {
        Template = template.Id;
        TitleKey = $"rule.{template.Id}";
    }

    internal Rule(
        string id,
        string title,
        Condition condition,
        OutcomeExpression<TCase, TOutcome> outcome,
        RuleArguments arguments,
        string? clause,
        Basis? basis,
        EffectivePeriod? effective,
        IReadOnlyDictionary<string, string> names)
    {
        Id = Guard.Id(id, nameof(id));
        Title = title;
        Condition = condition;
        Outcome = outcome;
        Arguments = arguments.Values;
        Clause = clause;
        Basis = basis;
        Effective = effective;
        Names = names;
        TitleValues = Arguments;
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Title { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <inheritdoc/>
    public string? Template { get; }

    /// <inheritdoc/>
    public string? Clause { get; }

    /// <inheritdoc/>
    public Basis? Basis { get; }

    /// <inheritdoc/>
    public EffectivePeriod? Effective { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object> Arguments { get; }

    Condition IReadableRule.Condition => Condition;

    Operand IReadableRule.OutcomeTree => Outcome.Tree;

    string IReadableRule.OutcomePrint => Outcome.Print;

    string? ICataloguedTitle.TitleKey => TitleKey;

    IReadOnlyDictionary<string, object> ICataloguedTitle.TitleValues => TitleValues;

    internal string? TitleKey { get; init; }

    internal IReadOnlyDictionary<string, object> TitleValues { get; init; }

    /// <summary>Gets the condition as the author wrote it, parameters folded, without the effective period.</summary>
    internal Condition Condition { get; }

    internal OutcomeExpression<TCase, TOutcome> Outcome { get; }

    /// <summary>Gives what the rule decides on a case that it hits.</summary>
    /// <param name="case">The case. Whether the rule hits it is not looked at.</param>
    /// <remarks>Throws what the rule's outcome throws; while an engine decides, that becomes a <see cref="RuleException"/>.</remarks>
    public TOutcome Decide(in TCase @case) => Outcome.Value(in @case);
}

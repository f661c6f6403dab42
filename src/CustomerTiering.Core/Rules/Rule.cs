using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Wording;

namespace CustomerTiering.Rules;

/// <summary>A rule in use: a template with its numbers, a structured rule of a policy, or a rule that a host adds in C#.</summary>
/// <typeparam name="TCase">What the rule looks at.</typeparam>
/// <typeparam name="TOutcome">What the rule decides.</typeparam>
public sealed class Rule<TCase, TOutcome> : IRule, ICataloguedTitle
    where TCase : struct, IRuleCase
{
    private static readonly Dictionary<string, string> NoNames = [];

    /// <summary>Initializes a new instance of the <see cref="Rule{TCase, TOutcome}"/> class without parameters, for a host's own code.</summary>
    /// <param name="id">The id: lower-case letters, digits and hyphens, at most 64 characters.</param>
    /// <param name="title">What the rule says, in English, in one line.</param>
    /// <param name="when">The condition; true means that the rule hits. Missing facts make it unknown, and it does not hit.</param>
    /// <param name="then">The outcome where it hits.</param>
    /// <param name="clause">The clause it carries out; null for none.</param>
    /// <exception cref="ArgumentException">The id or the title is not of the form stated.</exception>
    /// <exception cref="RuleDefinitionException">The condition or outcome contains what a rule may not contain.</exception>
    public Rule(string id, string title, Expression<Func<TCase, bool>> when, Expression<Func<TCase, TOutcome>> then, string? clause = null)
        : this(new RuleTemplate<TCase, TOutcome>(id, title, when, then), id, RuleArguments.None, clause, null, null, NoNames)
        => TitleKey = null;

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

    string? ICataloguedTitle.TitleKey => TitleKey;

    IReadOnlyDictionary<string, object> ICataloguedTitle.TitleValues => TitleValues;

    internal string? TitleKey { get; init; }

    internal IReadOnlyDictionary<string, object> TitleValues { get; init; }

    /// <summary>Gets the condition as the author wrote it, parameters folded, without the effective period.</summary>
    internal Condition Condition { get; }

    internal OutcomeExpression<TCase, TOutcome> Outcome { get; }
}

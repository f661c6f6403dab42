using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using CustomerTiering.Wording;

namespace CustomerTiering.Rules;

/// <summary>
/// The logic of a rule, declared once: a condition and an outcome over an area's case, with parameters that a policy fills.
/// A policy lists it as <c>{ "use": "promote-on-growth", "growth": 0.3 }</c>.
/// </summary>
/// <typeparam name="TCase">What the rule looks at.</typeparam>
/// <typeparam name="TOutcome">What the rule decides.</typeparam>
public sealed class RuleTemplate<TCase, TOutcome>
    where TCase : struct, IRuleCase
{
    /// <summary>Initializes a new instance of the <see cref="RuleTemplate{TCase, TOutcome}"/> class.</summary>
    /// <param name="id">The id: lower-case letters, digits and hyphens, at most 64 characters.</param>
    /// <param name="title">What the rule says, in English, in one line.</param>
    /// <param name="when">The condition; true means that the rule hits. Missing facts make it unknown, and it does not hit.</param>
    /// <param name="then">The outcome where it hits.</param>
    /// <param name="parameters">The parameters that the two use, in the order the rule book shows them.</param>
    /// <exception cref="ArgumentException">The id or the title is not of the form stated.</exception>
    public RuleTemplate(
        string id,
        string title,
        Expression<Func<TCase, bool>> when,
        Expression<Func<TCase, TOutcome>> then,
        params RuleParameter[] parameters)
    {
        Id = Guard.Id(id, nameof(id));
        Title = Guard.NotBlank(title, nameof(title));
        When = Guard.NotNull(when, nameof(when));
        Then = Guard.NotNull(then, nameof(then));
        Parameters = [.. Guard.NotNull(parameters, nameof(parameters))];
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what the rule says, in English.</summary>
    public string Title { get; }

    /// <summary>Gets the parameters.</summary>
    public IReadOnlyList<RuleParameter> Parameters { get; }

    internal Expression<Func<TCase, bool>> When { get; }

    internal Expression<Func<TCase, TOutcome>> Then { get; }
}

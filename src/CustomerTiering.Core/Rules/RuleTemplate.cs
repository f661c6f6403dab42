using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using CustomerTiering.Wording;

namespace CustomerTiering.Rules;

/// <summary>
/// The logic of a rule, declared once: a condition and an outcome over an area's case, with parameters that a policy fills.
/// A policy lists it as <c>{ "use": "promote-on-growth", "growth": 0.3 }</c>. Immutable. A class derived from it takes dependencies in its
/// constructor as a class rule does; they are read when a policy that uses it is parsed.
/// </summary>
/// <typeparam name="TCase">What the rule looks at.</typeparam>
/// <typeparam name="TOutcome">What the rule decides.</typeparam>
public class RuleTemplate<TCase, TOutcome>
    where TCase : struct, IRuleCase
{
    /// <summary>Initializes a new instance of the <see cref="RuleTemplate{TCase, TOutcome}"/> class.</summary>
    /// <param name="id">The id: lower-case letters, digits and hyphens, at most 64 characters.</param>
    /// <param name="title">What the rule says, in English, in one line.</param>
    /// <param name="when">The condition; true means that the rule hits. Missing facts make it unknown, and it does not hit.</param>
    /// <param name="then">The outcome where it hits.</param>
    /// <param name="parameters">The parameters that the two use, in the order the rule book shows them.</param>
    /// <exception cref="ArgumentException">The id or the title is not of the form stated.</exception>
    /// <exception cref="RuleDefinitionException">Two parameters have one name, or one is related to a parameter that is not listed.</exception>
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
        foreach (var parameter in Parameters)
            Check(parameter);
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what the rule says, in English.</summary>
    public string Title { get; }

    /// <summary>Gets the parameters.</summary>
    public IReadOnlyList<RuleParameter> Parameters { get; }

    internal Expression<Func<TCase, bool>> When { get; }

    internal Expression<Func<TCase, TOutcome>> Then { get; }

    private void Check(RuleParameter parameter)
    {
        if (Parameters.Count(p => p.Name == parameter.Name) > 1)
            throw new RuleDefinitionException(Id, $"lists two parameters `{parameter.Name}`; give each a name of its own");
        if (parameter.Relation is { } relation && Parameters.All(p => p.Name != relation.Other))
            throw new RuleDefinitionException(Id, $"relates `{parameter.Name}` to the parameter `{relation.Other}`, which it does not list; {NearestName.Hint(relation.Other, Parameters.Select(static p => p.Name))}");
    }
}

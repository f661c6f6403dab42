using System;
using CustomerTiering.Rules;
using NRules.RuleModel;

namespace CustomerTiering.NRules;

/// <summary>
/// What one of our rules decided on a customer, as a fact of a host's own NRules session. Its identity is rule and customer, not the outcome:
/// NRules throws where equal facts are inserted twice, and two rules may well decide the same. Immutable.
/// </summary>
/// <typeparam name="TOutcome">The area's outcome, such as <see cref="Changes.ChangeLimit"/>.</typeparam>
public sealed class RuleOutput<TOutcome> : IIdentityProvider, IEquatable<RuleOutput<TOutcome>>
{
    internal RuleOutput(Rules.IRuleSet set, IRule rule, string customer, TOutcome outcome)
    {
        Set = set;
        Rule = rule;
        Customer = customer;
        Outcome = outcome;
    }

    /// <summary>Gets the set that the rule stands in.</summary>
    public Rules.IRuleSet Set { get; }

    /// <summary>Gets the rule.</summary>
    public IRule Rule { get; }

    /// <summary>Gets the id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets what the rule decided.</summary>
    public TOutcome Outcome { get; }

    /// <inheritdoc/>
    public object GetIdentity() => (Set.Area.Id, Rule.Id, Customer);

    /// <inheritdoc/>
    public bool Equals(RuleOutput<TOutcome>? other) => other is not null && GetIdentity().Equals(other.GetIdentity());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleOutput<TOutcome>);

    /// <inheritdoc/>
    public override int GetHashCode() => GetIdentity().GetHashCode();

    /// <summary>Says rule, customer and outcome.</summary>
    public override string ToString() => $"{Rule.Id} on `{Customer}`: {Outcome}";
}

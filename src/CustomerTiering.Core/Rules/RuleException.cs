using System;

namespace CustomerTiering.Rules;

/// <summary>
/// A rule failed on one customer: its condition or outcome threw, or more than one rule of a <see cref="HitPolicy.Unique"/> set hit.
/// The decision of that customer fails; others are not touched. Carries no fact of the customer but its id.
/// </summary>
public sealed class RuleException : Exception
{
    internal RuleException(string set, string rule, string customer, string problem, Exception? cause)
        : base($"rule `{rule}` of set `{set}` failed on customer `{customer}`: {problem}", cause)
    {
        Set = set;
        Rule = rule;
        Customer = customer;
    }

    /// <summary>Gets the id of the rule set.</summary>
    public string Set { get; }

    /// <summary>
    /// Gets the id of the rule; for a broken <see cref="HitPolicy.Unique"/>, of the second rule that hit; <c>?</c> where a rule threw once and not
    /// again, so that it cannot be named: its condition depends on more than the case.
    /// </summary>
    public string Rule { get; }

    /// <summary>Gets the id of the customer.</summary>
    public string Customer { get; }
}

using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Access;

/// <summary>Who may do what with which part of a customer's file. What no rule allows is denied. Immutable.</summary>
public sealed class AccessPolicy : IPolicySection, INamedCodes
{
    internal AccessPolicy(IReadOnlyList<AccessAction> actions, IReadOnlyList<AccessPart> parts, RuleSet<AccessCase, AccessVerdict> rules, string? clause)
    {
        Actions = actions;
        Parts = parts;
        Rules = rules;
        Clause = clause;
    }

    /// <summary>Gets what can be done; empty where the policy lacks the section, and nothing is allowed then.</summary>
    public IReadOnlyList<AccessAction> Actions { get; }

    /// <summary>Gets the parts of a customer's file.</summary>
    public IReadOnlyList<AccessPart> Parts { get; }

    /// <summary>Gets the rules.</summary>
    public RuleSet<AccessCase, AccessVerdict> Rules { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static AccessPolicy None { get; } = new([], [], new RuleSet<AccessCase, AccessVerdict>(Areas.Access, []), null);

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [Rules];

    /// <summary>Gives the part in which a fact stands; null where it stands in none, and nobody has been given access to it.</summary>
    public AccessPart? PartOf(FactKey fact) => Parts.FirstOrDefault(p => p.Facts.Contains(fact));

    IPolicySection IPolicySection.With(RuleEdits edits) => new AccessPolicy(Actions, Parts, edits.Of(Rules), Clause);

    IReadOnlyDictionary<string, string>? INamedCodes.NamesOf(string kind, string code) => kind switch
    {
        AccessCodes.Action => Actions.FirstOrDefault(a => a.Id == code)?.Names,
        AccessCodes.Part => Parts.FirstOrDefault(p => p.Id == code)?.Names,
        _ => null,
    };
}

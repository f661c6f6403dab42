using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Tiers;

namespace CustomerTiering.Policies;

/// <summary>What the reader of a section knows of the rest of the policy: what stands before the sections, and the ladder.</summary>
internal sealed class PolicyScope(
    IReadOnlyDictionary<string, FactKey> facts,
    RuleCatalogue catalogue,
    TierLadder ladder,
    IReadOnlyList<PolicyRole> roles,
    string? currency,
    PolicyWarnings warnings)
{
    /// <summary>Gets the facts by id: the library's and the policy's own.</summary>
    public IReadOnlyDictionary<string, FactKey> Facts { get; } = facts;

    /// <summary>Gets the templates that rules may use.</summary>
    public RuleCatalogue Catalogue { get; } = catalogue;

    /// <summary>Gets the tiers.</summary>
    public TierLadder Ladder { get; } = ladder;

    /// <summary>Gets the roles that the policy names; empty where it names none.</summary>
    public IReadOnlyList<PolicyRole> Roles { get; } = roles;

    /// <summary>Gets the currency of the policy; null where its header has errors.</summary>
    public string? Currency { get; } = currency;

    /// <summary>Gets where a reader puts what the policy's keeper should look at.</summary>
    public PolicyWarnings Warnings { get; } = warnings;

    /// <summary>Warns of a role that does something and is not named under <c>roles</c>.</summary>
    public void Advise(string path, string role, string does) => RoleReader.Advise(Roles, path, role, does, Warnings);

    /// <summary>Gives the same with other facts, for an area whose rules look at more than a customer's.</summary>
    public PolicyScope With(IReadOnlyDictionary<string, FactKey> facts) => new(facts, Catalogue, Ladder, Roles, Currency, Warnings);

    /// <summary>Reads the rules of an area from a property that lists them; those with errors are left out and recorded.</summary>
    public RuleSet<TCase, TOutcome> Rules<TCase, TOutcome>(RuleArea<TCase, TOutcome> area, PolicyObject o, string name)
        where TCase : struct, IRuleCase
        => new(area, ReaderOf(area).Read(o.Items(name)).Take(Hits.MaxRules));

    /// <summary>Gives the reader of an area's rules, for a section that makes rules of other things too.</summary>
    public RuleReader<TCase, TOutcome> ReaderOf<TCase, TOutcome>(RuleArea<TCase, TOutcome> area)
        where TCase : struct, IRuleCase
        => new(area, this);
}

using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Owners.Leads;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Owners;

/// <summary>Who looks after which customer: who is eligible, who of them goes first, how much one carries, and who steps in. Immutable.</summary>
public sealed class OwnerPolicy : IPolicySection
{
    internal OwnerPolicy(
        RuleSet<OwnerCase, OwnerEligibility> eligibility,
        IReadOnlyList<OwnerPreference> order,
        bool keepsOwner,
        OwnerCapacity capacity,
        OwnerFallback fallback,
        OwnerApprovals approvals,
        IReadOnlyList<OwnerTrigger> decideAfter,
        OwnerFacts facts,
        LeadTerms? leads,
        string? clause)
    {
        Eligibility = eligibility;
        Order = order;
        KeepsOwner = keepsOwner;
        Capacity = capacity;
        Fallback = fallback;
        Approvals = approvals;
        DecideAfter = decideAfter;
        FactsRead = facts;
        Leads = leads;
        Clause = clause;
    }

    /// <summary>Gets the rules that speak against somebody.</summary>
    public RuleSet<OwnerCase, OwnerEligibility> Eligibility { get; }

    /// <summary>Gets by what one eligible person goes before another, the first first.</summary>
    public IReadOnlyList<OwnerPreference> Order { get; }

    /// <summary>Gets a value indicating whether the present owner stays while eligible; where false, all are ranked anew each time.</summary>
    public bool KeepsOwner { get; }

    /// <summary>Gets how much of a load customers are and roles carry.</summary>
    public OwnerCapacity Capacity { get; }

    /// <summary>Gets who steps in where nobody eligible has room.</summary>
    public OwnerFallback Fallback { get; }

    /// <summary>Gets who approves a change of owner.</summary>
    public OwnerApprovals Approvals { get; }

    /// <summary>Gets after what the owner is decided again.</summary>
    public IReadOnlyList<OwnerTrigger> DecideAfter { get; }

    /// <summary>Gets how leads are registered and protected; null where the policy says nothing of it.</summary>
    public LeadTerms? Leads { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets the section of a policy that has none: everybody is eligible, the least loaded first.</summary>
    internal static OwnerPolicy None { get; } = new(
        new RuleSet<OwnerCase, OwnerEligibility>(Areas.OwnerEligibility, []),
        [OwnerPreference.PresentOwner, OwnerPreference.PreferredRole, OwnerPreference.LowestLoad, OwnerPreference.LongestWait],
        true,
        OwnerCapacity.None,
        OwnerFallback.None,
        OwnerApprovals.None,
        [OwnerTrigger.TierChange, OwnerTrigger.Event],
        OwnerFacts.Default,
        null,
        null);

    /// <summary>Gets the fact that says where the customer is.</summary>
    internal CodeIndicator Region => FactsRead.Region;

    /// <summary>Gets the fact that says which language the customer speaks; null for none.</summary>
    internal CodeIndicator? Language => FactsRead.Language;

    /// <summary>Gets the fact that says which skill the customer needs; null for none.</summary>
    internal CodeIndicator? Skill => FactsRead.Skill;

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [Eligibility];

    private OwnerFacts FactsRead { get; }

    /// <summary>Tells whether the owner of the customer is decided again after a decision that was approved and committed.</summary>
    public bool IsDueAfter(Decision decision)
    {
        Wording.Guard.NotNull(decision, nameof(decision));
        return DecideAfter.Any(t => t switch
        {
            OwnerTrigger.Review => true,
            OwnerTrigger.TierChange => decision.Change is Changes.ChangeKind.Place or Changes.ChangeKind.Promote or Changes.ChangeKind.Demote,
            _ => decision.ReviewEvent is not null,
        });
    }

    IPolicySection IPolicySection.With(RuleEdits edits)
        => new OwnerPolicy(edits.Of(Eligibility), Order, KeepsOwner, Capacity, Fallback, Approvals, DecideAfter, FactsRead, Leads, Clause);
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.NearMisses;
using CustomerTiering.Tiers;

namespace CustomerTiering.Testing.Subjects;

/// <summary>
/// What a decision says, in plain values: all that laws look at. <see cref="Of"/> makes one from a decision; a deliberately wrong engine
/// changes parts of one. Immutable.
/// </summary>
public sealed record DecisionView
{
    private readonly Lazy<IReadOnlyList<NearMiss>> _nearMisses = new(static () => []);

    internal DecisionView(DecisionRequest request, Standing next)
    {
        Request = request;
        Next = next;
    }

    private DecisionView(DecisionRequest request, Decision decision)
        : this(request, decision.StandingIfApproved())
        => _nearMisses = new(() => decision.NearMisses);

    /// <summary>Gets what was asked.</summary>
    public DecisionRequest Request { get; init; }

    /// <summary>Gets the rounded composite score, 0 to 100; null where the customer is not gradable.</summary>
    public decimal? Score { get; init; }

    /// <summary>Gets the weight of the known indicators, 0 to 100.</summary>
    public decimal KnownWeight { get; init; }

    /// <summary>Gets what each indicator contributes, in the order of the policy.</summary>
    public IReadOnlyList<PartialView> Partials { get; init; } = [];

    /// <summary>Gets the tier that holds now; null for none.</summary>
    public Tier? Current { get; init; }

    /// <summary>Gets the tier that the score reaches; null where the customer is not gradable.</summary>
    public Tier? Scored { get; init; }

    /// <summary>Gets the tier that the customer qualifies for within its bounds and pin; null where it is not gradable.</summary>
    public Tier? Qualified { get; init; }

    /// <summary>Gets the tier that is proposed; null for an exit or where the customer is not gradable.</summary>
    public Tier? Proposed { get; init; }

    /// <summary>Gets a value indicating whether a floor stood above a cap.</summary>
    public bool BoundsConflict { get; init; }

    /// <summary>Gets what is proposed.</summary>
    public ChangeKind Change { get; init; }

    /// <summary>Gets how many reviews in a row, this one included, qualified the customer for a lower tier than it has.</summary>
    public int PeriodsBelow { get; init; }

    /// <summary>Gets the rules that hit, set by set.</summary>
    public IReadOnlyList<RuleHit> Hits { get; init; } = [];

    /// <summary>Gets the warnings that stand against the tier that the customer qualifies for, in the order of the policy.</summary>
    public IReadOnlyList<RuleHit> Warnings { get; init; } = [];

    /// <summary>Gets the roles that must approve, each once.</summary>
    public IReadOnlyList<string> Approvers { get; init; } = [];

    /// <summary>Gets who is told of the change once it has been approved, each once.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Gets what the customer becomes if the proposal is approved.</summary>
    public Standing Next { get; init; }

    /// <summary>Gets the canonical record.</summary>
    public string Record { get; init; } = string.Empty;

    /// <summary>Gets the rules that nearly hit, set by set; worked out when asked for.</summary>
    public IReadOnlyList<NearMiss> NearMisses => _nearMisses.Value;

    /// <summary>Gets the tier that the customer has once the proposal is approved; null for none.</summary>
    public Tier? Effective => Change switch
    {
        ChangeKind.NotGradable => Current,
        ChangeKind.Exit => null,
        _ => Proposed,
    };

    /// <summary>Makes the view of a decision.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="decision">What was decided.</param>
    public static DecisionView Of(DecisionRequest request, Decision decision) => new(request, decision)
    {
        Score = decision.Score,
        KnownWeight = decision.KnownWeight,
        Partials = [.. decision.PartialScores.Select(static p => new PartialView(p.Indicator, p.Value, p.Points, p.Contribution))],
        Current = decision.CurrentTier,
        Scored = decision.ScoredTier,
        Qualified = decision.QualifiedTier,
        Proposed = decision.ProposedTier,
        BoundsConflict = decision.BoundsConflict,
        Change = decision.Change,
        PeriodsBelow = decision.PeriodsBelow,
        Hits = decision.Rules,
        Warnings = decision.Warnings,
        Approvers = decision.Approvers,
        Recipients = decision.NoticesIfApproved,
        Record = decision.ToRecord(),
    };

    /// <summary>Gives the hits of one set.</summary>
    public IEnumerable<RuleHit> HitsOf(IRuleArea area) => Hits.Where(h => ReferenceEquals(h.Set.Area, area));
}

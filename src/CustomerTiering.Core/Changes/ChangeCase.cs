using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Terms;
using CustomerTiering.Scoring;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Changes;

/// <summary>
/// What change rules look at. Verdicts see <see cref="Change"/> as hold; limits and approvals see the change that the verdict
/// and the limits before them came to.
/// </summary>
public readonly struct ChangeCase : IRuleCase
{
    private readonly TierLadder _ladder;

    internal ChangeCase(in TierCase graded, in TierOutcome outcome, TierLadder ladder, bool atOnce, int periodsBelow)
    {
        Bound = graded.Bound;
        Standing = graded.Standing;
        Credit = graded.Credit;
        AsOf = graded.AsOf;
        Score = graded.Score;
        KnownWeight = graded.KnownWeight;
        CurrentTier = graded.CurrentTier;
        QualifiedTier = outcome.Qualified;
        BoundsConflict = outcome.BoundsConflict;
        Warnings = outcome.Warnings.Count;
        _ladder = ladder;
        AtOnce = atOnce;
        PeriodsBelow = periodsBelow;
        Change = ChangeKind.Hold;
        TargetTier = graded.CurrentTier;
    }

    private ChangeCase(in ChangeCase from, ChangeKind change, Tier? target)
    {
        this = from;
        Change = change;
        TargetTier = target;
    }

    /// <inheritdoc/>
    public CustomerFacts Facts => Bound.Facts;

    /// <inheritdoc/>
    public LocalDate AsOf { get; }

    /// <summary>Gets what the customer is now.</summary>
    public Standing Standing { get; }

    /// <summary>Gets the outcome of the credit area.</summary>
    public CreditStanding Credit { get; }

    /// <summary>Gets the rounded composite score, 0 to 100.</summary>
    [Unit(Units.Points)]
    public decimal Score { get; }

    /// <summary>Gets the weight of known indicators, 0 to 100.</summary>
    [Unit(ScoringUnits.Weight)]
    public decimal KnownWeight { get; }

    /// <summary>Gets the tier that the customer has; null for none.</summary>
    [Procedural]
    public Tier? CurrentTier { get; }

    /// <summary>Gets the tier next above the customer's; null for none or for the best.</summary>
    [Procedural]
    public Tier? TierAbove => CurrentTier is { } current && current.Rank + 1 < _ladder.Count ? _ladder.AtRank(current.Rank + 1) : null;

    /// <summary>Gets the tier that the customer qualifies for, within its bounds and pin.</summary>
    [Procedural]
    public Tier QualifiedTier { get; }

    /// <summary>Gets a value indicating whether a floor stood above a cap.</summary>
    [Procedural]
    public bool BoundsConflict { get; }

    /// <summary>Gets how many warnings stand against the tier that the customer qualifies for, 0 or more (service levels: levels).</summary>
    [Unit(Units.Count)]
    public int Warnings { get; }

    /// <summary>Gets a value indicating whether an event asked for this review, outside the regular cycle (foreign trade 3.5).</summary>
    [Procedural]
    public bool AtOnce { get; }

    /// <summary>Gets how many reviews in a row, this one included, qualified the customer for a lower tier than it has.</summary>
    [Unit(Units.Count)]
    public int PeriodsBelow { get; }

    /// <summary>Gets the change so far.</summary>
    [Procedural]
    public ChangeKind Change { get; }

    /// <summary>Gets the tier that the change so far leads to; null for none.</summary>
    [Procedural]
    public Tier? TargetTier { get; }

    /// <summary>Gets the whole months that the customer has had its tier; null where that is not known.</summary>
    [Unit(Units.Months)]
    public int? MonthsInTier => Standing.Since is { } since ? WholeMonths.Between(since, AsOf) : null;

    internal BoundFacts Bound { get; }

    internal ChangeCase After(ChangeKind change, Tier? target) => new(in this, change, target);
}

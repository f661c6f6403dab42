using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Decisions;
using CustomerTiering.Explanations;
using CustomerTiering.Rules;
using CustomerTiering.Rules.NearMisses;
using CustomerTiering.Scoring;
using CustomerTiering.Texts;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering;

/// <summary>
/// What the engine decided on one customer: a proposal, until somebody approves it. Keeps the score, the tiers and which rules hit;
/// everything else is worked out again from facts, standing and policy when it is asked for. Immutable and safe to share.
/// Two decisions are the same when their records (<see cref="ToRecord"/>) are the same text.
/// </summary>
public sealed class Decision
{
    private readonly TieringEngine _engine;
    private readonly Circumstances _circumstances;
    private readonly HitRecord _hits;
    private readonly decimal _score;
    private readonly sbyte _scored;
    private readonly sbyte _qualified;
    private readonly sbyte _proposed;
    private readonly bool _boundsConflict;

    /// <summary>A decision on a customer of whom too little is known.</summary>
    internal Decision(TieringEngine engine, CustomerFacts facts, Standing standing, LocalDate asOf, Circumstances circumstances)
    {
        _engine = engine;
        _circumstances = circumstances;
        Facts = facts;
        Standing = standing;
        AsOf = asOf;
        Change = ChangeKind.NotGradable;
        _scored = _qualified = _proposed = -1;
    }

    internal Decision(
        TieringEngine engine,
        CustomerFacts facts,
        Standing standing,
        LocalDate asOf,
        Circumstances circumstances,
        decimal score,
        in TierOutcome tiers,
        in ChangeOutcome change,
        HitRecord hits)
        : this(engine, facts, standing, asOf, circumstances)
    {
        _score = score;
        _scored = (sbyte)tiers.Scored.Rank;
        _qualified = (sbyte)tiers.Qualified.Rank;
        _proposed = (sbyte)(change.Target?.Rank ?? -1);
        _boundsConflict = tiers.BoundsConflict;
        _hits = hits;
        Change = change.Kind;
    }

    /// <summary>Gets the id of the customer.</summary>
    public string Customer => Facts.Id;

    /// <summary>Gets the facts that were decided on.</summary>
    public CustomerFacts Facts { get; }

    /// <summary>Gets what the customer was.</summary>
    public Standing Standing { get; }

    /// <summary>Gets the day for which was decided.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets what is proposed.</summary>
    public ChangeKind Change { get; }

    /// <summary>Gets the policy by which was decided.</summary>
    public Policies.TieringPolicy Policy => _engine.Policy;

    /// <summary>Gets what was known of the customer's credit.</summary>
    public CreditStanding Credit => _circumstances.Credit;

    /// <summary>Gets the event that asked for the review; null for a regular one.</summary>
    public ReviewEvent? ReviewEvent => _circumstances.Event;

    /// <summary>Gets the id of the review; null where it is the day itself.</summary>
    public string? Review => _circumstances.Review;

    /// <summary>Gets the rounded composite score, 0 to 100; null where the customer is not gradable.</summary>
    public decimal? Score => _scored < 0 ? null : _score;

    /// <summary>Gets the tier that the score reaches; null where the customer is not gradable.</summary>
    public Tier? ScoredTier => TierAt(_scored);

    /// <summary>Gets the tier that the customer qualifies for within its bounds and pin; null where it is not gradable.</summary>
    public Tier? QualifiedTier => TierAt(_qualified);

    /// <summary>Gets the tier that holds until the proposal is approved; null for none.</summary>
    public Tier? CurrentTier => _engine.CurrentTierOf(Facts, Standing);

    /// <summary>Gets the tier that is proposed; null for an exit or where the customer is not gradable.</summary>
    public Tier? ProposedTier => TierAt(_proposed);

    /// <summary>Gets a value indicating whether a floor stood above a cap. The cap won, and somebody must approve it.</summary>
    public bool BoundsConflict => _boundsConflict;

    /// <summary>Gets the weight of the known indicators, 0 to 100.</summary>
    public decimal KnownWeight => _engine.Grading.ScoreOf(Facts).KnownWeight;

    /// <summary>Gets what each indicator contributes, in the order of the policy.</summary>
    public IReadOnlyList<PartialScore> PartialScores => _engine.Grading.PartialsOf(Facts);

    /// <summary>Gets the indicators by how many points of the composite they cost, most first: the reason codes of a scorecard. Those that cost nothing are left out.</summary>
    public IReadOnlyList<PartialScore> ReasonCodes => [.. PartialScores.Where(static p => p.Lost > 0).OrderByDescending(static p => p.Lost)];

    /// <summary>Gets the scored indicators of which nothing is known.</summary>
    public IReadOnlyList<NumberIndicator> Unknowns => [.. PartialScores.Where(static p => p.Value is null).Select(static p => p.Indicator)];

    /// <summary>Gets the rules that hit, set by set in the order of <see cref="Areas"/> and in the order of each set.</summary>
    public IReadOnlyList<RuleHit> Rules => Trail is { } trail ? [.. trail.Hits] : [];

    /// <summary>Gets the roles that must approve, each once, in the order of the rules; empty where the tier holds and nothing is to approve.</summary>
    public IReadOnlyList<string> Approvers => _hits.Of(HitShape.Approvals, _engine.Grading.Shape).IsEmpty ? [] : Trail!.Approvers;

    /// <summary>
    /// Gets the warnings that stand against the tier that the customer qualifies for, in the order of the policy: where its score and the
    /// tier's description disagree. They change nothing by themselves (service levels: levels).
    /// </summary>
    public IReadOnlyList<RuleHit> Warnings => _hits.Of(HitShape.Warnings, _engine.Grading.Shape).IsEmpty ? [] : [.. Trail!.Warnings];

    /// <summary>
    /// Gets who is to be told of the change, each once, in the order of the rules; empty where the tier holds. A preview: notices are due
    /// only once the proposal has been approved as it is (service levels: adjustment).
    /// </summary>
    public IReadOnlyList<string> NoticesIfApproved => _hits.Of(HitShape.Notices, _engine.Grading.Shape).IsEmpty ? [] : Trail!.Recipients;

    /// <summary>Gets a value indicating whether anybody must approve before this takes effect.</summary>
    public bool RequiresApproval => _boundsConflict || Approvers.Count > 0;

    /// <summary>Gets how many reviews in a row, this one included, qualified the customer for a lower tier than it has.</summary>
    public int PeriodsBelow
        => QualifiedTier is { } qualified
            ? Changes.PeriodsBelow.Count(Standing, CurrentTier, qualified, AsOf, Review)
            : Standing.PeriodsBelow;

    /// <summary>
    /// Gets a value indicating whether this very review gave the customer the tier that it has: it was approved, and the review ran again.
    /// No verdict is asked for then, so that running a review again moves nobody another step.
    /// </summary>
    public bool IsSettled => Changes.ThisReview.GaveTheTier(Standing, AsOf, Review);

    /// <summary>
    /// Gets the rules that nearly hit, set by set: those of which exactly one statement was false or unknown. Of the verdicts only rules before
    /// the one that hit are among them; a set that was not asked, and a rule outside its effective period, has none.
    /// </summary>
    public IReadOnlyList<NearMiss> NearMisses => Trail is { } trail ? [.. trail.NearMisses] : [];

    /// <summary>Gets what is missing for the tier that the customer has; null where it is not about to lose it, has none or is not gradable.</summary>
    public MissingForTier? MissingToStay => new MissingSearch(this).ToStay();

    /// <summary>
    /// Gets what is missing for the tier next above the better one of what the customer has and what is proposed; null where there is none
    /// above or the customer is not gradable.
    /// </summary>
    public MissingForTier? MissingToRise => new MissingSearch(this).ToRise();

    /// <summary>Gets the cases that the rules saw; null where the customer is not gradable. Made anew each time.</summary>
    internal DecisionTrail? Trail => Change == ChangeKind.NotGradable ? null : new DecisionTrail(this);

    internal TieringEngine Engine => _engine;

    internal Circumstances Circumstances => _circumstances;

    internal HitRecord Hits => _hits;

    /// <summary>
    /// Gives what the customer becomes if the proposal is approved as it is: a preview, to be stored only once it is. A customer that is
    /// not gradable keeps what it has; one that exits has no tier.
    /// </summary>
    public Standing StandingIfApproved()
    {
        var changed = Change is ChangeKind.Place or ChangeKind.Promote or ChangeKind.Demote or ChangeKind.Exit;
        var tier = Change switch
        {
            ChangeKind.Exit => null,
            ChangeKind.NotGradable => CurrentTier?.Code,
            _ => ProposedTier!.Code,
        };
        return new StandingBuilder(Standing)
        {
            Tier = tier,
            Since = tier is null ? null : changed ? AsOf : Standing.Since,
            PeriodsBelow = changed ? 0 : PeriodsBelow,
            LastReview = Review ?? Policies.EffectivePeriod.Iso(AsOf),
            LastReviewOn = IsSettled && !changed ? Standing.LastReviewOn : AsOf,
            CreditWarningLevel = Credit.WarningLevel ?? Standing.CreditWarningLevel,
        }.Build();
    }

    /// <summary>Gives the case that the rules of one set looked at, for hosts that show it to rules of their own. Made anew each time.</summary>
    /// <typeparam name="TCase">What the rules look at.</typeparam>
    /// <typeparam name="TOutcome">What the rules decide.</typeparam>
    /// <param name="area">One of <see cref="Areas"/>.</param>
    /// <returns>The case; null where the set was not asked, such as limits where nothing was to change.</returns>
    /// <exception cref="System.ArgumentException">The engine has no such area.</exception>
    public TCase? CaseOf<TCase, TOutcome>(RuleArea<TCase, TOutcome> area)
        where TCase : struct, IRuleCase
    {
        _ = _engine.RulesOf(area);
        return (TCase?)Trail?.CaseOf(area);
    }

    /// <summary>Gives the decision as canonical JSON: the same text on every machine for the same policy, rules and facts.</summary>
    public string ToRecord() => Records.DecisionRecord.Of(this);

    /// <summary>Gives the SHA-256 of the record, as 64 lower-case hexadecimal digits.</summary>
    public string Hash() => CanonicalJson.Sha256Hex.Of(ToRecord());

    /// <summary>Says in English what is proposed, for logs and debuggers: <c>C17: keep tier C (general customer)</c>.</summary>
    public override string ToString() => new HeadlineSection(this, _engine.Languages.In(TextCatalogue.English)).Lines.First();

    private Tier? TierAt(sbyte rank) => rank < 0 ? null : Policy.Tiers.Ladder.AtRank(rank);
}

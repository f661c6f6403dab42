using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Scoring;
using CustomerTiering.Tiers;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Decisions;

/// <summary>How one customer is graded: score, tier, change, in that order. Immutable; made by an engine and shared by all threads.</summary>
internal sealed class GradingFlow
{
    private readonly TieringEngine _engine;
    private readonly FactSlots _slots;
    private readonly Scorecard _scorecard;

    public GradingFlow(TieringEngine engine, FactSlots slots)
    {
        var policy = engine.Policy;
        _engine = engine;
        _slots = slots;
        _scorecard = new Scorecard(policy.Scoring, slots);
        Tiers = new TierDecider(engine.Rules);
        Changes = new ChangeDecider(policy.Tiers.Ladder, engine.Rules);
        Shape = new HitShape(policy.Tiers, policy.Changes);
    }

    /// <summary>Gets what gives tiers.</summary>
    public TierDecider Tiers { get; }

    /// <summary>Gets what changes tiers.</summary>
    public ChangeDecider Changes { get; }

    /// <summary>Gets where in a decision's hits each rule set stands.</summary>
    public HitShape Shape { get; }

    /// <summary>Grades a customer.</summary>
    public Decision Decide(CustomerFacts facts, Standing standing, LocalDate asOf, Circumstances circumstances)
    {
        var policy = _engine.Policy;
        _engine.RequireInForce(facts.Id, asOf);
        if (circumstances.Event is { } reviewEvent && policy.Changes.FindEvent(reviewEvent.Kind) is null)
            throw new DecisionInputException(facts.Id, $"event `{reviewEvent.Kind}` is not known; {NearestName.Hint(reviewEvent.Kind, policy.Changes.Events.Select(static e => e.Id))}");

        var current = _engine.CurrentTierOf(facts, standing);
        var pin = standing.Pin is { } given && asOf < given.Expires ? given : null;
        var pinned = pin is null ? null : Resolve(pin.Tier, facts, "pin");
        var positions = _slots.Bind(facts);
        var score = _scorecard.Of(facts, positions);
        if (score.Composite is not { } composite)
            return new Decision(_engine, facts, standing, asOf, circumstances);

        var ladder = policy.Tiers.Ladder;
        var tierCase = new TierCase(
            new BoundFacts(facts, positions), standing, circumstances.Credit, asOf, composite, score.KnownWeight, score.BelowMinimum, ladder.Reached(composite), current);
        var tiers = Tiers.Decide(in tierCase, pin, pinned);
        var periodsBelow = PeriodsBelow.Count(standing, current, tiers.Qualified, asOf, circumstances.Review);
        var changeCase = new ChangeCase(in tierCase, in tiers, ladder, circumstances.Event is not null, periodsBelow);
        var change = Changes.Decide(in changeCase, pin, pinned, ThisReview.GaveTheTier(standing, asOf, circumstances.Review));
        var hits = HitRecord.From(Shape, in tiers, in change);
        return new Decision(_engine, facts, standing, asOf, circumstances, composite, in tiers, in change, hits);
    }

    public Score ScoreOf(CustomerFacts facts) => _scorecard.Of(facts, _slots.Bind(facts));

    public IReadOnlyList<PartialScore> PartialsOf(CustomerFacts facts) => _scorecard.PartialsOf(facts);

    /// <summary>Makes again the cases that a gradable customer's decision began from; the change case is the one that verdicts saw.</summary>
    public (TierCase Tier, ChangeCase Change) CasesOf(Decision decision)
    {
        var (facts, standing) = (decision.Facts, decision.Standing);
        var score = ScoreOf(facts);
        var tierCase = new TierCase(
            _engine.Bind(facts), standing, decision.Credit, decision.AsOf, score.Composite!.Value, score.KnownWeight, score.BelowMinimum, decision.ScoredTier!, decision.CurrentTier);
        var outcome = new TierOutcome(decision.ScoredTier!, decision.QualifiedTier!, decision.BoundsConflict, decision.Hits.Of(HitShape.Bounds, Shape), decision.Hits.Of(HitShape.Warnings, Shape));
        return (tierCase, new ChangeCase(in tierCase, in outcome, _engine.Policy.Tiers.Ladder, decision.ReviewEvent is not null, decision.PeriodsBelow));
    }

    /// <summary>Gives the tier of a code, by the policy's map of former codes too.</summary>
    /// <exception cref="DecisionInputException">The policy lacks it.</exception>
    public Tier Resolve(string code, CustomerFacts facts, string where)
        => _engine.Policy.Tiers.Resolve(code)
            ?? throw new DecisionInputException(facts.Id, $"its {where} names tier `{code}`, which policy `{_engine.Policy.Id}` lacks; {NearestName.Hint(code, _engine.Policy.Tiers.Ladder.Select(static t => t.Code))}; or map it under `tierMap`");
}

using System;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using FsCheck.Fluent;
using Xunit;

namespace CustomerTiering.Laws;

/// <summary>What holds for every change of tier. Each law is shown to catch a subject that breaks it.</summary>
public sealed class ChangeLawsTests
{
    private const string Codes = "ABCD";
    private static readonly TieringEngine ForeignTrade = TieringEngine.Create(Presets.ForeignTrade);
    private static readonly TieringEngine OneStep = TieringEngine.Create(Policies.TieringPolicy.Parse(Presets.TextOf("foreign-trade").Replace(
        "\"limits\": [",
        """
        "limits": [ { "use": "promotion-steps", "steps": 1 }, { "use": "demotion-steps", "steps": 1 },
        """,
        System.StringComparison.Ordinal)));

    private static readonly TieringEngine Small = TieringEngine.Create(SmallPolicy.With());

    [Fact]
    public void Nobody_without_a_pin_is_moved_more_steps_than_the_limit() => StaysWithinOneStep(static r => OneStep.Decide(r).ProposedTier?.Code);

    [Fact]
    public void An_engine_that_goes_where_the_score_leads_breaks_that_law() => Law.IsBrokenBy(static () => StaysWithinOneStep(static r => OneStep.Decide(r).QualifiedTier?.Code));

    [Fact]
    public void The_strictest_limit_wins_whatever_the_order() => StrictestWins(static (current, score, steps) => Limited(steps, current, score));

    [Fact]
    public void An_engine_in_which_the_last_limit_wins_breaks_that_law()
        => Law.IsBrokenBy(static () => StrictestWins(static (current, score, steps) => Limited([steps[^1]], current, score)));

    [Fact]
    public void A_frozen_pin_holds_its_tier_and_a_floor_its_least_until_they_expire() => PinsHold(static r => Small.Decide(r).ProposedTier?.Code);

    [Fact]
    public void An_engine_without_pins_breaks_that_law() => Law.IsBrokenBy(static () => PinsHold(static r => Small.Decide(r.Facts, Unpinned(r.Standing), r.AsOf).ProposedTier?.Code));

    [Fact]
    public void An_engine_whose_pins_never_expire_breaks_that_law() => Law.IsBrokenBy(static () => PinsHold(static r =>
        r.Standing.Pin is { Kind: PinKind.Frozen } pin ? pin.Tier : Small.Decide(r).ProposedTier?.Code));

    [Fact]
    public void A_review_that_moved_nobody_changes_nothing_when_it_is_run_again() => AgainChangesNothing(static r => ForeignTrade.Decide(r).StandingIfApproved());

    [Fact]
    public void An_engine_that_counts_every_run_breaks_that_law() => Law.IsBrokenBy(static () => AgainChangesNothing(static r =>
    {
        var next = ForeignTrade.Decide(r).StandingIfApproved();
        return new StandingBuilder(next) { PeriodsBelow = next.PeriodsBelow + (next.PeriodsBelow > 0 ? 1 : 0) }.Build();
    }));

    [Fact]
    public void Counters_advance_at_the_next_review()
    {
        var facts = SmallPolicy.Scoring(50);
        var engine = TieringEngine.Create(SmallPolicy.With(limits: """{ "use": "demotion-needs-periods", "periods": 9 }"""));
        Standing Review(Standing from, string id) => engine.Decide(new DecisionRequest(facts, from, RandomRequests.AsOf, review: id)).StandingIfApproved();

        var first = Review(Standing.Imported("A", RandomRequests.AsOf), "R1");
        var again = Review(first, "R1");
        var second = Review(again, "R2");

        Assert.Equal((1, 1, 2), (first.PeriodsBelow, again.PeriodsBelow, second.PeriodsBelow));
    }

    private static Standing Unpinned(Standing s) => new StandingBuilder(s) { Pin = null }.Build();

    private static DecisionRequest From(DecisionRequest r, Standing standing) => new(r.Facts, standing, r.AsOf, r.Credit, r.ReviewEvent, r.Review);

    private static string? Limited(int[] steps, string current, int score)
    {
        var rules = steps.Select(static (n, i) => $$"""{ "id": "limit-{{i}}", "use": "promotion-steps", "steps": {{n}} }""");
        return TieringEngine.Create(SmallPolicy.With(limits: string.Join(",", rules)))
            .Decide(SmallPolicy.Scoring(score), Standing.Imported(current, RandomRequests.AsOf), RandomRequests.AsOf).ProposedTier?.Code;
    }

    private static void StaysWithinOneStep(Func<DecisionRequest, string?> propose)
        => Law.Holds(
            1000,
            RandomRequests.For(ForeignTrade.Policy).Where(static r => r.Standing.Tier is not null).Select(static r => From(r, Unpinned(r.Standing))),
            r => propose(r) is not { } to || Math.Abs(Codes.IndexOf(to, StringComparison.Ordinal) - Codes.IndexOf(r.Standing.Tier!, StringComparison.Ordinal)) <= 1);

    private static void StrictestWins(Func<string, int, int[], string?> propose)
        => Law.Holds(
            150,
            from current in Gen.Elements("B", "C", "D")
            from score in Gen.Choose(0, 100)
            from steps in Gen.ArrayOf(Gen.Choose(1, 3), 3)
            from shuffled in Gen.Shuffle(steps)
            select (current, score, steps, shuffled),
            c => propose(c.current, c.score, c.steps) == propose(c.current, c.score, c.shuffled)
                && propose(c.current, c.score, c.steps) == propose(c.current, c.score, [c.steps.Min()]));

    private static void PinsHold(Func<DecisionRequest, string?> propose)
        => Law.Holds(
            1000,
            from score in Gen.Choose(0, 100)
            from current in Gen.Elements("A", "B", "C", "D")
            from kind in Gen.Elements(PinKind.Floor, PinKind.Frozen)
            from tier in Gen.Elements("A", "B", "C", "D")
            from days in Gen.Elements(-1, 0, 1, 2)
            let pin = new TierPin(kind, tier, "head of sales", RandomRequests.AsOf.PlusDays(days))
            select new DecisionRequest(SmallPolicy.Scoring(score), new StandingBuilder { Tier = current, Pin = pin }.Build(), RandomRequests.AsOf),
            r =>
            {
                var (pin, to) = (r.Standing.Pin!, propose(r));
                if (pin.Expires <= r.AsOf)
                    return to == propose(From(r, Unpinned(r.Standing)));

                return pin.Kind == PinKind.Frozen ? to == pin.Tier : string.CompareOrdinal(to, pin.Tier) <= 0;
            });

    private static void AgainChangesNothing(Func<DecisionRequest, Standing> review)
        => Law.Holds(
            1000,
            RandomRequests.For(ForeignTrade.Policy).Where(static r => ForeignTrade.Decide(r).Change is ChangeKind.Hold or ChangeKind.NotGradable),
            r =>
            {
                var once = review(r);
                return NaiveDecision.Text(review(From(r, once))) == NaiveDecision.Text(once);
            });
}

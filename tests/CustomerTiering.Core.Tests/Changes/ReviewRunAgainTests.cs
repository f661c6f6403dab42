using System;
using CustomerTiering.Customers;
using CustomerTiering.Laws;
using NodaTime;
using Xunit;

namespace CustomerTiering.Changes;

public sealed class ReviewRunAgainTests
{
    private static readonly LocalDate Day = RandomRequests.AsOf;
    private static readonly TieringEngine OneStep = TieringEngine.Create(SmallPolicy.With(limits: """{ "use": "promotion-steps", "steps": 1 }, { "use": "demotion-steps", "steps": 1 }"""));

    [Theory]
    [InlineData(null, "C", 95, "B")]
    [InlineData("R1", "C", 95, "B")]
    [InlineData(null, "A", 5, "B")]
    [InlineData("R1", "A", 5, "B")]
    public void A_tier_that_this_review_gave_is_not_moved_by_it_once_more(string? review, string from, int score, string to)
    {
        var first = Run(score, Standing.Imported(from, Day.PlusYears(-1)), Day, review);
        var stored = first.StandingIfApproved();
        var second = Run(score, stored, Day, review);

        Assert.Equal((to, false), (first.ProposedTier!.Code, first.IsSettled));
        Assert.Equal((ChangeKind.Hold, to, true), (second.Change, second.ProposedTier!.Code, second.IsSettled));
        Assert.Equal(Told(stored), Told(second.StandingIfApproved()));
        Assert.DoesNotContain(second.NearMisses, static n => n.Set.Area == Areas.ChangeVerdicts);
        Assert.Contains("This review gave the customer its tier already", OneStep.Explain(second), StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_with_an_id_moves_nobody_twice_however_long_it_takes()
    {
        var stored = Run(95, Standing.Imported("C", Day.PlusYears(-1)), Day, "R1").StandingIfApproved();
        for (var later = 1; later <= 3; later++)
            stored = Run(95, stored, Day.PlusDays(later), "R1").StandingIfApproved();

        Assert.Equal(("B", Day), (stored.Tier, stored.Since));
    }

    [Theory]
    [InlineData("R2", 0)]
    [InlineData(null, 1)]
    public void The_next_review_goes_on(string? next, int days)
    {
        var stored = Run(95, Standing.Imported("C", Day.PlusYears(-1)), Day, null).StandingIfApproved();

        Assert.Equal("A", Run(95, stored, Day.PlusDays(days), next).ProposedTier!.Code);
    }

    [Fact]
    public void A_review_that_left_the_tier_as_it_was_may_still_change_it()
    {
        var stored = Run(65, Standing.Imported("B", Day.PlusYears(-1)), Day, "R1").StandingIfApproved();

        Assert.Equal("A", Run(95, stored, Day, "R1").ProposedTier!.Code);
    }

    [Fact]
    public void A_pin_set_afterwards_is_obeyed()
    {
        var stored = Run(95, Standing.Imported("C", Day.PlusYears(-1)), Day, "R1").StandingIfApproved();
        var pinned = new StandingBuilder(stored) { Pin = new TierPin(PinKind.Frozen, "A", "head of sales", Day.PlusDays(30)) }.Build();

        Assert.Equal((ChangeKind.Promote, "A"), (Run(95, pinned, Day, "R1").Change, Run(95, pinned, Day, "R1").ProposedTier!.Code));
    }

    [Fact]
    public void A_pin_that_moves_a_customer_in_a_later_run_of_its_review_makes_that_the_day_of_the_review()
    {
        var stored = Run(95, Standing.Imported("C", Day.PlusYears(-1)), Day, "R1").StandingIfApproved();
        var pinned = new StandingBuilder(stored) { Pin = new TierPin(PinKind.Frozen, "A", "head of sales", Day.PlusDays(30)) }.Build();
        var moved = Run(95, pinned, Day.PlusDays(5), "R1").StandingIfApproved();

        Assert.Equal(("A", Day.PlusDays(5), 0, "R1", Day.PlusDays(5)), Told(moved));
        Assert.Equal(Told(moved), Told(Run(95, moved, Day.PlusDays(5), "R1").StandingIfApproved()));
    }

    [Fact]
    public void Counters_advance_at_the_next_review()
    {
        var engine = TieringEngine.Create(SmallPolicy.With(limits: """{ "use": "demotion-needs-periods", "periods": 9 }"""));
        Standing Review(Standing from, string id) => engine.Decide(new DecisionRequest(SmallPolicy.Scoring(50), from, Day, review: id)).StandingIfApproved();

        var first = Review(Standing.Imported("A", Day), "R1");
        var again = Review(first, "R1");
        var second = Review(again, "R2");

        Assert.Equal((1, 1, 2), (first.PeriodsBelow, again.PeriodsBelow, second.PeriodsBelow));
    }

    private static Decision Run(int score, Standing standing, LocalDate day, string? review)
        => OneStep.Decide(new DecisionRequest(SmallPolicy.Scoring(score), standing, day, review: review));

    private static (string?, LocalDate?, int, string?, LocalDate?) Told(Standing s) => (s.Tier, s.Since, s.PeriodsBelow, s.LastReview, s.LastReviewOn);
}

using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Reviews;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>Each year grading, the management of information and spending are audited.</summary>
public class Clause_5_1
{
    private static readonly LocalDate Day = new(2026, 12, 31);

    private static readonly AuditExtract Year = AuditExtract.Of(
        ForeignTrade.Engine,
        [
            new(ForeignTrade.LevelA.With(static f => f.Id = "C1").Build(), Reviewed("A", Day.PlusMonths(-5)), Day),
            new(ForeignTrade.LevelC.With(static f => f.Id = "C2").Build(), Reviewed("A", Day.PlusMonths(-7)), Day),
        ],
        Day,
        [new SpendingLine("gifts", 1_000m, 1_200m), new SpendingLine("events", 2_000m, 1_500m)]);

    [Fact]
    public void Grading_shows_whose_tier_no_longer_fits_and_whose_half_yearly_review_is_overdue()
    {
        Assert.Equal(["C2"], Year.Differing);
        Assert.Equal(["C2"], Year.Overdue);
    }

    [Fact]
    public void Information_shows_the_four_groups_of_facts_and_who_is_incomplete()
    {
        Assert.Equal(["basic", "business", "transactions", "market"], Year.Groups.Select(static g => g.Group.Id));
        Assert.Equal(["C1", "C2"], Year.Incomplete);
    }

    [Fact]
    public void Spending_shows_what_went_over_the_plan()
        => Assert.Equal(["events 0", "gifts 200"], Year.Spending.Select(static l => $"{l.Purpose} {l.Overspent}"));

    private static Standing Reviewed(string tier, LocalDate on)
        => new StandingBuilder { Tier = tier, Since = new LocalDate(2025, 1, 1), LastReview = "half-year", LastReviewOn = on }.Build();
}

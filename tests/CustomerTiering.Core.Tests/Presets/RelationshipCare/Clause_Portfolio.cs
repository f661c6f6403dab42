using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Portfolio.Coverage;
using CustomerTiering.Portfolio.Movements;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.RelationshipCare;

/// <summary>Articles 2, 4, 15 and 19: indirect customers are covered, prospects get their share of effort, loss is foreseen, key customers stand apart.</summary>
public class Clause_Portfolio
{
    private static readonly LocalDate Day = new(2025, 11, 1);
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.RelationshipCare);

    [Fact]
    public void Article_2_covers_indirect_customers_as_it_does_direct_ones()
    {
        var gaps = Engine.Portfolio.Cover(new CoverageRequest(new CustomerFactsBuilder { Id = "C1", Channel = "indirect" }.Build(), Standing.None, Day, hasCarePlan: false));

        Assert.Equal("indirect", gaps.Channel);
        Assert.Equal(["tier", "owner", "assessment", "care-plan"], gaps.Gaps.Select(static g => g.Missing));
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(19, true)]
    public void Article_4_wants_a_share_of_all_effort_for_prospects(int onProspect, bool isTooLow)
        => Assert.Equal(isTooLow, Engine.Portfolio.Effort([new("C1", 100 - onProspect), new("C2", onProspect)], static c => c == "C1").IsTooLow);

    [Fact]
    public void Article_4_takes_who_has_not_bought_for_a_prospect_and_not_for_a_loss()
        => Assert.Equal(MovementKind.Prospect, Engine.Portfolio.Judge(new CustomerFactsBuilder { Id = "C1", HasPurchased = false }.Build(), new OrderHistory("C1", Day.PlusYears(-9), []), Day).Kind);

    [Theory]
    [InlineData(19, MovementKind.Steady)]
    [InlineData(20, MovementKind.AtRisk)]
    public void Article_15_sees_a_customer_that_is_silent_twice_as_long_as_usual(int silence, MovementKind expected)
    {
        var orders = Enumerable.Range(0, 60).Select(i => new CustomerOrder(Day.PlusDays(-silence - (i * 10)), 100));

        Assert.Equal(expected, Engine.Portfolio.Judge(new CustomerFactsBuilder { Id = "C1", HasPurchased = true }.Build(), new OrderHistory("C1", Day.PlusYears(-9), orders), Day).Kind);
    }

    [Theory]
    [InlineData("key", "key")]
    [InlineData("ordinary", "other")]
    [InlineData(null, "other")]
    public void Article_19_sets_key_customers_apart(string? tier, string expected)
        => Assert.Equal(expected, Engine.Portfolio.Classify(new CustomerFactsBuilder { Id = "C1" }.Build(), tier is null ? Standing.None : Standing.Imported(tier, new LocalDate(2025, 1, 1)), Day).ClassOn("importance"));
}

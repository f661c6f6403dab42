using System;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Decisions;
using CustomerTiering.Laws;
using CustomerTiering.Policies;
using CustomerTiering.Portfolio.Classes;
using CustomerTiering.Portfolio.Movements;
using NodaTime;
using Xunit;

namespace CustomerTiering.Portfolio;

public sealed class PortfolioDeciderTests
{
    private const string Section = """
        , "portfolio": {
          "axes": [ { "id": "volume", "classes": [ { "id": "large" }, { "id": "small" } ] }, { "id": "grade", "classes": [ { "id": "good" } ] } ],
          "classes": [
            { "use": "class-from-purchase", "purchase": 1000, "axis": "volume", "class": "large" },
            { "id": "good", "use": "class-from-tier", "tier": "B", "axis": "grade", "class": "good" },
            { "use": "class-otherwise", "axis": "volume", "class": "small" }
          ],
          "top": { "count": 2, "ties": "take-none" },
          "ranks": [ { "id": "purchase-rank", "measure": "growth-potential", "points": "market-influence", "steps": [ { "label": "first", "below": 0.5, "points": 100 }, { "label": "rest", "points": 10 } ] } ]
        } }
        """;

    private static readonly LocalDate Day = new(2026, 1, 1);
    private static readonly TieringEngine Engine = TieringEngine.Create(TieringPolicy.Parse(SmallPolicy.Json().TrimEnd()[..^1] + Section));
    private static readonly TieringEngine Bare = TieringEngine.Create(SmallPolicy.With());

    [Theory]
    [InlineData(1000, "large")]
    [InlineData(999, "small")]
    [InlineData(null, "small")]
    public void The_first_rule_that_hits_on_an_axis_counts(int? purchase, string expected) => Assert.Equal(expected, Classify(purchase, "A").ClassOn("volume"));

    [Theory]
    [InlineData("A", "good")]
    [InlineData("B", "good")]
    [InlineData("C", null)]
    [InlineData(null, null)]
    public void A_tier_or_a_better_one_gives_a_class(string? tier, string? expected) => Assert.Equal(expected, Classify(5, tier).ClassOn("grade"));

    [Fact]
    public void Places_stand_in_the_order_of_the_axes_and_each_hit_is_told()
    {
        var decision = Classify(1000, "A");

        Assert.Equal(["volume: large", "grade: good"], decision.Places.Select(static p => p.ToString()));
        Assert.Equal(["class-from-purchase", "good", "class-otherwise"], decision.Rules.Select(static r => r.Rule.Id));
        Assert.Equal("C1: volume: large, grade: good", decision.ToString());
    }

    [Fact]
    public void The_record_follows_from_the_input_alone()
    {
        Assert.Equal(Classify(1000, "A").Hash(), Classify(1000, "A").Hash());
        Assert.NotEqual(Classify(1000, "A").Hash(), Classify(1001, "A").Hash());
        Assert.Contains("\"area\":\"portfolio.classes\"", Classify(1000, "A").ToRecord(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_that_nearly_was_is_told() => Assert.Contains(Classify(900, "A").NearMisses, static n => n.Rule.Id == "class-from-purchase");

    [Fact]
    public void The_days_of_hosts_without_NodaTime_give_the_same()
        => Assert.Equal(Classify(1000, "A").Hash(), Engine.Portfolio.Classify(Facts(1000), Tier("A"), new DateTime(2026, 1, 1)).Hash());

    [Fact]
    public void A_standing_with_an_unknown_tier_is_refused() => Assert.Throws<DecisionInputException>(static () => Engine.Portfolio.Classify(Facts(1), Tier("X"), Day));

    [Fact]
    public void The_best_are_those_of_the_policy() => Assert.Equal(["C1"], Engine.Portfolio.Top(Values.Of(9, 5, 5)).Places.Select(static p => p.Customer));

    [Fact]
    public void A_scale_of_the_policy_is_cut_by_its_id()
    {
        Assert.Equal(100m, Engine.Portfolio.Freeze("purchase-rank", Day, Values.Of(9, 5)).StepOf(9)!.Points);
        Assert.Contains("did you mean `purchase-rank`?", Assert.Throws<ArgumentException>(static () => Engine.Portfolio.Freeze("purchase-ranks", Day, [])).Message, StringComparison.Ordinal);
        Assert.Equal(Indicators.GrowthPotential, Engine.Portfolio.Policy.Ranks[0].Measure);
    }

    [Fact]
    public void Lists_and_cut_offs_take_the_days_of_hosts_without_NodaTime()
    {
        var (list, day) = (new MembershipList("any", [new MembershipEntry("C1", "unit", Day)]), Day.ToDateTimeUnspecified());
        var facts = new CustomerFactsBuilder { Id = "C1" };
        list.WriteTo(facts, Indicators.HasPurchased, day);

        Assert.True(facts.Build().HasPurchased);
        Assert.Equal(Engine.Portfolio.Freeze("purchase-rank", Day, Values.Of(9, 5)).Hash, Engine.Portfolio.Freeze("purchase-rank", day, Values.Of(9, 5)).Hash);
        Assert.Empty(Engine.Portfolio.WrongSize([list], day));
    }

    [Fact]
    public void The_points_of_a_rank_go_where_the_scale_says()
    {
        var cutOffs = Engine.Portfolio.Freeze("purchase-rank", Day, Values.Of(9, 5));
        var facts = new CustomerFactsBuilder { Id = "C1", GrowthPotential = 5 };
        Engine.Portfolio.Rank(cutOffs, facts);

        Assert.Equal(10m, facts.Build().MarketInfluence);
        Assert.Throws<ArgumentException>(() => Bare.Portfolio.Rank(cutOffs, facts));
    }

    [Fact]
    public void What_a_policy_lacks_is_refused_in_words()
    {
        Assert.Equal("policy `small` has no `portfolio.abc`; add it to the policy", Assert.Throws<InvalidOperationException>(static () => Bare.Portfolio.Abc([])).Message);
        Assert.Equal("policy `small` has no `portfolio.top`; add it to the policy", Assert.Throws<InvalidOperationException>(static () => Bare.Portfolio.Top([])).Message);
        Assert.Equal("policy `small` has no `portfolio.movements`; add it to the policy", Assert.Throws<InvalidOperationException>(static () => Bare.Portfolio.Judge(Facts(1), new OrderHistory("C1", Day, []), Day)).Message);
        Assert.Empty(Bare.Portfolio.Classify(Facts(1), Standing.None, Day).Places);
    }

    private static Classes.ClassDecision Classify(int? purchase, string? tier) => Engine.Portfolio.Classify(Facts(purchase), tier is null ? Standing.None : Tier(tier), Day);

    private static CustomerFacts Facts(int? purchase) => new CustomerFactsBuilder { Id = "C1", AnnualPurchase = purchase }.Build();

    private static Standing Tier(string code) => Standing.Imported(code, new LocalDate(2025, 1, 1));
}

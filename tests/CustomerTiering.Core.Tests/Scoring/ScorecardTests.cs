using System.Globalization;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Laws;
using NodaTime;
using Xunit;

namespace CustomerTiering.Scoring;

public sealed class ScorecardTests
{
    private const string Bands = """ "bands": [ { "below": 10, "points": 0 }, { "from": 10, "below": 20, "points": 50 }, { "from": 20, "points": 100 } ] """;
    private const string Curve = """ "curve": [ { "at": 0, "points": 0 }, { "at": 100, "points": 100 } ] """;

    [Theory]
    [InlineData("-5", "0")]
    [InlineData("9.99", "0")]
    [InlineData("10", "50")]
    [InlineData("19.99", "50")]
    [InlineData("20", "100")]
    [InlineData("1000000", "100")]
    public void A_band_includes_its_lower_bound_and_excludes_its_upper(string value, string points)
        => Assert.Equal(Number(points), Score($$"""{ "indicator": "growth-potential", "weight": 100, {{Bands}} }""", Number(value)));

    [Theory]
    [InlineData("-1", "20")]
    [InlineData("0", "20")]
    [InlineData("25", "30")]
    [InlineData("50", "40")]
    [InlineData("75", "70")]
    [InlineData("100", "100")]
    [InlineData("101", "100")]
    public void A_curve_runs_straight_between_its_knots_and_stays_flat_beyond_them(string value, string points)
        => Assert.Equal(
            Number(points),
            Score("""{ "indicator": "growth-potential", "weight": 100, "curve": [ { "at": 0, "points": 20 }, { "at": 50, "points": 40 }, { "at": 100, "points": 100 } ] }""", Number(value)));

    [Theory]
    [InlineData("half-even", 2, "12.345", "12.34")]
    [InlineData("half-even", 2, "12.355", "12.36")]
    [InlineData("half-up", 2, "12.345", "12.35")]
    [InlineData("half-up", 0, "79.5", "80")]
    [InlineData("half-even", 0, "78.5", "78")]
    [InlineData("half-even", 0, "79.5", "80")]
    public void A_composite_halfway_is_rounded_as_the_policy_says(string mode, int decimals, string value, string score)
    {
        var json = SmallPolicy.Json().Replace(
            "\"minimumKnownWeight\": 50",
            $$"""
            "minimumKnownWeight": 50, "rounding": { "decimals": {{decimals}}, "mode": "{{mode}}" }
            """,
            System.StringComparison.Ordinal);
        var engine = TieringEngine.Create(Policies.TieringPolicy.Parse(json));

        Assert.Equal(Number(score), engine.Decide(SmallPolicy.Scoring(Number(value)), Standing.None, Day).Score);
    }

    [Fact]
    public void The_tier_reads_the_rounded_score()
    {
        var decision = Engine(Line("growth-potential", 100, Curve)).Decide(SmallPolicy.Scoring(79.995m), Standing.None, Day);

        Assert.Equal((80m, "A"), (decision.Score, decision.ScoredTier!.Code));
    }

    [Fact]
    public void A_missing_indicator_is_left_out_and_the_others_weigh_more()
    {
        var decision = Engine(Line("growth-potential", 60, Curve), Line("market-influence", 40, Curve)).Decide(SmallPolicy.Scoring(45), Standing.None, Day);

        Assert.Equal((45m, 60m), (decision.Score, decision.KnownWeight));
        Assert.Equal([100m, 0m], decision.PartialScores.Select(static p => p.EffectiveWeight));
        Assert.Equal(["market-influence"], decision.Unknowns.Select(static k => k.Id));
    }

    [Fact]
    public void A_missing_indicator_may_count_with_fixed_points_and_stays_unknown()
    {
        var decision = Engine(Line("growth-potential", 60, Curve), Line("market-influence", 40, Curve, "\"missing\": { \"points\": 20 }")).Decide(SmallPolicy.Scoring(50), Standing.None, Day);

        Assert.Equal((38m, 60m), (decision.Score, decision.KnownWeight));
        Assert.Equal([50m, 20m], decision.PartialScores.Select(static p => p.Points));
    }

    [Fact]
    public void A_missing_indicator_may_refuse_the_grade()
    {
        var decision = Engine(Line("growth-potential", 60, Curve), Line("market-influence", 40, Curve, "\"missing\": \"refuse\"")).Decide(SmallPolicy.Scoring(50), Standing.None, Day);

        Assert.Equal(Changes.ChangeKind.NotGradable, decision.Change);
        Assert.Null(decision.Score);
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(49, false)]
    public void The_least_known_weight_is_enough_and_one_less_is_not(int known, bool gradable)
    {
        var decision = Engine(Line("growth-potential", known, Curve), Line("market-influence", 100 - known, Curve)).Decide(SmallPolicy.Scoring(50), Standing.None, Day);

        Assert.Equal(gradable, decision.Score is not null);
        Assert.Equal(known, decision.KnownWeight);
    }

    [Fact]
    public void A_customer_of_whom_nothing_is_known_is_not_gradable_though_all_would_have_fixed_points()
        => Assert.Null(Engine(Line("growth-potential", 100, Curve, "\"missing\": { \"points\": 20 }")).Decide(SmallPolicy.Scoring(null), Standing.None, Day).Score);

    [Theory]
    [InlineData(29, true, 1)]
    [InlineData(30, false, 0)]
    public void An_indicator_falls_short_below_its_minimum_and_not_at_it(int value, bool isBelow, int count)
    {
        var engine = Engine(Line("growth-potential", 100, Curve, "\"minimum\": 30"));
        var decision = engine.Decide(SmallPolicy.Scoring(value), Standing.None, Day);

        Assert.Equal(isBelow, decision.PartialScores[0].IsBelowMinimum);
        Assert.Equal(count, engine.Grading.ScoreOf(decision.Facts).BelowMinimum);
    }

    [Fact]
    public void An_unknown_indicator_does_not_fall_short_of_its_minimum()
    {
        var engine = Engine(Line("growth-potential", 60, Curve), Line("market-influence", 40, Curve, "\"minimum\": 30"));

        Assert.Equal(0, engine.Grading.ScoreOf(SmallPolicy.Scoring(50)).BelowMinimum);
    }

    [Fact]
    public void Partial_scores_sum_to_the_composite()
        => Law.Holds(1000, RandomRequests.For(Presets.ForeignTrade), static r =>
        {
            var decision = TieringEngine.Create(Presets.ForeignTrade).Decide(r);
            return decision.Score is not { } score || decimal.Abs(decision.PartialScores.Sum(static p => p.Contribution) - score) <= 0.005m + 1e-20m;
        });

    [Fact]
    public void Reason_codes_rank_by_what_they_cost_and_leave_out_what_costs_nothing()
    {
        var engine = Engine(Line("growth-potential", 50, Curve), Line("market-influence", 30, Curve), Line("needs-complexity", 20, Curve));
        var facts = new CustomerFactsBuilder { Id = "C1", GrowthPotential = 90, MarketInfluence = 20, NeedsComplexity = 100 }.Build();

        var reasons = engine.Decide(facts, Standing.None, Day).ReasonCodes;

        Assert.Equal(["market-influence 24", "growth-potential 5"], reasons.Select(static r => string.Create(CultureInfo.InvariantCulture, $"{r.Indicator.Id} {r.Lost:0.##}")));
    }

    private static LocalDate Day => RandomRequests.AsOf;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static decimal? Score(string line, decimal value) => Engine(line).Decide(SmallPolicy.Scoring(value), Standing.None, Day).Score;

    private static TieringEngine Engine(params string[] lines) => TieringEngine.Create(SmallPolicy.With(scoring: string.Join(",", lines)));

    private static string Line(string indicator, int weight, string scale, string? more = null)
        => $$"""{ "indicator": "{{indicator}}", "weight": {{weight}}, {{scale}}{{(more is null ? string.Empty : ", " + more)}} }""";
}

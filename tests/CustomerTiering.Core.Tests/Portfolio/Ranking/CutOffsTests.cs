using System;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Records;
using NodaTime;
using Xunit;

namespace CustomerTiering.Portfolio.Ranking;

public sealed class CutOffsTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);
    private static readonly NumberIndicator RankPoints = Indicator.Number("purchase-rank-points");
    private static readonly RankScale Scale = new("purchase-rank", Indicators.AnnualPurchase, [new("top-10", 0.1m, 100), new("top-30", 0.3m, 80), new("rest", null, 20)], RankPoints);

    [Fact]
    public void A_step_is_reached_while_fewer_than_its_share_of_customers_are_better()
    {
        var cut = Freeze(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);

        Assert.Equal(["top-10", "top-30", "top-30", "rest", "rest"], new decimal?[] { 10, 9, 8, 7, 1 }.Select(v => cut.StepOf(v)!.Label));
        Assert.Equal(10, cut.Population);
    }

    [Fact]
    public void Equals_share_the_better_step()
        => Assert.Equal(["top-10", "top-10", "top-10", "top-30"], new decimal?[] { 9, 9, 9, 8 }.Select(v => Freeze(9, 9, 9, 8, 8, 8, 1, 1, 1, 1, 1, 1).StepOf(v)!.Label).Take(3).Append(Freeze(9, 8, 8, 8, 1, 1, 1, 1, 1, 1).StepOf(8)!.Label));

    [Fact]
    public void A_step_that_equals_leave_empty_has_no_cut_off()
        => Assert.Equal(["top-10", "rest"], Freeze(5, 5, 5, 5, 1).Steps.Select(static s => s.Label));

    [Fact]
    public void Whoever_comes_later_is_judged_by_the_same_values()
    {
        var cut = Freeze(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);

        Assert.Equal("top-10", cut.StepOf(1_000)!.Label);
        Assert.Equal("top-30", cut.StepOf(9.5m)!.Label);
        Assert.Equal("rest", cut.StepOf(-5)!.Label);
        Assert.Null(cut.StepOf(null));
    }

    [Fact]
    public void A_portfolio_of_nobody_leaves_the_rest_alone() => Assert.Equal("rest", Assert.Single(Freeze().Steps).Label);

    [Fact]
    public void The_hash_follows_from_all_that_answers_and_a_stored_text_gives_the_same_again()
    {
        var cut = Freeze(10, 9, 8);

        Assert.Equal(cut.Hash, CutOffs.Parse(cut.ToJson()).Hash);
        Assert.Equal(cut.ToJson(), CutOffs.Parse(cut.ToJson()).ToJson());
        Assert.NotEqual(cut.Hash, Freeze(10, 9, 8.5m, 1).Hash);
        Assert.Equal(64, cut.Hash.Length);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no json")]
    [InlineData("{\"format\":2}")]
    [InlineData("{\"asOf\":\"2026-01-01\",\"format\":1,\"id\":\"x\",\"population\":1,\"steps\":[{\"atLeast\":5,\"label\":\"a\"},{\"label\":\"a\"}]}")]
    [InlineData("{\"asOf\":\"2026-01-01\",\"format\":1,\"id\":\"x\",\"more\":1,\"population\":1,\"steps\":[{\"label\":\"a\"}]}")]
    [InlineData("{\"format\":1,\"id\":\"x\",\"asOf\":\"2026-13-01\",\"population\":1,\"steps\":[{\"label\":\"a\"}]}")]
    [InlineData("{\"format\":1,\"id\":\"x\",\"asOf\":\"2026-01-01\",\"population\":1,\"steps\":[]}")]
    public void A_text_that_is_not_that_of_cut_offs_is_refused(string json) => Assert.Throws<FormatException>(() => CutOffs.Parse(json));

    [Fact]
    public void The_points_of_a_rank_are_a_fact_whose_source_is_the_hash_of_the_cut_offs()
    {
        var cut = Freeze(10, 9, 8);
        var builder = new CustomerFactsBuilder { Id = "C1", AnnualPurchase = 10 };
        cut.Rank(builder, Indicators.AnnualPurchase, RankPoints);
        var facts = builder.Build();

        Assert.Equal(100m, facts[RankPoints]);
        Assert.Equal($"purchase-rank {cut.Hash}", facts.ProvenanceOf(RankPoints)!.Source);
        Assert.Contains(cut.Hash, FactsRecord.Of(facts), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_measure_is_unknown_the_rank_is_unknown()
    {
        var builder = new CustomerFactsBuilder { Id = "C1" };
        Freeze(10).Rank(builder, Indicators.AnnualPurchase, RankPoints);

        Assert.Null(builder.Build()[RankPoints]);
    }

    [Fact]
    public void A_label_that_stands_twice_is_refused()
    {
        Assert.Throws<ArgumentException>(static () => new CutOffs("x", Day, 1, [new CutOff("a", 5, null), new CutOff("a", null, null)]));
        Assert.Throws<ArgumentException>(static () => new RankScale("x", Indicators.AnnualPurchase, [new("a", 0.1m, 100), new("a", null, 20)]));
    }

    private static CutOffs Freeze(params decimal[] values) => CutOffs.Freeze("purchase-rank", Day, Values.Of(values.Select(static v => (decimal?)v)), Scale);
}

using System;
using System.Linq;
using NodaTime;
using Xunit;

namespace CustomerTiering.Portfolio.Ranking;

public sealed class AbcAnalysisTests
{
    [Fact]
    public void A_customer_is_in_the_class_that_the_share_of_those_above_it_falls_into()
    {
        var abc = AbcAnalysis.Of(Values.Of(60, 20, 15, 5), Values.Abc);

        Assert.Equal(["A", "A", "B", "C"], abc.Places.Select(static p => p.Class.Code));
        Assert.Equal([0m, 0.6m, 0.8m, 0.95m], abc.Places.Select(static p => p.ShareBefore));
        Assert.Equal([0.6m, 0.8m, 0.95m, 1m], abc.Places.Select(static p => p.ShareThrough));
    }

    [Fact]
    public void Equal_values_are_in_one_class_however_far_they_reach()
        => Assert.All(AbcAnalysis.Of(Values.Of(10, 10, 10, 10, 10), Values.Abc).Places, static p => Assert.Equal((1, "A", 0m, 1m), (p.Rank, p.Class.Code, p.ShareBefore, p.ShareThrough)));

    [Fact]
    public void The_largest_customer_is_in_the_first_class_even_where_it_holds_nearly_all()
        => Assert.Equal(["A", "C"], AbcAnalysis.Of(Values.Of(99, 1), Values.Abc).Places.Select(static p => p.Class.Code));

    [Fact]
    public void A_share_that_falls_short_of_the_bound_by_the_last_digit_is_told_from_it()
    {
        var short_ = AbcAnalysis.Of(Values.Of(79_999_999_999_999.99999999m, 10_000_000_000_000.00000001m, 10_000_000_000_000m), Values.Abc);
        var exact = AbcAnalysis.Of(Values.Of(80_000_000_000_000m, 10_000_000_000_000m, 9_999_999_999_999.99999999m, 0.00000001m), Values.Abc);

        Assert.Equal("A", short_.Places[1].Class.Code);
        Assert.Equal("B", exact.Places[1].Class.Code);
    }

    [Fact]
    public void Who_brings_nothing_is_in_the_last_class_and_does_not_lower_the_whole()
    {
        var abc = AbcAnalysis.Of(Values.Of(100, 0, -50, null), Values.Abc);

        Assert.Equal(["A", "C", "C"], abc.Places.Select(static p => p.Class.Code));
        Assert.Equal(100m, abc.Total);
        Assert.Equal(["C4"], abc.Unknown);
    }

    [Fact]
    public void Nobody_who_brings_anything_leaves_all_in_the_last_class()
        => Assert.All(AbcAnalysis.Of(Values.Of(0, -1), Values.Abc).Places, static p => Assert.Equal(("C", 0m), (p.Class.Code, p.ShareThrough)));

    [Fact]
    public void The_shares_of_the_classes_are_exact()
    {
        var abc = AbcAnalysis.Of(Values.Of(60, 20, 15, 5), Values.Abc);

        Assert.Equal([0.8m, 0.15m, 0.05m], abc.Classes.Select(c => abc.ShareOf(c.Code)));
    }

    [Fact]
    public void Frozen_classes_give_every_customer_of_the_portfolio_its_class_again()
    {
        var abc = AbcAnalysis.Of(Values.Of(60, 20, 15, 5, 0, -3), Values.Abc);
        var frozen = abc.Freeze("abc-2026", new LocalDate(2026, 1, 1));

        Assert.All(abc.Places, p => Assert.Equal(p.Class.Code, frozen.StepOf(p.Value)!.Label));
        Assert.Equal([20m, 15m, null], frozen.Steps.Select(static s => s.AtLeast));
    }

    [Fact]
    public void Classes_out_of_order_or_without_a_rest_are_refused()
    {
        Assert.Throws<ArgumentException>(static () => AbcAnalysis.Of([], [new AbcClass("A", 0.8m)]));
        Assert.Throws<ArgumentException>(static () => AbcAnalysis.Of([], [new AbcClass("A", 0.8m), new AbcClass("B", 0.9m)]));
        Assert.Throws<ArgumentException>(static () => AbcAnalysis.Of([], [new AbcClass("A", null), new AbcClass("B", null)]));
        Assert.Throws<ArgumentException>(static () => AbcAnalysis.Of([], [new AbcClass("A", 0.9m), new AbcClass("B", 0.9m), new AbcClass("C", null)]));
        Assert.Throws<ArgumentException>(static () => AbcAnalysis.Of([], [new AbcClass("A", 0.9m), new AbcClass("A", null)]));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new AbcClass("A", 1m));
    }
}

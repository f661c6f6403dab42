using System;
using System.Linq;
using Xunit;

namespace CustomerTiering.Portfolio.Ranking;

public sealed class TopListTests
{
    [Fact]
    public void The_best_come_first_and_equals_share_a_place()
    {
        var list = TopList.Of(Values.Of(5, 9, 7, 7, 1), 4);

        Assert.Equal([(1, "C2"), (2, "C3"), (2, "C4"), (4, "C1")], list.Places.Select(static p => (p.Rank, p.Customer)));
        Assert.Empty(list.TiedAtTheEnd);
    }

    [Theory]
    [InlineData(TieRule.TakeAll, new[] { "C1", "C2", "C3" })]
    [InlineData(TieRule.TakeNone, new[] { "C1" })]
    [InlineData(TieRule.ById, new[] { "C1", "C2" })]
    public void Equals_where_the_list_ends_are_treated_by_the_tie_rule_and_named(TieRule ties, string[] expected)
    {
        var list = TopList.Of(Values.Of(9, 7, 7, 1), 2, ties);

        Assert.Equal(expected, list.Places.Select(static p => p.Customer));
        Assert.Equal(["C2", "C3"], list.TiedAtTheEnd);
    }

    [Fact]
    public void Who_bought_nothing_is_not_among_the_best_and_whose_value_is_unknown_is_named()
    {
        var list = TopList.Of(Values.Of(5, 0, -3, null), 20);

        Assert.Equal("C1", Assert.Single(list.Places).Customer);
        Assert.Equal(["C4"], list.Unknown);
        Assert.True(list.Contains("C1"));
        Assert.False(list.Contains("C2"));
    }

    [Fact]
    public void A_customer_with_two_values_is_refused()
        => Assert.StartsWith("customer `C1` has two values; give each customer one", Assert.Throws<ArgumentException>(static () => TopList.Of([new CustomerValue("C1", 1), new CustomerValue("C1", 2)], 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_value_of_nobody_is_refused() => Assert.Throws<ArgumentException>(static () => TopList.Of([default], 1));

    [Fact]
    public void A_list_of_nobody_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(static () => TopList.Of([], 0));
}

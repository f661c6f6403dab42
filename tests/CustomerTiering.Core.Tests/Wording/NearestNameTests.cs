using System.Linq;
using Xunit;

namespace CustomerTiering.Wording;

public class NearestNameTests
{
    [Theory]
    [InlineData("wieght", "weight")]
    [InlineData("WEIGHT", "weight")]
    [InlineData("wght", null)]
    [InlineData("weigh", "weight")]
    [InlineData("weightss", "weight")]
    [InlineData("height", "weight")]
    [InlineData("price", null)]
    [InlineData("", null)]
    public void Finds_the_name_within_a_third_of_its_characters(string given, string? expected)
        => Assert.Equal(expected, NearestName.To(given, ["title", "weight"]));

    [Fact]
    public void Allows_one_slip_in_the_shortest_names()
        => Assert.Equal("ab", NearestName.To("ax", ["ab"]));

    [Fact]
    public void Does_not_take_a_name_with_nothing_in_common()
        => Assert.Null(NearestName.To("E", ["A", "B"]));

    [Fact]
    public void Counts_a_swap_of_neighbours_as_one_slip()
    {
        Assert.Equal(1, EditDistance.Between("abcd", "abdc"));
        Assert.Equal(3, EditDistance.Between("ca", "abc"));
        Assert.Equal(3, EditDistance.Between("kitten", "sitting"));
        Assert.Equal(4, EditDistance.Between("", "abcd"));
    }

    [Fact]
    public void Takes_the_nearer_and_among_equals_the_ordinally_first()
    {
        Assert.Equal("tier-c", NearestName.To("tier-d", ["tier-ee", "tier-c"]));
        Assert.Equal("tier-a", NearestName.To("tier-x", ["tier-b", "tier-a", "tier-c"]));
    }

    [Fact]
    public void Asks_with_the_nearest_name()
        => Assert.Equal("did you mean `weight`?", NearestName.Hint("wieght", ["title", "weight"]));

    [Fact]
    public void Lists_the_known_names_in_ordinal_order_where_none_is_near()
        => Assert.Equal("known: `B`, `a`, `c`", NearestName.Hint("qqqq", ["c", "a", "B", "a"]));

    [Theory]
    [InlineData(8, "known: `n1`, `n2`, `n3`, `n4`, `n5`, `n6`, `n7`, `n8`")]
    [InlineData(9, "known: `n1`, `n2`, `n3`, `n4`, `n5`, `n6`, `n7`, `n8` and 1 more")]
    public void Lists_eight_names_at_most(int count, string expected)
        => Assert.Equal(expected, NearestName.Hint("qqqq", Enumerable.Range(1, count).Select(i => $"n{i}")));

    [Fact]
    public void Says_so_where_nothing_is_known()
        => Assert.Equal("none is known here", NearestName.Hint("x", []));
}

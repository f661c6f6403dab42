using System.Linq;
using Xunit;

namespace CustomerTiering.Wording;

public sealed class RepeatedTests
{
    [Fact]
    public void Nothing_is_said_where_nothing_is_repeated() => Assert.Null(Repeated.In(["b", "a", "B"]));

    [Fact]
    public void Each_repeated_id_is_told_with_all_of_its_places() => Assert.Equal("`a` at 2 and 5, `b` at 1, 3 and 4", Repeated.In(["b", "a", "b", "b", "a"]));

    [Fact]
    public void More_than_twenty_are_counted()
        => Assert.EndsWith(" and 3 more", Repeated.In(Enumerable.Range(0, 46).Select(static i => $"id{i % 23}")), System.StringComparison.Ordinal);
}

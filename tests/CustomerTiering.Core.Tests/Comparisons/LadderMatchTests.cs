using CustomerTiering.Laws;
using CustomerTiering.Policies;
using Xunit;

namespace CustomerTiering.Comparisons;

public class LadderMatchTests
{
    private const string Three = """[ { "tier": "A", "atLeast": 80 }, { "tier": "B", "atLeast": 60 }, { "tier": "C", "atLeast": 0 } ]""";
    private const string Named = """[ { "tier": "GOLD", "atLeast": 80 }, { "tier": "B", "atLeast": 60 }, { "tier": "C", "atLeast": 0 } ]""";

    [Theory]
    [InlineData("A", "A", TierMove.None)]
    [InlineData("A", "C", TierMove.Down)]
    [InlineData("C", "B", TierMove.Up)]
    public void Tiers_with_one_code_are_the_same_and_others_rank(string from, string to, TierMove move)
        => Assert.Equal(move, Between(Three, "{}", from, Three, "{}", to));

    [Theory]
    [InlineData("A", "GOLD", TierMove.None)]
    [InlineData("B", "GOLD", TierMove.Up)]
    [InlineData("A", "B", TierMove.Down)]
    public void A_code_that_is_gone_is_matched_by_the_map(string from, string to, TierMove move)
    {
        const string map = """{ "A": "GOLD" }""";
        Assert.Equal(move, Between(Three, "{}", from, Named, map, to));
        Assert.Equal(Mirrored(move), Between(Named, map, to, Three, "{}", from));
    }

    [Theory]
    [InlineData("A", "GOLD", TierMove.Unranked)]
    [InlineData("A", "B", TierMove.Down)]
    [InlineData("B", "GOLD", TierMove.Up)]
    public void Without_a_map_only_tiers_that_one_ladder_knows_both_of_rank(string from, string to, TierMove move)
        => Assert.Equal(move, Between(Three, "{}", from, Named, "{}", to));

    [Fact]
    public void A_move_that_the_ladders_order_against_each_other_is_not_ranked()
    {
        const string upsideDown = """[ { "tier": "C", "atLeast": 80 }, { "tier": "B", "atLeast": 60 }, { "tier": "A", "atLeast": 0 } ]""";
        Assert.Equal(TierMove.Unranked, Between(Three, "{}", "A", upsideDown, "{}", "C"));
    }

    private static TierMove Mirrored(TierMove move) => move switch { TierMove.Up => TierMove.Down, TierMove.Down => TierMove.Up, _ => move };

    private static TierMove Between(string ladderA, string mapA, string from, string ladderB, string mapB, string to)
    {
        var (a, b) = (With(ladderA, mapA).Tiers, With(ladderB, mapB).Tiers);
        var match = new LadderMatch(a, b);
        return match.Between(Find(TierPlace.Of(a.Ladder), from), Find(TierPlace.Of(b.Ladder), to));
    }

    private static TierPlace Find(System.Collections.Generic.IReadOnlyList<TierPlace> places, string code) => System.Linq.Enumerable.First(places, p => p.ToString() == code);

    private static TieringPolicy With(string ladder, string map)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(SmallPolicy.Json())!;
        json["tiers"]!["ladder"] = System.Text.Json.Nodes.JsonNode.Parse(ladder);
        json["tiers"]!["tierMap"] = System.Text.Json.Nodes.JsonNode.Parse(map);
        return TieringPolicy.Parse(json.ToJsonString());
    }
}

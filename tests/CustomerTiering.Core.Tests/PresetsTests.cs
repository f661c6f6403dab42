using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using Xunit;

namespace CustomerTiering;

public class PresetsTests
{
    public static TheoryData<string> Ids => [.. Presets.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Load_without_a_warning_under_their_own_id(string id)
    {
        var policy = Presets.Find(id);

        Assert.Equal(id, policy.Id);
        Assert.Empty(policy.Warnings);
        Assert.Equal(policy.Hash, TieringPolicy.Parse(Presets.TextOf(id)).Hash);
        Assert.Equal(policy.Id, TieringEngine.Create(policy).Policy.Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Are_named_in_three_languages(string id)
        => Assert.Equal(["en", "zh-Hans", "zh-Hant"], Presets.Find(id).Names.Keys.Order());

    [Fact]
    public void Are_listed_in_order() => Assert.Equal(["foreign-trade"], Presets.Ids);

    [Fact]
    public void Name_the_nearest_where_one_is_not_known()
    {
        const string Expected = "preset `foreing-trade` is not known; did you mean `foreign-trade`?";

        Assert.Equal(Expected, Assert.Throws<KeyNotFoundException>(static () => Presets.Find("foreing-trade")).Message);
        Assert.Equal(Expected, Assert.Throws<KeyNotFoundException>(static () => Presets.TextOf("foreing-trade")).Message);
    }
}

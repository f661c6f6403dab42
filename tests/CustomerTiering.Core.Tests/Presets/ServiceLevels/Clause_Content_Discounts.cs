using System.Linq;
using CustomerTiering.Discounts;
using Xunit;

namespace CustomerTiering.Clauses.ServiceLevels;

/// <summary>Level 1 has its own prices, discounts and gifts; the other levels have none of their own.</summary>
public class Clause_Content_Discounts
{
    private static readonly Preset Desk = new(TieringEngine.Create(Presets.ServiceLevels));

    [Fact]
    public void Level_1_has_its_own_discount() => Assert.Equal((0.1m, "approval by sales-department"), Desk.Routed("1", 0.1m) is var l ? (l.Standard, l.Roles()) : default);

    [Theory]
    [InlineData("2")]
    [InlineData("3")]
    [InlineData("4")]
    [InlineData(null)]
    public void The_other_levels_have_none(string? level) => Assert.Contains("no-discount-below-tier", Desk.Routed(level, 0.01m).Rules.Select(static h => h.Rule.Id));
}

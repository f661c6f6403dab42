using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>Senior management watches the whole and takes part where it matters most: entry to tier A.</summary>
public class Clause_2_1
{
    [Theory]
    [InlineData("B")]
    [InlineData(null)]
    public void Asks_senior_management_to_approve_entry_to_A(string? tier)
        => Assert.Contains("senior-management", ForeignTrade.Decide(tier, ForeignTrade.LevelA).Approvers);

    [Fact]
    public void Leaves_lower_tiers_to_the_department()
        => Assert.DoesNotContain("senior-management", ForeignTrade.Decide(null, ForeignTrade.LevelB).Approvers);

    [Fact]
    public void Leaves_the_way_down_from_A_to_the_department()
        => Assert.DoesNotContain("senior-management", ForeignTrade.Decide("A", ForeignTrade.LevelC).Approvers);
}

using System.Linq;
using Xunit;

namespace CustomRules;

public class StayUnlessContractedTests
{
    [Theory]
    [InlineData(5, "silver")]
    [InlineData(6, "gold")]
    public void A_tier_is_kept_for_six_months(int months, string tier) => Assert.Equal(tier, Team.Decide(monthsInTier: months).ProposedTier!.Code);

    [Theory]
    [InlineData(0.8999, "silver")]
    [InlineData(0.9, "gold")]
    public void Who_has_nearly_all_machines_under_contract_rises_sooner(decimal contracts, string tier)
        => Assert.Equal(tier, Team.Decide(contracts, monthsInTier: 1).ProposedTier!.Code);

    [Fact]
    public void An_unknown_share_does_not_earn_the_exception() => Assert.Equal("silver", Team.Decide(contracts: null, monthsInTier: 1).ProposedTier!.Code);

    [Fact]
    public void The_rule_of_the_library_is_replaced_in_its_place()
        => Assert.Equal(["promotion-steps", "stay-unless-contracted", "no-rise-at-risk"], Team.Engine.Policy.Changes.Limits.Select(r => r.Id));
}

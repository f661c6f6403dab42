using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Customers.Completeness;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>Customers give true and complete information; what is not verified, or false, is flagged and holds a promotion.</summary>
public class Clause_4_2
{
    [Theory]
    [InlineData(Verification.Unverified, "Hold B []")]
    [InlineData(Verification.Refuted, "Hold B []")]
    [InlineData(Verification.Verified, "Promote A [crm-department, senior-management]")]
    [InlineData(Verification.NotStated, "Promote A [crm-department, senior-management]")]
    public void Holds_a_promotion_on_a_fact_that_is_unverified_or_false(Verification verification, string proposal)
        => Assert.Equal(proposal, ForeignTrade.Decide("B", Doubtful(ForeignTrade.LevelA, verification)).Proposal());

    [Fact]
    public void Lets_a_doubtful_fact_hold_no_demotion()
        => Assert.Equal("Demote C [crm-department]", ForeignTrade.Decide("A", Doubtful(ForeignTrade.LevelC, Verification.Refuted)).Proposal());

    [Fact]
    public void Flags_the_fact_by_name()
    {
        var report = CompletenessReport.Of(Doubtful(ForeignTrade.LevelA, Verification.Refuted).Build(), Presets.ForeignTrade.FactGroups, ForeignTrade.AsOf);

        Assert.Equal([Indicators.MarketInfluence], report.Groups.SelectMany(static g => g.Doubtful));
    }

    private static CustomerFactsBuilder Doubtful(CustomerFactsBuilder facts, Verification verification)
        => facts.From(Indicators.MarketInfluence, new FactProvenance("customer", verification: verification));
}

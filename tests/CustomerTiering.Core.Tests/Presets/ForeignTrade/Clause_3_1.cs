using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Customers.Completeness;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>Four groups of facts, entered in time, regularly updated, complete and accurate.</summary>
public class Clause_3_1
{
    [Fact]
    public void Keeps_four_groups_of_facts()
        => Assert.Equal(
            [
                "basic: legal-name, address, contact, legal-representative",
                "business: business-scope, purchased-products",
                "transactions: annual-purchase, purchase-frequency, payment-punctuality",
                "market: market-influence, growth-potential, reputation",
            ],
            Presets.ForeignTrade.FactGroups.Select(static g => $"{g.Id}: {string.Join(", ", g.Facts.Select(static f => f.Id))}"));

    [Fact]
    public void Names_what_is_missing_in_each_group()
        => Assert.Equal(
            ["legal-name, address, contact, legal-representative", "business-scope, purchased-products", "payment-punctuality", "reputation"],
            Report(ForeignTrade.LevelB).Groups.Select(static g => string.Join(", ", g.Missing.Select(static f => f.Id))));

    [Theory]
    [InlineData(2026, 1, 1, false)]
    [InlineData(2025, 12, 31, true)]
    public void Flags_a_transaction_fact_that_is_older_than_six_months(int year, int month, int day, bool stale)
        => Assert.Equal(stale, Group("transactions", observed: new LocalDate(year, month, day)).Stale.Contains(Indicators.AnnualPurchase));

    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void Flags_a_transaction_fact_entered_more_than_seven_days_late(int day, bool late)
        => Assert.Equal(late, Group("transactions", new LocalDate(2026, 6, 1), new LocalDate(2026, 6, day)).EnteredLate.Contains(Indicators.AnnualPurchase));

    [Theory]
    [InlineData(Verification.Verified, false)]
    [InlineData(Verification.Unverified, true)]
    [InlineData(Verification.Refuted, true)]
    public void Flags_a_fact_that_is_not_accurate_for_sure(Verification verification, bool doubtful)
        => Assert.Equal(doubtful, Group("transactions", verification: verification).Doubtful.Contains(Indicators.AnnualPurchase));

    [Fact]
    public void Holds_a_demotion_while_too_little_is_known()
    {
        var thin = ForeignTrade.LevelC.With(static f => (f.ProfitContribution, f.LengthOfRelationship) = (null, null));

        Assert.Equal("Hold A []", ForeignTrade.Decide("A", thin).Proposal());
        Assert.Equal(65, ForeignTrade.Decide("A", thin).KnownWeight);
        Assert.Equal("Demote C [crm-department]", ForeignTrade.Decide("A", thin.With(static f => f.ProfitContribution = 10_000)).Proposal());
    }

    [Fact]
    public void Grades_nobody_of_whom_less_than_60_percent_of_the_weight_is_known()
    {
        var thin = ForeignTrade.LevelC.With(static f => (f.ProfitContribution, f.PurchaseFrequency, f.MarketInfluence) = (null, null, null));

        Assert.Equal("NotGradable  []", ForeignTrade.Decide("A", thin).Proposal());
        Assert.Equal(60, ForeignTrade.Decide("A", thin.With(static f => f.MarketInfluence = 20)).KnownWeight);
        Assert.NotNull(ForeignTrade.Decide("A", thin).Score);
    }

    private static CompletenessReport Report(CustomerFactsBuilder facts)
        => CompletenessReport.Of(facts.Build(), Presets.ForeignTrade.FactGroups, ForeignTrade.AsOf);

    private static GroupCompleteness Group(string id, LocalDate? observed = null, LocalDate? entered = null, Verification verification = Verification.NotStated)
        => Report(ForeignTrade.LevelB.From(Indicators.AnnualPurchase, new FactProvenance("ledger", observed, entered, verification)))
            .Groups.Single(g => g.Group.Id == id);
}

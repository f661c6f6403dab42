using System.Linq;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Discounts;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>Preferential terms have an explicit scope and conditions: who gets how much is said by rules, and who gets nothing is told why.</summary>
public class Clause_4_2_Discounts
{
    private static readonly Preset Desk = new(TieringEngine.Create(Presets.ForeignTrade));

    [Theory]
    [InlineData("A", 0.08)]
    [InlineData("B", 0.05)]
    [InlineData("C", 0.02)]
    public void Each_tier_has_a_standard_of_its_own(string tier, double standard) => Assert.Equal((decimal)standard, Desk.Routed(tier, 0.01m).Standard);

    [Theory]
    [InlineData("D")]
    [InlineData(null)]
    public void A_prospect_gets_none_and_the_reason_is_a_rule(string? tier)
    {
        var line = Desk.Routed(tier, 0.01m);
        Assert.Equal(LineRefusal.ByRule, line.Refusal);
        Assert.Contains("no-discount-below-tier", line.Rules.Select(static h => h.Rule.Id));
    }

    [Fact]
    public void A_credit_warning_or_a_doubtful_fact_stands_in_the_way()
    {
        Assert.Equal(LineRefusal.ByRule, Desk.Routed("A", 0.01m, new CreditStanding(1)).Refusal);

        var builder = Desk.Request("A", CustomerTiering.Discounts.Desk.Line(0.01m));
        builder.Facts = new CustomerFactsBuilder { Id = "C1", AnnualPurchase = 1 }.From(Indicators.AnnualPurchase, new FactProvenance("customer", verification: Verification.Unverified)).Build();
        Assert.Contains("no-discount-on-doubtful-facts", Desk.Discounts.Route(builder.Build()).Rules.Select(static h => h.Rule.Id));
    }

    [Fact]
    public void Beyond_the_standard_senior_management_approves_too_and_nobody_above_the_maximum()
    {
        Assert.Equal("approval by crm-department", Desk.Routed("B", 0.05m).Roles());
        Assert.Equal("approval by crm-department, senior-management", Desk.Routed("B", 0.2m).Roles());
        Assert.Equal(LineRefusal.AboveMaximum, Desk.Routed("B", 0.21m).Refusal);
    }
}

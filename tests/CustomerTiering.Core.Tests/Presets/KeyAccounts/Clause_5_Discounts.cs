using CustomerTiering.Discounts;
using CustomerTiering.Rules;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>The discount policy goes by business type and customer: limits per grade and product line.</summary>
public class Clause_5_Discounts
{
    [Theory]
    [InlineData("1", true)]
    [InlineData("3", false)]
    public void An_ordinary_account_has_a_lower_standard(string grade, bool within)
        => Assert.Equal(within, new Preset(TieringEngine.Create(Presets.KeyAccounts)).Routed(grade, 0.06m).IsWithinStandard);

    [Fact]
    public void A_host_adds_a_limit_of_a_product_line_and_the_strictest_counts()
    {
        var engine = TieringEngine.Create(Presets.KeyAccounts, b => b.EditRules(r => r.For(Areas.DiscountLimits).Add(new Rule<DiscountCase, DiscountLimit>(
            "bulk-at-most-3", "on bulk goods concessions up to 3 % are within the standard", static c => c.ProductLine == "bulk", static c => DiscountLimit.Standard(0.03m)))));
        var desk = new Preset(engine);

        Assert.Equal(0.03m, desk.Discounts.Route(desk.Request("1", Desk.Line(0.05m, product: "bulk")).Build()).Lines[0].Standard);
        Assert.Equal(0.1m, desk.Discounts.Route(desk.Request("1", Desk.Line(0.05m, product: "parts")).Build()).Lines[0].Standard);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Discounts;
using Xunit;

namespace CustomerTiering.Clauses;

/// <summary>Takes each discount rule out of each preset and sees what is lost: no rule is idle.</summary>
public class DiscountsWithoutARuleTests
{
    private static readonly Dictionary<string, Func<Preset, string>> Cases = new()
    {
        ["key-accounts/discounts.limits/discount-standard"] = static p => Said(p.Routed("1", 0.1m)),
        ["key-accounts/discounts.limits/discount-standard-of-tier"] = static p => Said(p.Routed("3", 0.06m)),
        ["key-accounts/discounts.limits/no-discount-on-credit-hold"] = static p => Said(p.Routed("1", 0.01m, new CreditStanding(0, null, true))),
        ["key-accounts/discounts.routes/route-within-standard-and-file"] = static p => Said(p.Routed("1", 0.1m)),
        ["key-accounts/discounts.routes/route-beyond-standard"] = static p => Said(p.Routed("1", 0.11m)),
        ["foreign-trade/discounts.limits/discount-standard-of-a"] = static p => Said(p.Routed("A", 0.08m)),
        ["foreign-trade/discounts.limits/discount-standard-of-b"] = static p => Said(p.Routed("B", 0.05m)),
        ["foreign-trade/discounts.limits/discount-standard-of-c"] = static p => Said(p.Routed("C", 0.02m)),
        ["foreign-trade/discounts.limits/discount-maximum"] = static p => Said(p.Routed("A", 0.21m)),
        ["foreign-trade/discounts.limits/no-discount-below-tier"] = static p => Said(p.Routed("D", 0.01m)),
        ["foreign-trade/discounts.limits/no-discount-on-credit-warning"] = static p => Said(p.Routed("A", 0.01m, new CreditStanding(1))),
        ["foreign-trade/discounts.limits/no-discount-on-doubtful-facts"] = static p => Said(Doubtful(p)),
        ["foreign-trade/discounts.routes/route-within-standard"] = static p => Said(p.Routed("A", 0.01m)),
        ["foreign-trade/discounts.routes/route-beyond-standard"] = static p => Said(p.Routed("A", 0.09m)),
        ["service-levels/discounts.limits/discount-standard-of-tier"] = static p => Said(p.Routed("1", 0.1m)),
        ["service-levels/discounts.limits/no-discount-below-tier"] = static p => Said(p.Routed("2", 0.01m)),
        ["service-levels/discounts.routes/route-within-standard"] = static p => Said(p.Routed("1", 0.1m)),
        ["service-levels/discounts.routes/route-beyond-standard"] = static p => Said(p.Routed("1", 0.11m)),
        ["relationship-care/discounts.limits/discount-standard-of-credit-grades"] = static p => Said(p.Routed("ordinary", 0.05m)),
        ["relationship-care/discounts.limits/no-discount-without-credit-grade"] = static p => Said(p.Routed("ordinary", 0.05m, new CreditStanding(0, "C"))),
        ["relationship-care/discounts.routes/route-within-standard"] = static p => Said(p.Routed("ordinary", 0.05m)),
        ["relationship-care/discounts.routes/route-beyond-standard"] = static p => Said(p.Routed("ordinary", 0.06m)),
        ["relationship-care/discounts.nextOrders/next-order-discount"] = static p => $"{p.Discounts.Earn(new CustomerFactsBuilder { Id = "C1", HasPurchased = true }.Build(), Standing.None, "SO-0", Preset.Day)?.Rate}",
    };

    public static TheoryData<string> Rules => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Something_is_lost(string rule)
    {
        var parts = rule.Split('/');
        Assert.NotEqual(Cases[rule](Of(parts[0])), Cases[rule](Of(parts[0], r => Remove(r, parts[1], parts[2]))));
    }

    [Fact]
    public void Every_discount_rule_of_every_preset_is_tried()
        => Assert.Equal(
            Presets.Ids.SelectMany(static id => Presets.Find(id).RuleSets.Where(static s => s.Area.Id.StartsWith("discounts.", StringComparison.Ordinal)).SelectMany(s => s.Rules.Select(r => $"{id}/{s.Area.Id}/{r.Id}"))).Order(),
            Cases.Keys.Order());

    private static Preset Of(string id, Action<CustomerTiering.Rules.RuleEdits>? edit = null)
    {
        var policy = Presets.Find(id);
        return new Preset(TieringEngine.Create(policy, b => (edit is null ? b : b.EditRules(edit)).AddIndicatorsOf(policy)));
    }

    private static void Remove(CustomerTiering.Rules.RuleEdits rules, string area, string id) => _ = area switch
    {
        "discounts.limits" => (object)rules.For(Areas.DiscountLimits).Remove(id),
        "discounts.routes" => rules.For(Areas.DiscountRoutes).Remove(id),
        _ => rules.For(Areas.DiscountNextOrders).Remove(id),
    };

    private static string Said(RoutedLine line) => $"{line.Roles()} {line.Standard} {line.Maximum} {line.Refusal}";

    private static RoutedLine Doubtful(Preset preset)
    {
        var builder = preset.Request("A", Desk.Line(0.01m));
        builder.Facts = new CustomerFactsBuilder { Id = "C1", AnnualPurchase = 1 }.From(Indicators.AnnualPurchase, new FactProvenance("customer", verification: Verification.Refuted)).Build();
        return preset.Discounts.Route(builder.Build()).Lines[0];
    }
}

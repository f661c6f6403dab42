using System;
using System.Linq;
using CustomerTiering.Care;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.RelationshipCare;

/// <summary>Articles 4, 9, 11, 13, 15, 18, 20 and the duties: attention to potential customers, service items replaced on plan, gifts, calls, visits, events, guidance, hospitality.</summary>
public class Clause_4_20_Care
{
    private const string Preset = "relationship-care";

    [Fact]
    public void Potential_customers_get_more_attention_than_ordinary_ones()
    {
        static int Calls(string tier) => PresetCare.Customer(tier).By(Preset).Tasks.Count(static t => t.Measure.Series == "contact");
        Assert.True(Calls("potential") > Calls("ordinary"));
    }

    [Fact]
    public void Service_items_are_replaced_on_plan()
    {
        Assert.Empty(PresetCare.Customer("ordinary").By(Preset).Replacements);
        var item = Presets.RelationshipCare.Care.FindEntitlement("service-items")!;
        Assert.False(item.IsReplacementDue(new LocalDate(2026, 11, 1)));
        Assert.True(item.IsReplacementDue(new LocalDate(2026, 11, 2)));
    }

    [Fact]
    public void Existing_customers_have_a_simpler_process()
    {
        Assert.Contains("simple-process", PresetCare.Customer("ordinary").By(Preset).Ids());
        Assert.Contains("full-process", PresetCare.Customer("potential", facts: static f => f.HasPurchased = false).By(Preset).Ids());
        Assert.DoesNotContain(PresetCare.Customer("potential", facts: static f => f.HasPurchased = null).By(Preset).Ids(), static e => e.EndsWith("-process", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("key", "simple-process,service-items,personal-service")]
    [InlineData("ordinary", "simple-process,service-items")]
    [InlineData("potential", "simple-process,service-items")]
    public void Service_items_are_for_all_and_personal_service_is_for_key_customers(string tier, string entitlements)
        => Assert.Equal(entitlements.Split(','), PresetCare.Customer(tier).By(Preset).Ids());

    [Fact]
    public void Gifts_calls_visits_and_events_are_planned()
    {
        var plan = PresetCare.Customer("key").Add(new CustomerDate("autumn", "holiday", new AnnualDate(9, 25))).By(Preset);
        Assert.Equal("2026-09-25", plan.Due("gift"));
        Assert.All(new[] { "key-visit", "customer-event", "guidance" }, id => Assert.NotNull(plan.Next(id)));
        Assert.NotNull(PresetCare.Customer("ordinary").By(Preset).Next("ordinary-call"));
    }

    [Fact]
    public void Who_may_be_lost_is_called_and_then_told_of()
    {
        Assert.Null(PresetCare.Customer("ordinary", facts: static f => f.Recency = 119).By(Preset).Next("win-back"));
        var plan = PresetCare.Customer("ordinary", facts: static f => f.Recency = 120).By(Preset);
        Assert.NotNull(plan.Next("win-back"));
        Assert.Empty(plan.Alerts);
        Assert.Equal("customer-service-supervisor", PresetCare.Customer("ordinary", facts: static f => f.Recency = 180).By(Preset).Alerts.Single().Alert.Recipient);
    }

    [Fact]
    public void A_reception_is_paid_within_the_budget_for_hospitality()
    {
        var plan = PresetCare.Customer("potential").Add(new CareEvent("v1", "visitor-announced", PresetCare.AsOf)).By(Preset);
        var ledger = PresetCare.Engine(Preset).Care.OpenBudgets().Reserve(plan.Next("reception")!, PresetCare.AsOf).Ledger;
        Assert.Equal(400m, ledger.Find("hospitality", "potential")!.Reserved);
        Assert.True(ledger.Spend("banquet", "hospitality", "potential", 9601, PresetCare.AsOf).IsRefused);
    }

    [Fact]
    public void A_visit_closes_with_satisfaction_noted()
    {
        var terms = new VisitTerms("needs", PresetCare.AsOf.At(new LocalTime(9, 0)), "their office");
        var visit = Visit.Propose("V1", "C1", "li", terms, PresetCare.AsOf, 3).Apply(VisitCommand.Agree("mr xu", terms), PresetCare.AsOf).Visit;
        Assert.Equal(Satisfaction.Satisfied, visit.Apply(VisitCommand.Complete("li", Satisfaction.Satisfied, "wants samples"), PresetCare.AsOf).Visit.Satisfaction);
    }
}

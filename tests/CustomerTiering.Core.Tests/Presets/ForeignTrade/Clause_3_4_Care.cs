using System.Linq;
using CustomerTiering.Care;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>Follow-ups, product training, events; problems solved promptly; progress checked by data and surveys; improvements followed.</summary>
public class Clause_3_4_Care
{
    [Fact]
    public void Follow_ups_training_events_and_surveys_are_scheduled()
    {
        var plan = PresetCare.Customer("B").By("foreign-trade");
        Assert.All(new[] { "close-contact", "product-training", "customer-event", "satisfaction-survey" }, id => Assert.NotNull(plan.Next(id) ?? (id is "product-training" or "satisfaction-survey" ? Longer("B").Next(id) : null)));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("C")]
    [InlineData("D")]
    public void A_finding_becomes_a_task_with_a_due_date_whatever_the_tier(string tier)
    {
        var plan = PresetCare.Customer(tier).Add(new CareEvent("f1", "finding", PresetCare.AsOf)).By("foreign-trade");
        Assert.Equal("2026-01-15", plan.Due("improvement"));
    }

    [Fact]
    public void Problems_have_a_time_by_tier()
        => Assert.Equal([4, 8, 24, 24], new[] { "A", "B", "C", "D" }.Select(static t => PresetCare.Customer(t).By("foreign-trade").Target!.Respond!.Hours!.Value));

    private static CarePlan Longer(string tier)
    {
        var customer = PresetCare.Customer(tier);
        customer.Until = PresetCare.AsOf.PlusMonths(18);
        return customer.By("foreign-trade");
    }
}

using System.Linq;
using CustomerTiering.Care;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>Greetings on the customer's holidays and anniversaries; the owner reports regularly to the CRM department; departments do their part of an order (2.4).</summary>
public class Clause_2_3_Care
{
    [Fact]
    public void Greets_on_the_customers_own_days()
    {
        var plan = PresetCare.Customer("D").Add(new CustomerDate("thanksgiving", "holiday", new AnnualDate(11, 26))).Add(new CustomerDate("founded", "anniversary", new AnnualDate(3, 3))).By("foreign-trade");
        Assert.Equal([new LocalDate(2026, 3, 3), new LocalDate(2026, 11, 26)], plan.Tasks.Where(static t => t.Measure.Id == "greeting").Select(static t => t.Due));
    }

    [Fact]
    public void The_owner_reports_and_an_overdue_report_is_named()
    {
        var plan = PresetCare.Customer("B", since: PresetCare.AsOf.PlusMonths(-4)).By("foreign-trade");
        Assert.Equal(("2025-12-01", "li"), (plan.Due("owner-report"), plan.Next("owner-report")!.Person));
        Assert.Equal("owner-report", PresetCare.Engine("foreign-trade").Care.Overview([plan], PresetCare.AsOf).OverdueReports.Single().Measure.Id);
    }

    [Fact]
    public void Tasks_of_an_order_carry_the_department_that_is_responsible()
    {
        var plan = PresetCare.Customer("C").Add(new CareEvent("o1", "order", PresetCare.AsOf)).Add(new CareEvent("o1-d", "delivery", PresetCare.AsOf)).By("foreign-trade");
        Assert.Equal(
            ["owner", "logistics-department", "technical-department"],
            new[] { "order-follow-up", "delivery-check", "after-sales-check" }.Select(id => plan.Next(id)!.Measure.Responsible));
    }
}

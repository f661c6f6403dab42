using System;
using System.Linq;
using CustomerTiering.Care;
using CustomerTiering.Customers;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>Senior management handles major customer problems and watches the whole; staff may go to it directly.</summary>
public class Clause_2_1_Care
{
    private static readonly NumberIndicator Problems = (NumberIndicator)Presets.ForeignTrade.FindFact("open-major-problems")!;

    [Fact]
    public void A_major_problem_goes_straight_to_senior_management()
    {
        var plan = PresetCare.Customer("C", facts: static f => f[Problems] = 1).By("foreign-trade");
        Assert.Equal(("major-problem-to-the-top", "senior-management"), (plan.Alerts.Single().Rule, plan.Alerts.Single().Alert.Recipient));
        Assert.Empty(PresetCare.Customer("C", facts: static f => f[Problems] = 0).By("foreign-trade").Alerts);
        Assert.Empty(PresetCare.Customer("C").By("foreign-trade").Alerts);
    }

    [Fact]
    public void Senior_management_gets_an_extract_of_alarms_and_overdue_tasks()
    {
        CarePlan[] plans =
        [
            PresetCare.Customer("A", since: PresetCare.AsOf.PlusMonths(-9), id: "C1").Add(new DoneTask("executive-talk", PresetCare.AsOf.PlusMonths(-4))).By("foreign-trade"),
            PresetCare.Customer("C", id: "C2", facts: static f => f[Problems] = 2).By("foreign-trade"),
        ];
        var overview = PresetCare.Engine("foreign-trade").Care.Overview(plans, PresetCare.AsOf);
        Assert.Equal(["C2"], overview.Alarmed.Select(static p => p.Subject));
        Assert.Contains(overview.Overdue, static t => t is { Customer: "C1", Measure.Id: "executive-talk" });
        Assert.Contains("高层管理团队", PresetCare.Engine("foreign-trade").Explain(overview, "zh-Hans"), StringComparison.Ordinal);
    }
}

using System.Linq;
using CustomerTiering.Care;
using Xunit;

namespace CustomerTiering.Clauses.ServiceLevels;

/// <summary>The service plan names content, process, standard and staff; service without a record is flagged; feedback's outcome is told to the customer; money goes to level 1 first (resources).</summary>
public class Clause_FlowPlan_Care
{
    [Fact]
    public void A_plan_without_staff_is_incomplete_and_told_of()
    {
        var plan = PresetCare.Customer("2", owner: null).By("service-levels");
        Assert.Equal([CarePlanGap.Staff], plan.Gaps);
        Assert.Equal("customer-service", plan.Alerts.Single().Alert.Recipient);
    }

    [Fact]
    public void A_service_plan_is_made_and_due_service_without_a_record_is_overdue()
    {
        Assert.Equal("2026-01-15", PresetCare.Customer("3").By("service-levels").Due("service-plan"));
        var plan = PresetCare.Customer("1", since: PresetCare.AsOf.PlusMonths(-6)).Add(new DoneTask("regular-follow-up", PresetCare.AsOf.PlusMonths(-2))).By("service-levels");
        Assert.Contains(plan.Overdue, static t => t.Measure.Id == "regular-follow-up");
    }

    [Fact]
    public void The_outcome_of_feedback_is_told_to_the_customer()
        => Assert.Equal("2026-01-08", PresetCare.Customer("4").Add(new CareEvent("f1", "feedback", PresetCare.AsOf)).By("service-levels").Due("feedback-answer"));

    [Fact]
    public void The_quality_of_service_is_checked_regularly_and_a_bad_result_opens_a_correction()
    {
        var check = PresetCare.Customer("2").By("service-levels").Next("quality-check")!;
        Assert.Equal("2026-04-01", Policies.EffectivePeriod.Iso(check.Due));

        var failed = PresetCare.Customer("2").Add(new DoneTask("quality-check", PresetCare.AsOf, "quality-check:2026-01-01", hasFailed: true)).By("service-levels").CasesToOpen.Single();
        Assert.Equal(("correction", "C1"), (failed.Kind, failed.Customer));
        Assert.NotNull(Presets.ServiceLevels.Cases.FindKind(failed.Kind));
        Assert.Empty(PresetCare.Customer("2").Add(failed.Failed.WithCase("K-1")).By("service-levels").CasesToOpen);
    }

    [Fact]
    public void Money_goes_to_level_1_and_each_level_has_its_own()
    {
        var ledger = PresetCare.Engine("service-levels").Care.OpenBudgets();
        Assert.Equal([200000m, 60000m, 20000m, 5000m], ledger.Lines.Select(static l => l.Planned));
        var tasks = PresetCare.Customer("1").By("service-levels").Tasks;
        Assert.Equal(2000m, ledger.Allocate(tasks, PresetCare.AsOf).Ledger.Find("service-money", "1")!.Reserved);
    }
}

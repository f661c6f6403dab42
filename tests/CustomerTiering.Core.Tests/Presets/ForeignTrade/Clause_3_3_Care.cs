using System.Linq;
using CustomerTiering.Care;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>The CRM department gives the owner the tier's tasks with content and requirement; every customer has a named owner.</summary>
public class Clause_3_3_Care
{
    [Theory]
    [InlineData("A", "executive-talk,join-decisions,custom-solution")]
    [InlineData("B", "close-contact")]
    [InlineData("C", "follow-up")]
    [InlineData("D", "prospect-follow-up")]
    public void Each_tier_has_its_tasks(string tier, string measures)
    {
        string[] all = ["executive-talk", "join-decisions", "custom-solution", "close-contact", "follow-up", "prospect-follow-up"];
        var plan = PresetCare.Customer(tier).By("foreign-trade");
        Assert.Equal(measures.Split(','), all.Where(id => plan.Next(id) is not null));
    }

    [Theory]
    [InlineData("A", "custom-solutions,quick-response,after-sales-service")]
    [InlineData("B", "quick-response,after-sales-service,standard-solutions")]
    [InlineData("C", "standard-solutions")]
    [InlineData("D", "standard-solutions")]
    public void Each_tier_has_its_service(string tier, string entitlements)
        => Assert.Equal(entitlements.Split(',').Order(), PresetCare.Customer(tier).By("foreign-trade").Ids().Order());

    [Fact]
    public void Clause_3_1_the_owner_enters_what_a_file_lacks()
    {
        var task = PresetCare.Customer("C").By("foreign-trade").Next("fill-file")!;
        Assert.Equal(("2026-01-15", "li"), (Policies.EffectivePeriod.Iso(task.Due), task.Person));
    }

    [Fact]
    public void A_task_says_content_requirement_cadence_and_due_date()
    {
        var task = PresetCare.Customer("A").By("foreign-trade").Next("executive-talk")!;
        Assert.Equal("与客户高层沟通", task.Measure.Names["zh-Hans"]);
        Assert.NotEmpty(task.Measure.Requirement);
        Assert.Equal((3, CareUnit.Months), (((EveryCadence)task.Measure.Cadence).Count, ((EveryCadence)task.Measure.Cadence).Unit));
        Assert.Equal("2026-01-30", Policies.EffectivePeriod.Iso(task.Due));
    }

    [Fact]
    public void A_change_of_tier_issues_the_new_tiers_tasks_and_counts_what_was_done()
    {
        var plan = PresetCare.Customer("A").Add(new DoneTask("close-contact", PresetCare.AsOf.PlusDays(-20))).Add(new OpenTask("contact:2026-01-12", "close-contact", PresetCare.AsOf.PlusDays(-20), new(2026, 1, 12), "li")).By("foreign-trade");
        Assert.Equal("2026-03-12", plan.Due("executive-talk"));
        Assert.Equal(["contact:2026-01-12"], plan.Reissue.Withdrawn.Select(static o => o.Key));
    }

    [Fact]
    public void A_customer_without_an_owner_is_told_of()
    {
        var plan = PresetCare.Customer("B", owner: null).By("foreign-trade");
        Assert.Equal("crm-department", plan.Alerts.Single().Alert.Recipient);
        Assert.NotEmpty(plan.Unassigned);
    }
}

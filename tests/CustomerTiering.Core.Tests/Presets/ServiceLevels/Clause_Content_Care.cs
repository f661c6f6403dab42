using System.Linq;
using CustomerTiering.Care;
using Xunit;

namespace CustomerTiering.Clauses.ServiceLevels;

/// <summary>What each level gets; higher levels first (principles).</summary>
public class Clause_Content_Care
{
    [Theory]
    [InlineData("1", "dedicated-team,priority-supply,custom-solution,own-terms,added-services", "regular-follow-up")]
    [InlineData("2", "assigned-person,standard-solution,promotions-first", "regular-contact")]
    [InlineData("3", "ordinary-staff,normal-process,general-solution", "unscheduled-follow-up")]
    [InlineData("4", "self-service,basic-standard", "self-service-offer")]
    public void Each_level_has_its_entitlements_and_its_follow_up(string level, string entitlements, string measure)
    {
        var plan = PresetCare.Customer(level).By("service-levels");
        Assert.Equal(entitlements.Split(','), plan.Ids());
        Assert.NotNull(plan.Next(measure));
        Assert.Empty(plan.Gaps);
    }

    [Theory]
    [InlineData("product-training")]
    [InlineData("seminar-invitation")]
    [InlineData("market-information")]
    public void Training_seminars_and_market_information_are_for_level_1_alone(string measure)
        => Assert.Equal(["1"], new[] { "1", "2", "3", "4" }.Where(level =>
        {
            var customer = PresetCare.Customer(level);
            customer.Until = PresetCare.AsOf.PlusMonths(18);
            return customer.By("service-levels").Next(measure) is not null;
        }));

    [Fact]
    public void Response_and_resolution_are_sooner_the_better_the_level()
    {
        var targets = new[] { "1", "2", "3", "4" }.Select(static l => PresetCare.Customer(l).By("service-levels").Target!).ToList();
        Assert.Equal([2, 8, 24, 48], targets.Select(static t => t.Respond!.Hours!.Value));
        Assert.Equal([1, 3, 5, 10], targets.Select(static t => t.Resolve!.WorkingDays!.Value));
    }

    [Fact]
    public void An_unscheduled_follow_up_has_a_longest_gap()
        => Assert.Equal("2026-06-30", PresetCare.Customer("3").By("service-levels").Due("unscheduled-follow-up"));

    [Fact]
    public void The_queue_is_by_level()
    {
        var work = new[] { "3", "1", "4", "2" }.Select(static l => new WorkItem("call", $"C{l}", l, PresetCare.AsOf, 5, 0, isContact: false));
        Assert.Equal(["1", "2", "3", "4"], PresetCare.Engine("service-levels").Care.Worklist(new WorklistRequest("li", PresetCare.AsOf, work)).Items.Select(static i => i.Tier!));
    }
}

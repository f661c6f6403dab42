using System.Linq;
using CustomerTiering.Care;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>Articles 8 and 11 to 18: complete files, visitors, invitations, the survey of the top 20, gifts, the yearly meeting, measures by class, transport, follow-ups and visits.</summary>
public class Clause_8_18_Care
{
    private const string Preset = "cement-sales";

    [Fact]
    public void A_first_order_on_an_incomplete_file_is_told_of_and_the_regions_handler_fills_the_gaps()
    {
        var first = PresetCare.Customer("ordinary");
        first.IsFirstOrder = true;
        var plan = first.By(Preset);
        Assert.Equal(("marketing-head", false), (plan.Alerts.Single().Alert.Recipient, plan.HoldsOrder));
        Assert.Equal(("2026-01-15", "region-handler"), (plan.Due("fill-file"), plan.Next("fill-file")!.Measure.Responsible));
        Assert.Empty(PresetCare.Customer("ordinary").By(Preset).Alerts);
    }

    [Fact]
    public void Visitors_are_confirmed_and_a_failed_negotiation_is_followed_by_an_invitation()
    {
        var plan = PresetCare.Customer("ordinary").Add(new CareEvent("v", "visitor-announced", PresetCare.AsOf)).Add(new CareEvent("n", "failed-negotiation", PresetCare.AsOf)).By(Preset);
        Assert.Equal(("2026-01-02", "2026-01-08"), (plan.Due("confirm-visitor"), plan.Due("invite-again")));
    }

    [Fact]
    public void The_top_20_are_surveyed_and_each_answer_below_satisfied_becomes_a_task()
    {
        var plan = PresetCare.Customer("ordinary").InClass("top-20").Add(new CareEvent("q3", "answer-below-satisfied", PresetCare.AsOf)).Add(new CareEvent("q7", "answer-below-satisfied", PresetCare.AsOf)).By(Preset);
        Assert.Equal("2026-02-27", plan.Due("satisfaction-survey"));
        Assert.Equal(2, plan.Tasks.Count(static t => t.Measure.Id == "improve-answer"));
        Assert.Null(PresetCare.Customer("premium").By(Preset).Next("satisfaction-survey"));
    }

    [Fact]
    public void Gifts_go_to_special_customers_alone_and_after_the_marketing_head_agrees()
    {
        var customer = PresetCare.Customer("premium").Add(new CustomerDate("founded", "anniversary", new AnnualDate(5, 4)));
        Assert.Null(customer.By(Preset).Next("gift"));
        Assert.Equal("marketing-head", customer.InClass("special").By(Preset).ToBeApproved.Single().Approval!.Route.ToString());
    }

    [Fact]
    public void Important_large_and_potential_customers_are_invited_to_the_yearly_meeting_at_its_start()
    {
        CarePlan[] plans =
        [
            PresetCare.Customer("ordinary", id: "small").By(Preset),
            PresetCare.Customer("ordinary", id: "large").InClass("large").By(Preset),
            PresetCare.Customer("weak", id: "potential", facts: static f => f.HasPurchased = false).By(Preset),
            PresetCare.Customer("premium", id: "important").By(Preset),
        ];
        Assert.Equal(["important", "large", "potential"], InvitationList.Of("yearly-meeting", plans).Invited.Select(static t => t.Customer));
        Assert.Equal("2026-02-27", plans[3].Due("yearly-meeting"));
    }

    [Theory]
    [InlineData("strategic-partner", "agreement-review")]
    [InlineData("key-project", "project-check")]
    [InlineData("intermediary", "market-talk")]
    [InlineData("large", "main-visit")]
    public void Each_class_has_its_measures(string code, string measure)
    {
        Assert.NotNull(PresetCare.Customer("ordinary").InClass(code).By(Preset).Next(measure));
        Assert.Null(PresetCare.Customer("ordinary").By(Preset).Next(measure));
    }

    [Fact]
    public void Transport_is_given_on_request()
    {
        Assert.Equal(["transport", "standard-process"], PresetCare.Customer("weak").By(Preset).Ids());
        Assert.Equal("2026-01-05", PresetCare.Customer("weak").Add(new CareEvent("t", "transport-requested", PresetCare.AsOf)).By(Preset).Due("transport-order"));
    }

    [Fact]
    public void Phone_follow_ups_start_at_the_purchase_and_a_missing_record_is_flagged()
    {
        var customer = PresetCare.Customer("ordinary", since: PresetCare.AsOf.PlusYears(-1)).Add(new CareEvent("o1", "purchase", PresetCare.AsOf.PlusDays(-60)));
        var plan = customer.By(Preset);
        Assert.Equal(["phone-follow-up:o1:7"], plan.Lapsed.Select(static t => t.Key));
        Assert.Equal(["phone-follow-up:o1:30", "phone-follow-up:o1:90"], plan.Tasks.Where(static t => t.Measure.Id == "phone-follow-up").Select(static t => t.Key));
        Assert.True(plan.Next("phone-follow-up")!.IsOverdue);
    }
}

using System;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Decisions;
using Xunit;

namespace CustomerTiering.Clauses.ServiceLevels;

/// <summary>When behaviour or needs change, the level is adjusted; approved by the departments concerned, then the customer is told and the database updated.</summary>
public class Clause_FlowAdjustment
{
    [Theory]
    [InlineData("behaviour-change")]
    [InlineData("needs-change")]
    public void Adjusts_when_behaviour_or_needs_change_and_tells_the_customer_once_approved(string kind)
    {
        var decision = ServiceLevels.Decide("2", ServiceLevels.Level3, new ReviewEvent(kind));

        Assert.Equal((kind, $"Demote 3 {ServiceLevels.All}"), (decision.ReviewEvent!.Kind, decision.Proposal()));
        Assert.Equal((true, "customer"), (decision.RequiresApproval, Assert.Single(decision.NoticesIfApproved)));
        Assert.Contains("\"noticesIfApproved\":[\"customer\"]", decision.ToRecord(), StringComparison.Ordinal);
        Assert.Contains("To be told once approved: the customer\n", ServiceLevels.Engine.Explain(decision), StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_the_customer_of_an_adjustment_by_the_regular_assessment_too()
        => Assert.Equal(["customer"], ServiceLevels.Decide("3", ServiceLevels.Level2).NoticesIfApproved);

    [Fact]
    public void Tells_nobody_where_the_event_changes_nothing()
        => Assert.Empty(ServiceLevels.Decide("2", ServiceLevels.Level2, new ReviewEvent("needs-change")).NoticesIfApproved);

    [Fact]
    public void Names_both_events_in_three_languages()
        => Assert.Equal(
            ["change of purchasing behaviour/消费行为变化/消費行為變化", "change of needs/需求变化/需求變化"],
            Presets.ServiceLevels.Changes.Events.Select(static e => $"{e.Names["en"]}/{e.Names["zh-Hans"]}/{e.Names["zh-Hant"]}"));

    [Fact]
    public void Refuses_an_event_that_the_policy_does_not_list()
        => Assert.EndsWith(
            "event `need-change` is not known; did you mean `needs-change`?",
            Assert.Throws<DecisionInputException>(static () => ServiceLevels.Decide("2", ServiceLevels.Level3, new ReviewEvent("need-change"))).Message,
            StringComparison.Ordinal);
}

using CustomerTiering.Changes;
using Xunit;

namespace CustomerTiering.Clauses.ServiceLevels;

/// <summary>Customers are assessed regularly, for example each quarter; the departments concerned confirm the results, then the level is updated.</summary>
public class Clause_FlowAssessment
{
    [Fact]
    public void Assesses_and_adjusts_each_quarter()
        => Assert.Equal((3, 3), (Presets.ServiceLevels.Scoring.CycleMonths, Presets.ServiceLevels.Changes.CycleMonths));

    [Theory]
    [InlineData(null, "2", "Place 2 ")]
    [InlineData("2", "1", "Promote 1 ")]
    [InlineData("4", "2", "Promote 2 ")]
    [InlineData("1", "3", "Demote 3 ")]
    [InlineData("3", "4", "Demote 4 ")]
    public void Follows_the_assessment_and_has_it_confirmed_by_marketing_sales_and_customer_service(string? level, string assessed, string proposal)
        => Assert.Equal(proposal + ServiceLevels.All, ServiceLevels.Decide(level, ServiceLevels.Level(assessed)).Proposal());

    [Fact]
    public void Asks_nobody_to_confirm_a_level_that_stays() => Assert.Equal("Hold 2 []", ServiceLevels.Decide("2", ServiceLevels.Level2).Proposal());

    [Fact]
    public void Updates_the_level_only_when_confirmed()
    {
        var decision = ServiceLevels.Decide("2", ServiceLevels.Level1);

        Assert.True(decision.RequiresApproval);
        Assert.Equal((ChangeKind.Promote, "2", "1"), (decision.Change, decision.CurrentTier!.Code, decision.StandingIfApproved().Tier));
    }

    [Fact]
    public void Tells_the_customer_nothing_of_its_first_level() => Assert.Empty(ServiceLevels.Decide(null, ServiceLevels.Level2).NoticesIfApproved);
}

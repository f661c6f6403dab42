using CustomerTiering.Changes;
using CustomerTiering.Customers;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>
/// Tiers are reviewed from the latest data. C may rise to B on much larger purchases and good potential; B may fall to C on a
/// continuing decline together with credit risk; other steps follow the assessment. "May" is a proposal.
/// </summary>
public class Clause_3_5
{
    [Theory]
    [InlineData("0.3", 60, "Promote B [crm-department]")]
    [InlineData("0.2999", 60, "Hold C []")]
    [InlineData("0.3", 59, "Hold C []")]
    public void Considers_a_C_customer_for_B_on_much_larger_purchases_and_good_potential(string growth, int potential, string proposal)
        => Assert.Equal(proposal, ForeignTrade.Decide("C", ForeignTrade.LevelC.With(f =>
        {
            f.PurchaseGrowth = decimal.Parse(growth, System.Globalization.CultureInfo.InvariantCulture);
            f.GrowthPotential = potential;
        })).Proposal());

    [Fact]
    public void Holds_a_C_customer_whose_growth_is_not_known()
        => Assert.Equal("Hold C []", ForeignTrade.Decide("C", ForeignTrade.LevelC).Proposal());

    [Fact]
    public void Holds_a_C_customer_that_scores_as_B_without_having_grown()
        => Assert.Equal("Hold C []", ForeignTrade.Decide("C", ForeignTrade.LevelB.With(static f => f.PurchaseGrowth = 0)).Proposal());

    [Fact]
    public void Lets_a_C_customer_that_scores_as_A_rise_to_A_by_the_assessment()
        => Assert.Equal("Promote A [crm-department, senior-management]", ForeignTrade.Decide("C", ForeignTrade.LevelA).Proposal());

    [Theory]
    [InlineData(2, 1, "Demote C [crm-department]")]
    [InlineData(1, 1, "Hold B []")]
    [InlineData(2, 0, "Hold B []")]
    public void Lets_a_B_customer_fall_to_C_on_continuing_decline_and_credit_risk_together(int quarters, int warning, string proposal)
        => Assert.Equal(proposal, ForeignTrade.Decide("B", ForeignTrade.LevelB.With(f => f.DecliningQuarters = quarters), warning).Proposal());

    [Fact]
    public void Holds_a_B_customer_whose_volume_declines_but_who_pays()
        => Assert.Equal("Hold B []", ForeignTrade.Decide("B", ForeignTrade.LevelC.With(static f => f.DecliningQuarters = 4), creditWarning: 0).Proposal());

    [Fact]
    public void Lets_a_B_customer_whose_purchases_are_gone_fall_to_D_by_the_assessment()
        => Assert.Equal("Demote D [crm-department]", ForeignTrade.Decide("B", ForeignTrade.LevelD, creditWarning: 0).Proposal());

    [Fact]
    public void Holds_a_B_customer_whose_credit_nobody_has_assessed()
        => Assert.Equal("Hold B []", ForeignTrade.Decide("B", ForeignTrade.LevelC.With(static f => f.DecliningQuarters = 4)).Proposal());

    [Fact]
    public void Lets_an_A_customer_fall_whose_purchases_collapse_even_if_it_pays_on_time()
    {
        var collapsed = ForeignTrade.LevelC.With(static f => f.PaymentPunctuality = 1);

        Assert.Equal("Demote C [crm-department]", ForeignTrade.Decide("A", collapsed, creditWarning: 0).Proposal());
    }

    [Theory]
    [InlineData("B", "A", "Promote A [crm-department, senior-management]")]
    [InlineData("D", "C", "Promote C [crm-department]")]
    [InlineData("C", "D", "Demote D [crm-department]")]
    [InlineData("A", "B", "Demote B [crm-department]")]
    [InlineData("D", "A", "Promote A [crm-department, senior-management]")]
    [InlineData("A", "D", "Demote D [crm-department]")]
    public void Follows_the_assessment_in_all_other_steps_however_far(string tier, string level, string proposal)
        => Assert.Equal(proposal, ForeignTrade.Decide(tier, Level(level)).Proposal());

    [Fact]
    public void Only_proposes_and_nothing_takes_effect_before_it_is_approved()
    {
        var request = ForeignTrade.Request("B", ForeignTrade.LevelA);

        var decision = ForeignTrade.Engine.Decide(request);

        Assert.True(decision.RequiresApproval);
        Assert.Equal(("B", "A"), (decision.CurrentTier!.Code, decision.ProposedTier!.Code));
        Assert.Same(request.Standing, decision.Standing);
        Assert.Equal(("B", "A"), (request.Standing.Tier, decision.StandingIfApproved().Tier));
    }

    [Theory]
    [InlineData("merger")]
    [InlineData("strategic-change")]
    public void Reviews_at_once_on_a_major_change(string kind)
    {
        var decision = ForeignTrade.Decide("A", ForeignTrade.LevelC, reviewEvent: new ReviewEvent(kind));

        Assert.Equal((kind, "Demote C [crm-department]"), (decision.ReviewEvent!.Kind, decision.Proposal()));
        Assert.Contains($"\"{kind}\"", decision.ToRecord(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_an_event_that_the_policy_does_not_list()
        => Assert.EndsWith(
            "event `mergr` is not known; did you mean `merger`?",
            Assert.Throws<Decisions.DecisionInputException>(() => ForeignTrade.Decide("A", ForeignTrade.LevelC, reviewEvent: new ReviewEvent("mergr"))).Message,
            System.StringComparison.Ordinal);

    [Theory]
    [InlineData(4, 3, false)]
    [InlineData(5, 4, true)]
    public void Measures_the_report_of_an_event_and_flags_a_late_one(int reportedOn, int days, bool late)
    {
        var merger = new ReviewEvent("merger", new LocalDate(2026, 6, 1), new LocalDate(2026, 6, reportedOn));

        Assert.Equal(days, merger.DaysToReport);
        Assert.Equal(late, Presets.ForeignTrade.Changes.FindEvent("merger")!.IsReportedLate(merger));
    }

    [Fact]
    public void Cannot_call_a_report_late_without_its_day()
        => Assert.Null(Presets.ForeignTrade.Changes.FindEvent("merger")!.IsReportedLate(new ReviewEvent("merger", new LocalDate(2026, 6, 1))));

    private static CustomerFactsBuilder Level(string tier) => tier switch
    {
        "A" => ForeignTrade.LevelA,
        "B" => ForeignTrade.LevelB,
        "C" => ForeignTrade.LevelC,
        _ => ForeignTrade.LevelD,
    };
}

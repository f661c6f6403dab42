using System.Linq;
using CustomerTiering.Incentives;
using CustomerTiering.Rules;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>5.3: what is penalised, example by example; nothing is carried out by the library.</summary>
public sealed class Clause_5_3_Incentives
{
    [Fact]
    public void Two_quarters_running_under_70_percent_cost_points_and_pay()
        => Assert.Equal(
            ["points-deduction for ann by penalise-low-satisfaction", "pay-cut for ann by pay-cut-on-low-satisfaction"],
            Staff.PeriodEnd(2, [.. Staff.Answers(1, 69.999m), .. Staff.Answers(2, 69)]).Recommended());

    [Fact]
    public void One_quarter_under_70_percent_and_one_at_70_cost_nothing()
    {
        Assert.Empty(Staff.PeriodEnd(2, [.. Staff.Answers(1, 70), .. Staff.Answers(2, 69)]).Recommended());
        Assert.Empty(Staff.PeriodEnd(2, Staff.Answers(2, 69)).Recommended());
    }

    [Fact]
    public void A_quarter_without_data_neither_breaks_nor_extends_the_two_and_is_named()
    {
        var occasion = Staff.PeriodEnd(3, [.. Staff.Answers(1, 60), .. Staff.Answers(2, 100, 2), .. Staff.Answers(3, 60)]);

        Assert.Equal(2, occasion.Recommended().Length);
        Assert.Contains("2026-Q2 not measured and passed over", ForeignTrade.Engine.Explain(ForeignTrade.Engine.Incentives.Decide(occasion)), System.StringComparison.Ordinal);
        Assert.Empty(Staff.PeriodEnd(2, [.. Staff.Answers(1, 60), .. Staff.Answers(2, 60, 2)]).Recommended());
    }

    [Fact]
    public void Care_targets_that_were_missed_cost_points_and_pay()
    {
        var tasks = Enumerable.Range(0, 4).Select(static i => WorkRecord.Result("care-task", $"T{i}", "C1", KpiPeriod.Quarter(2026, 1).From, i > 0)).ToList();

        Assert.Equal(
            ["points-deduction for ann by penalise-care-targets-missed", "pay-cut for ann by pay-cut-on-care-targets-missed"],
            Staff.PeriodEnd(1, tasks).Recommended());
        Assert.Empty(Staff.PeriodEnd(1, tasks.Skip(1)).Recommended());
    }

    [Theory]
    [InlineData(1, "warning for eve by warn-on-breach")]
    [InlineData(2, "fine for eve by fine-on-breach")]
    [InlineData(3, "demotion for eve by demotion-on-breach")]
    [InlineData(4, "dismissal for eve by dismissal-on-breach")]
    public void A_breach_is_penalised_by_its_severity(int severity, string expected)
        => Assert.Equal([expected], Occasion.Breach("B1", "eve", "bad-attitude", severity, Staff.Day).Recommended());

    [Fact]
    public void A_leak_with_major_loss_leads_to_dismissal_and_legal_action()
    {
        Assert.Equal(
            ["dismissal for eve by dismissal-on-breach, dismissal-on-leak", "legal-action for eve by legal-action-on-leak"],
            Occasion.Breach("B1", "eve", "leak", 4, Staff.Day, majorLoss: true).Recommended());
        Assert.Equal(["demotion for eve by demotion-on-breach"], Occasion.Breach("B1", "eve", "leak", 3, Staff.Day, majorLoss: false).Recommended());
        Assert.Equal(["demotion for eve by demotion-on-breach"], Occasion.Breach("B1", "eve", "duty-not-done", 3, Staff.Day, majorLoss: true).Recommended());
    }

    [Fact]
    public void A_penalty_waits_for_people_of_whom_the_one_concerned_is_none()
    {
        var dismissal = ForeignTrade.Engine.Incentives.Decide(Occasion.Breach("B1", "eve", "leak", 4, Staff.Day)).Recommendations.Single();
        var course = IncentiveCourse.Begin(dismissal, Staff.Day);

        Assert.Equal("crm-department, senior-management", course.WaitingItem!.Route.ToString());
        Assert.Equal(["eve"], course.Concerned);
        Assert.Equal(CourseStatus.Recommended, course.Status);
    }

    [Fact]
    public void The_examples_of_the_text_are_marked_as_such()
        => Assert.All(
            Presets.ForeignTrade.Incentives.Penalties.Where(static r => r.Template is "penalise-low-satisfaction" or "penalise-care-targets-missed" or "penalise-major-loss"),
            static r => Assert.Equal((Basis.Example, "5.3"), (r.Basis, r.Clause)));
}

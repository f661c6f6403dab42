using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.Discounts;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Within the standard the key account department approves and the general manager is notified for the record; beyond it the general manager approves.</summary>
public class Clause_12_Discounts
{
    private static readonly Preset Desk = new(TieringEngine.Create(Presets.KeyAccounts));

    [Theory]
    [InlineData("0.0999", "approval by key-account-department, general-manager notified")]
    [InlineData("0.1", "approval by key-account-department, general-manager notified")]
    [InlineData("0.1001", "approval by key-account-department, general-manager")]
    public void Within_the_standard_includes_the_standard_itself(string discount, string route)
        => Assert.Equal(route, Desk.Routed("1", decimal.Parse(discount, System.Globalization.CultureInfo.InvariantCulture)).Roles());

    [Fact]
    public void All_preferential_terms_count_not_the_discount_alone()
        => Assert.Equal(
            "approval by key-account-department, general-manager",
            Desk.Discounts.Route(Desk.Request("1", CustomerTiering.Discounts.Desk.Line(0.06m, concessions: new Concession("rebate", 41))).Build()).Lines[0].Roles());

    [Theory]
    [InlineData("zhao")]
    [InlineData("li")]
    public void A_grant_by_anyone_but_the_department_is_refused_within_the_standard(string person)
    {
        var request = Desk.Request("1", CustomerTiering.Discounts.Desk.Line(0.1m)).Build();
        var approval = Desk.Discounts.Route(request).Submit("A-1", "sun");
        var attempt = approval.Apply(new ApproveCommand(person, "line-1", approval.Items[0].Item.Fingerprint), Preset.Day, Preset.Roster);

        Assert.Equal(ApprovalRefusalReason.NotEntitled, attempt.Refusal!.Reason);
        Assert.Equal(GrantRefusalReason.NotLive, Desk.Discounts.Grant(request, "line-1", attempt.Request).Refusal);
    }

    [Fact]
    public void The_notice_to_the_general_manager_is_overdue_after_seven_days()
    {
        var request = Desk.Request("1", CustomerTiering.Discounts.Desk.Line(0.1m)).Build();
        var decision = Desk.Discounts.Route(request);
        var submitted = decision.Submit("A-1", "li");
        var approved = submitted.Apply(new ApproveCommand("wang", "line-1", submitted.Items[0].Item.Fingerprint), Preset.Day, Preset.Roster).Request;

        var filing = Assert.Single(Desk.Discounts.FilingsOf(decision, approved));

        Assert.Equal("general-manager", filing.Role);
        Assert.Equal([FilingStatus.Open, FilingStatus.Overdue], new[] { 7, 8 }.Select(d => filing.StatusOn(Preset.Day.PlusDays(d))));
        Assert.False(Desk.Discounts.Grant(request, "line-1", approved).IsRefused);
    }
}

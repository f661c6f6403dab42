using CustomerTiering.Approvals;
using CustomerTiering.Discounts;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Graded management, approval level by level.</summary>
public class Clause_11_Discounts
{
    private static readonly Preset Desk = new(TieringEngine.Create(Presets.KeyAccounts));

    [Fact]
    public void Beyond_the_standard_the_general_manager_approves_after_the_department_and_not_before()
    {
        var request = Desk.Request("1", CustomerTiering.Discounts.Desk.Line(0.15m)).Build();
        var approval = Desk.Discounts.Route(request).Submit("A-1", "li");
        var fingerprint = approval.Items[0].Item.Fingerprint;

        Assert.True(approval.Apply(new ApproveCommand("zhao", "line-1", fingerprint), Preset.Day, Preset.Roster).IsRefused);

        var first = approval.Apply(new ApproveCommand("wang", "line-1", fingerprint), Preset.Day, Preset.Roster).Request;
        Assert.True(Desk.Discounts.Grant(request, "line-1", first).IsRefused);

        var second = first.Apply(new ApproveCommand("zhao", "line-1", fingerprint), Preset.Day, Preset.Roster).Request;
        Assert.Equal(["wang", "zhao"], Desk.Discounts.Grant(request, "line-1", second).Grant!.Record.Approvers);
    }
}

using System.Linq;
using CustomerTiering.Credit;
using CustomerTiering.Discounts;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Who does not settle in time is stopped: no concession while the account is on hold.</summary>
public class Clause_13_Discounts
{
    private static readonly Preset Desk = new(TieringEngine.Create(Presets.KeyAccounts));

    [Fact]
    public void Nobody_grants_anything_to_an_account_on_hold()
    {
        var line = Desk.Routed("1", 0.01m, new CreditStanding(1, null, onHold: true));
        Assert.Equal((LineStatus.Refused, LineRefusal.ByRule), (line.Status, line.Refusal));
        Assert.Equal(("no-discount-on-credit-hold", "13"), line.Rules.Select(static h => (h.Rule.Id, h.Rule.Clause)).Single(static r => r.Clause == "13"));
    }

    [Fact]
    public void The_hold_ends_and_concessions_are_routed_again() => Assert.Equal(LineStatus.NeedsApproval, Desk.Routed("1", 0.01m, new CreditStanding(0, null, onHold: false)).Status);
}

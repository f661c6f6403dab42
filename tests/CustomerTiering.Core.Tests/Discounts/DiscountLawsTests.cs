using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.People;
using CustomerTiering.Testing.Approvals;
using NodaTime;
using Xunit;
using Xunit.Abstractions;

namespace CustomerTiering.Discounts;

/// <summary>
/// A discount above a limit without a live, matching approval by an entitled other person is unreachable: every sequence of commands to
/// depth 8, longer ones at random, and desks and machines that get it wrong.
/// </summary>
public sealed class DiscountLawsTests(ITestOutputHelper output)
{
    private const int Depth = 8;

    private static readonly (string Name, ApprovalMachine Machine, DiscountLaws.Granter Granter)[] Wrong =
    [
        ("lets the requester approve through a delegate", ApprovalMachine.OfTheLibrary.WithApply(LetsTheRequesterActThroughDan), DiscountLaws.Right),
        ("grants whatever was approved for the line", ApprovalMachine.OfTheLibrary, static (r, a) => a.Covers("line-1", a.Items[0].Item.Fingerprint, r.AsOf)),
        ("grants a day after the approval ended", ApprovalMachine.OfTheLibrary, static (r, a) => DiscountLaws.Right(r, a) || DiscountLaws.Right(Yesterday(r), a)),
        ("grants what two stages should approve after one", ApprovalMachine.OfTheLibrary, static (r, a) => DiscountLaws.Right(r, a) || (a.Items[0] is { Status: ApprovalItemStatus.Pending, Grants.Count: 1 } i && IsOf(r, i))),
        ("grants what was rejected", ApprovalMachine.OfTheLibrary, static (r, a) => DiscountLaws.Right(r, a) || (a.Items[0] is { Status: ApprovalItemStatus.Rejected } i && IsOf(r, i))),
        ("grants above the maximum where it is approved", ApprovalMachine.OfTheLibrary, static (r, a) => a.Covers("line-1", r.Lines[0].Fingerprint, r.AsOf)),
        ("does not look at the credit hold", ApprovalMachine.OfTheLibrary, static (r, a) => DiscountLaws.Right(r, a) || (r.Request.Credit.OnHold == true && DiscountLaws.Right(DiscountLaws.Routed("15 %", r.AsOf), a))),
    ];

    public static TheoryData<string> WrongDesks => [.. Wrong.Select(static w => w.Name)];

    [Fact]
    public void Every_sequence_of_commands_to_depth_8_leaves_it_unreachable_and_longer_ones_at_random_too()
    {
        var report = DiscountLaws.Check(ApprovalMachine.OfTheLibrary, DiscountLaws.Right, Depth, sequences: 1000).ThrowIfBroken();
        output.WriteLine(report.ToString());
        Assert.True(report.Places > 10_000, report.ToString());
    }

    [Theory]
    [MemberData(nameof(WrongDesks))]
    public void A_desk_that_breaks_it_is_caught(string name)
    {
        var (_, machine, granter) = Wrong.Single(w => w.Name == name);
        output.WriteLine(Assert.Single(DiscountLaws.Check(machine, granter, depth: 7, sequences: 0).Breaches).ToString());
    }

    [Fact]
    public void What_was_properly_approved_is_reachable()
    {
        var request = DiscountLaws.Request("15 %");
        Assert.False(Desk.TenPercent.Discounts.Grant(request, "line-1", DiscountGrantTests.Approved(request)).IsRefused);
    }

    private static DiscountDecision Yesterday(DiscountDecision routed)
        => DiscountLaws.Routed($"{(routed.Lines[0].Line.Discount * 100).ToString("0", System.Globalization.CultureInfo.InvariantCulture)} %", routed.AsOf.PlusDays(-1));

    private static bool IsOf(DiscountDecision routed, ApprovalItemState item) => item.Item.Fingerprint == routed.Lines[0].Fingerprint;

    private static ApprovalResult LetsTheRequesterActThroughDan(ApprovalRequest request, ApprovalCommand command, LocalDate on, Roster roster) => command switch
    {
        DelegateCommand { Person: "rita" } d => request.Apply(new DelegateCommand("cyd", d.Role, d.To, d.Period.From, d.Period.Before!.Value), on, roster),
        _ => request.Apply(command, on, roster),
    };
}

using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.Laws;
using FsCheck.Fluent;
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

    private static readonly (string Name, OfficeWalk.Machine Machine, DiscountLaws.Granter Granter)[] Wrong =
    [
        ("lets the requester approve through a delegate", LetsTheRequesterActThroughDan, DiscountLaws.Right),
        ("grants whatever was approved for the line", OfficeWalk.Right, static (r, a) => a.Covers("line-1", a.Items[0].Item.Fingerprint, r.AsOf)),
        ("grants a day after the approval ended", OfficeWalk.Right, static (r, a) => DiscountLaws.Right(r, a) || DiscountLaws.Right(Yesterday(r), a)),
        ("grants what two stages should approve after one", OfficeWalk.Right, static (r, a) => DiscountLaws.Right(r, a) || (a.Items[0] is { Status: ApprovalItemStatus.Pending, Grants.Count: 1 } i && IsOf(r, i))),
        ("grants what was rejected", OfficeWalk.Right, static (r, a) => DiscountLaws.Right(r, a) || (a.Items[0] is { Status: ApprovalItemStatus.Rejected } i && IsOf(r, i))),
        ("grants above the maximum where it is approved", OfficeWalk.Right, static (r, a) => a.Covers("line-1", r.Lines[0].Fingerprint, r.AsOf)),
        ("does not look at the credit hold", OfficeWalk.Right, static (r, a) => DiscountLaws.Right(r, a) || (r.Request.Credit.OnHold == true && DiscountLaws.Right(DiscountLaws.Routed("15 %", r.AsOf), a))),
    ];

    public static TheoryData<string> WrongDesks => [.. Wrong.Select(static w => w.Name)];

    [Fact]
    public void Every_sequence_of_commands_to_depth_8_leaves_it_unreachable()
    {
        var walk = OfficeWalk.Walk(Depth, OfficeWalk.Right, DiscountLaws.By(DiscountLaws.Right));
        output.WriteLine($"{walk.Tried} commands tried, {walk.Accepted} carried out, {walk.Places} places");
        Assert.Null(walk.Problem);
        Assert.True(walk.Places > 10_000, $"only {walk.Places} places");
    }

    [Fact]
    public void Longer_sequences_at_random_leave_it_unreachable_too()
        => Law.Holds(1000, Gen.ArrayOf(Gen.Choose(0, Step.All.Count - 1), 40), static steps => OfficeWalk.Follow(steps, OfficeWalk.Right, DiscountLaws.By(DiscountLaws.Right)) is null);

    [Theory]
    [MemberData(nameof(WrongDesks))]
    public void A_desk_that_breaks_it_is_caught(string name)
    {
        var (_, machine, granter) = Wrong.Single(w => w.Name == name);
        var walk = OfficeWalk.Walk(7, machine, DiscountLaws.By(granter));
        output.WriteLine(walk.Problem);
        Assert.NotNull(walk.Problem);
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

    private static ApprovalResult LetsTheRequesterActThroughDan(ApprovalRequest request, ApprovalCommand command, LocalDate on) => command switch
    {
        DelegateCommand { Person: "rita" } d => OfficeWalk.Right(request, new DelegateCommand("cyd", d.Role, d.To, d.Period.From, d.Period.Before!.Value), on),
        _ => OfficeWalk.Right(request, command, on),
    };
}

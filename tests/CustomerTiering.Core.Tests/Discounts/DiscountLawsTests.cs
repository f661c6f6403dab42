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

    private static readonly (string Name, ApprovalLaws.Machine Machine, DiscountLaws.Granter Granter)[] Wrong =
    [
        ("lets the requester approve through a delegate", LetsTheRequesterActThroughDan, DiscountLaws.Right),
        ("grants whatever was approved for the line", ApprovalLaws.Right, static (r, a) => a.Covers("line-1", a.Items[0].Item.Fingerprint, r.AsOf)),
        ("grants a day after the approval ended", ApprovalLaws.Right, static (r, a) => DiscountLaws.Right(r, a) || DiscountLaws.Right(r.On(r.AsOf.PlusDays(-1)), a)),
        ("grants what two stages should approve after one", static (r, c, on) => ApprovalLaws.Right(r, c, on), static (r, a) => DiscountLaws.Right(r, a) || (a.Items[0] is { Status: ApprovalItemStatus.Pending, Grants.Count: 1 } i && i.Item.Fingerprint == FingerprintOf(r))),
        ("grants what was rejected", ApprovalLaws.Right, static (r, a) => DiscountLaws.Right(r, a) || (a.Items[0] is { Status: ApprovalItemStatus.Rejected } i && i.Item.Fingerprint == FingerprintOf(r))),
        ("grants above the maximum where it is approved", ApprovalLaws.Right, static (r, a) => a.Covers("line-1", FingerprintOf(r), r.AsOf)),
        ("does not look at the credit hold", ApprovalLaws.Right, static (r, a) => DiscountLaws.Right(new DiscountRequestBuilder(r) { Credit = Credit.CreditStanding.Unknown }.Build(), a)),
    ];

    public static TheoryData<string> WrongDesks => [.. Wrong.Select(static w => w.Name)];

    [Fact]
    public void Every_sequence_of_commands_to_depth_8_leaves_it_unreachable()
    {
        var walk = ApprovalLaws.Walk(Depth, ApprovalLaws.Right, AlsoForbidden(DiscountLaws.By(DiscountLaws.Right)));
        output.WriteLine($"{walk.Tried} commands tried, {walk.Accepted} carried out, {walk.Places} places");
        Assert.Null(walk.Problem);
        Assert.True(walk.Places > 10_000, $"only {walk.Places} places");
    }

    [Fact]
    public void Longer_sequences_at_random_leave_it_unreachable_too()
        => Law.Holds(1000, Gen.ArrayOf(Gen.Choose(0, Step.All.Count - 1), 40), static steps => ApprovalLaws.Follow(steps, ApprovalLaws.Right, AlsoForbidden(DiscountLaws.By(DiscountLaws.Right))) is null);

    [Theory]
    [MemberData(nameof(WrongDesks))]
    public void A_desk_that_breaks_it_is_caught(string name)
    {
        var (_, machine, granter) = Wrong.Single(w => w.Name == name);
        var walk = ApprovalLaws.Walk(7, machine, AlsoForbidden(DiscountLaws.By(granter)));
        output.WriteLine(walk.Problem);
        Assert.NotNull(walk.Problem);
    }

    [Fact]
    public void What_was_properly_approved_is_reachable()
    {
        var request = DiscountLaws.Request("15 %");
        Assert.True(DiscountLaws.Right(request, DiscountGrantTests.Approved(request)));
    }

    /// <summary>What nobody may grant is asked for beside 5 %, which no place covers that covers 15 %, and the other way round.</summary>
    private static ApprovalLaws.Coverage AlsoForbidden(ApprovalLaws.Coverage coverage) => (request, content, on) =>
        coverage(request, content, on) || (content != request.Items[0].Item.Fingerprint && (coverage(request, DiscountLaws.AboveMaximum, on) || coverage(request, DiscountLaws.OnHold, on)));

    private static string FingerprintOf(DiscountRequest request) => Desk.TenPercent.Discounts.Route(request).Lines[0].Fingerprint;

    private static ApprovalResult LetsTheRequesterActThroughDan(ApprovalRequest request, ApprovalCommand command, LocalDate on) => command switch
    {
        DelegateCommand { Person: "rita" } d => ApprovalLaws.Right(request, new DelegateCommand("cyd", d.Role, d.To, d.Period.From, d.Period.Before!.Value), on),
        _ => ApprovalLaws.Right(request, command, on),
    };
}

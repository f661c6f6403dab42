using System.Linq;
using CustomerTiering.Laws;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using Xunit.Abstractions;
using static CustomerTiering.Approvals.ApprovalLaws;

namespace CustomerTiering.Approvals;

/// <summary>
/// A discount is never covered without a live, matching approval of every stage by somebody entitled who is not the requester: every
/// sequence of commands to depth 8, longer ones at random, and machines that get it wrong.
/// </summary>
public sealed class ApprovalLawsTests(ITestOutputHelper output)
{
    private const int Depth = 8;

    public static TheoryData<string> WrongMachines => [.. Wrong.Select(static w => w.Name)];

    private static readonly (string Name, Machine Machine, Coverage Coverage)[] Wrong =
    [
        ("lets the requester approve through a delegate", LetsTheRequesterActThroughDan, RightCoverage),
        ("lets the requester approve", static (r, c, on) => c is ApproveCommand { Person: "rita" } a ? Right(r, new ApproveCommand("cyd", a.Items), on) : Right(r, c, on), RightCoverage),
        ("takes a stale fingerprint for the present one", static (r, c, on) => c is ApproveCommand a ? Right(r, new ApproveCommand(a.Person!, "line-1", r.Items[0].Item.Fingerprint), on) : Right(r, c, on), RightCoverage),
        ("covers whatever the item holds now", Right, static (r, _, on) => r.Covers("line-1", r.Items[0].Item.Fingerprint, on)),
        ("expires a day late", static (r, c, on) => Right(ExpiringLater(r), c, on), RightCoverage),
        ("keeps an approval valid a day longer", Right, static (r, content, on) => RightCoverage(r, content, on) || RightCoverage(r, content, on.PlusDays(-1))),
        ("escalates a day early", static (r, c, on) => c is ApproveCommand { Person: "eve" } ? Right(r, c, on.PlusDays(1)) : Right(r, c, on), RightCoverage),
        ("skips the second stage", static (r, c, on) => Right(r, c, on) is { IsRefused: false } done && c is ApproveCommand ? Again(done, on) : Right(r, c, on), RightCoverage),
        ("lends a role on", static (r, c, on) => c is ApproveCommand { Person: "eve" } a && r.Delegations.Any(static d => d.To == "dan") ? Right(r, new ApproveCommand("dan", a.Items), on) : Right(r, c, on), RightCoverage),
        ("keeps a role that was taken back", static (r, c, on) => c is EndDelegationCommand ? new ApprovalResult(r, []) : Right(r, c, on), RightCoverage),
        ("keeps approvals of what was changed", static (r, c, on) => c is AmendCommand { Person: "rita" } a && Right(r, c, on) is { IsRefused: false } done ? Keeping(r, done) : Right(r, c, on), RightCoverage),
    ];

    [Fact]
    public void Every_sequence_of_commands_to_depth_8_keeps_a_discount_covered_by_live_approvals_of_entitled_others_only()
    {
        var walk = Walk(Depth, Right, RightCoverage);
        output.WriteLine($"{walk.Tried} commands tried, {walk.Accepted} carried out, {walk.Places} places");
        Assert.Null(walk.Problem);
        Assert.True(walk.Places > 10_000, $"only {walk.Places} places");
    }

    [Fact]
    public void Longer_sequences_at_random_keep_it_too()
        => Law.Holds(3000, Gen.ArrayOf(Gen.Choose(0, Step.All.Count - 1), 40), static steps => Follow(steps, Right, RightCoverage) is null);

    [Theory]
    [MemberData(nameof(WrongMachines))]
    public void A_machine_that_breaks_it_is_caught(string name)
    {
        var (_, machine, coverage) = Wrong.Single(w => w.Name == name);
        var walk = Walk(7, machine, coverage);
        output.WriteLine(walk.Problem);
        Assert.NotNull(walk.Problem);
    }

    private static ApprovalResult LetsTheRequesterActThroughDan(ApprovalRequest request, ApprovalCommand command, LocalDate on) => command switch
    {
        DelegateCommand { Person: "rita" } d => Right(request, new DelegateCommand("cyd", d.Role, d.To, d.Period.From, d.Period.Before!.Value), on),
        _ => Right(request, command, on),
    };

    private static ApprovalRequest ExpiringLater(ApprovalRequest r)
        => new(r.Id, r.Kind, r.RequestedBy, new ApprovalDeadlines(1, 2, "director", 5, 2), r.Items, r.Delegations, r.LastOn, r.Version);

    private static ApprovalResult Again(ApprovalResult done, LocalDate on)
        => Right(done.Request, new ApproveCommand("cyd", "line-1", done.Request.Items[0].Item.Fingerprint), on) is { IsRefused: false } twice ? twice : done;

    private static ApprovalResult Keeping(ApprovalRequest before, ApprovalResult done)
    {
        var (old, now) = (before.Items[0], done.Request.Items[0]);
        var kept = old.Grants.Aggregate(ApprovalItemState.Begin(now.Item, now.SubmittedOn), static (state, grant) => state.Status == ApprovalItemStatus.Pending ? state.Grant(grant) : state);
        return new ApprovalResult(done.Request.With([kept]), done.Events);
    }
}

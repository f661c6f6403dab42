using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.People;
using NodaTime;

namespace CustomerTiering.Testing.Approvals;

/// <summary>A small office in which every kind of trick can be tried: the requester has an approving role, one person has two, one has none.</summary>
internal sealed class ApprovalOffice
{
    public const string Requester = "rita";
    public const string Item = "line-1";
    public const string Small = "5 %";
    public const string Large = "15 %";
    public const string SeniorRole = "director";
    public const int RemindAfter = 1;
    public const int EscalateAfter = 2;
    public const int ExpireAfter = 4;
    public const int ValidFor = 2;

    private static readonly string[] Names = [Requester, "ann", "bob", "cyd", "dan", "eve"];

    private ApprovalOffice(string name, ApprovalRoute small, ApprovalRoute large)
    {
        Name = name;
        Routes = new Dictionary<string, ApprovalRoute>(StringComparer.Ordinal) { [Small] = small, [Large] = large };
    }

    public static LocalDate Monday { get; } = new(2026, 3, 2);

    public static Roster Roster { get; } = new(
    [
        new Person(Requester, "sales-head"),
        new Person("ann", "sales-head"),
        new Person("bob", "finance"),
        new Person("cyd", "sales-head", "finance"),
        new Person("dan"),
        new Person("eve", SeniorRole),
    ]);

    /// <summary>Gets the offices: one stage after another, and two roles side by side with neighbouring stages counted as one.</summary>
    public static IReadOnlyList<ApprovalOffice> All { get; } =
    [
        new("in turn", ApprovalRoute.Of("sales-head"), ApprovalRoute.Of("sales-head", "finance")),
        new("side by side", new ApprovalRoute([new ApprovalStage("sales-head", "finance")]), new ApprovalRoute([new ApprovalStage("sales-head"), new ApprovalStage("finance")], neighboursAsOne: true)),
    ];

    public string Name { get; }

    public IReadOnlyDictionary<string, ApprovalRoute> Routes { get; }

    /// <summary>Gives all that is tried: every person approves either content; some reject, return, lend, take back; the requester amends and withdraws; a day passes.</summary>
    public IReadOnlyList<ApprovalStep> Steps =>
    [
        new("a day passes", 1, static _ => new PassTimeCommand()),
        .. from person in Names
           from content in Routes.Keys
           select new ApprovalStep($"{person} approves {content}", 0, _ => new ApproveCommand(person, Item, content)),
        .. Routes.Keys.Select(content => new ApprovalStep($"{Requester} amends to {content}", 0, _ => new AmendCommand(Requester, [Line(content)]))),
        new("ann amends", 0, _ => new AmendCommand("ann", [Line(Small)])),
        new("ann rejects", 0, static _ => new RejectCommand("ann", Item, Large, "no")),
        new("rita rejects", 0, static _ => new RejectCommand(Requester, Item, Large, "no")),
        new("ann returns", 0, static _ => new ReturnCommand("ann", Item, Small, "why?")),
        new("bob returns", 0, static _ => new ReturnCommand("bob", Item, Large, "why?")),
        new("rita withdraws", 0, static _ => new WithdrawCommand(Requester)),
        new("cyd withdraws", 0, static _ => new WithdrawCommand("cyd")),
        Lends("ann", "dan", "sales-head"),
        Lends(Requester, "dan", "sales-head"),
        Lends("ann", Requester, "sales-head"),
        Lends("bob", "dan", "finance"),
        Lends("dan", "eve", "sales-head"),
        new("ann takes the role back from dan", 0, static _ => new EndDelegationCommand("ann", "sales-head", "dan")),
    ];

    public ApprovalItem Line(string content) => new(Item, content, Routes[content]);

    public ApprovalRequest Submitted() => ApprovalRequest.Submit(
        "D-1",
        ApprovalKinds.Discount,
        Requester,
        [Line(Large)],
        Monday,
        new ApprovalDeadlines(RemindAfter, EscalateAfter, SeniorRole, ExpireAfter, ValidFor));

    private static ApprovalStep Lends(string from, string to, string role)
        => new($"{from} lends {role} to {to} for a day", 0, day => new DelegateCommand(from, role, to, day, day.PlusDays(1)));
}

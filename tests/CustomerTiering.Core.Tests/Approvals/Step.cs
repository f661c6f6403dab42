using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Approvals;

/// <summary>One thing that somebody tries in the office, by a name of its own.</summary>
internal sealed record Step(string Line, int Days, System.Func<LocalDate, ApprovalCommand> Command)
{
    private static readonly string[] People = ["rita", "ann", "bob", "cyd", "dan", "eve"];

    /// <summary>Gets all that is tried: every person approves either content; some reject, return, lend, take back; the requester amends and withdraws; a day passes.</summary>
    public static IReadOnlyList<Step> All { get; } =
    [
        new("time", 1, static _ => new PassTimeCommand()),
        .. from person in People
           from content in Office.Routes.Keys
           select new Step($"approve|{person}|{content}", 0, _ => new ApproveCommand(person, "line-1", content)),
        .. Office.Routes.Keys.Select(static content => new Step($"submit|{content}", 0, _ => new AmendCommand("rita", [Office.Line(content)]))),
        new("submit|5 % by ann", 0, static _ => new AmendCommand("ann", [Office.Line("5 %")])),
        new("reject|ann", 0, static _ => new RejectCommand("ann", "line-1", "15 %", "no")),
        new("return|ann", 0, static _ => new ReturnCommand("ann", "line-1", "5 %", "why?")),
        new("return|bob", 0, static _ => new ReturnCommand("bob", "line-1", "15 %", "why?")),
        new("withdraw|rita", 0, static _ => new WithdrawCommand("rita")),
        new("withdraw|cyd", 0, static _ => new WithdrawCommand("cyd")),
        Lends("ann", "dan", "sales-head"),
        Lends("rita", "dan", "sales-head"),
        Lends("ann", "rita", "sales-head"),
        Lends("bob", "dan", "finance"),
        Lends("dan", "eve", "sales-head"),
        new("end|ann|dan", 0, static _ => new EndDelegationCommand("ann", "sales-head", "dan")),
    ];

    private static Step Lends(string from, string to, string role)
        => new($"delegate|{from}|{to}", 0, day => new DelegateCommand(from, role, to, day, day.PlusDays(1)));
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Calendars;
using NodaTime;
using static CustomerTiering.Cases.ComplaintLaws;

namespace CustomerTiering.Cases;

/// <summary>Machines that get article 19 wrong, each with the law that it breaks.</summary>
internal static class WrongComplaints
{
    public sealed record Wrong(string Law, string Name, Machine Machine, Overdue Overdue, CaseOffice Office);

    public static IReadOnlyList<Wrong> All { get; } =
    [
        In("takes every day for a working day", new EveryDay()),
        In("does not know make-up days", new WithoutMakeUpDays()),
        In("does not know holidays", BusinessCalendar.Weekdays),
        At("takes the day in Greenwich for the day", new CaseOffice(DateTimeZone.Utc, HolidayCalendar.China, ComplaintOffice.Roster)),
        That("deadline", "gives a day too many for a solution", static (c, command, at) => Changed(Right(c, command, at), static s => s with { Tasks = [.. s.Tasks.Select(static t => t.Step.Id == "solve" && t.Due == Due(t) ? t.WithDue(t.Due!.Value + Duration.FromDays(1)) : t)] })),
        That("deadline", "counts the day of verification", static (c, command, at) => Right(c, command, command is RecordCommand { Step: "verify" } ? at - Duration.FromDays(1) : at) is { IsRefused: false } early ? early : Right(c, command, at)),
        That("closing", "closes without the third recipient", static (c, command, at) => ClosedWith(Right(c, command, at), "report")),
        That("closing", "closes without asking whether the customer is satisfied", static (c, command, at) => ClosedWith(Right(c, command, at), "follow-up")),
        That("closing", "closes without the record", static (c, command, at) => ClosedWith(Right(c, command, at), "file")),
        That("order", "takes not satisfied for done", static (c, command, at) => command is RecordCommand { Outcome: "not-satisfied" } r ? Right(c, new RecordCommand(r.Person, r.Step, r.Party, "satisfied"), at) : Right(c, command, at)),
        That("history", "loses what was done before it was reopened", static (c, command, at) => Changed(Right(c, command, at), static s => s.Round == 0 ? s : s with { Tasks = [.. s.Tasks.Where(t => t.Round == s.Round || !t.IsDone)] })),
        That("history", "forgets what one side said before both agreed", static (c, command, at) => Changed(Right(c, command, at), static s => s with { Tasks = [.. s.Tasks.Select(static t => t.IsDone && t.Entries.Count > t.Step.Parties.Count ? new CaseTask(t.Step, t.Round, t.OpenedAt, t.Due, t.DaysHash, [.. t.Entries.Where(e => t.Entries.Last(x => x.Party == e.Party) == e)]) : t)] })),
        That("history", "forgets that the report was made", static (c, command, at) => Changed(Right(c, command, at), static s => s with { Tasks = [.. s.Tasks.Where(static t => !(t.Step.Id == "report" && t.IsDone))] })),
        That("order", "takes the word of one side for verified", static (c, command, at) => command is RecordCommand { Step: "verify", Person: "chen", Outcome: { } said } && Right(c, command, at) is { IsRefused: false } one && Right(one.Case, new RecordCommand("qiu", "verify", "quality", said), at) is { IsRefused: false } both ? both : Right(c, command, at)),
        That("order", "takes an explanation without data", static (c, command, at) => command is RecordCommand { Step: "explain", Details.Count: 0 } ? Right(c, ComplaintTry.All.First(static t => t.Line == "explain|explain|").Command!, at) : Right(c, command, at)),
        That("order", "lets a stranger report", static (c, command, at) => command is RecordCommand { Person: "sun" } r ? Right(c, new RecordCommand("chen", r.Step, r.Party), at) : Right(c, command, at)),
        That("order", "does not reopen", static (c, command, at) => command is ReopenCommand ? new CaseResult(c, new CaseRefusal(CaseRefusalReason.CannotReopen, "never", [])) : Right(c, command, at)),
        Seeing("takes the last moment for late", static (c, at) => c.Tasks.Where(t => c.EndedAt is not { } end || at < end || c.Status == CaseStatus.Closed).Where(t => t.OpenedAt <= at && at >= t.Due && !t.IsDoneAt(at))),
        Seeing("forgets what was done late", static (c, at) => c.Tasks.Where(t => t.OpenedAt <= at && at > t.Due && !t.IsDone && c.Status != CaseStatus.Cancelled)),
        Seeing("sees one thing overdue at a time", static (c, at) => c.Breaches(at).Take(1).Select(b => c.Tasks.First(t => t.Step.Id == b.Step && t.Round == b.Round))),
    ];

    private static Wrong In(string name, IBusinessCalendar calendar) => At(name, new CaseOffice(ComplaintOffice.Zone, calendar, ComplaintOffice.Roster));

    private static Wrong At(string name, CaseOffice office) => new("deadline", name, (c, command, at) => c.Apply(command, at, office), RightOverdue, office);

    private static Wrong That(string law, string name, Machine machine) => new(law, name, machine, RightOverdue, ComplaintOffice.Office);

    private static Wrong Seeing(string name, Func<CustomerCase, Instant, IEnumerable<CaseTask>> overdue)
        => new("breach", name, Right, (c, at) => overdue(c, at).Select(static t => (t.Step.Id, t.Round)), ComplaintOffice.Office);

    private static CaseResult Changed(CaseResult result, Func<CaseState, CaseState> change)
        => result.IsRefused ? result : new CaseResult(new CustomerCase(result.Case.Opening, result.Case.Kind, change(result.Case.State)), result.Events);

    private static CaseResult ClosedWith(CaseResult result, string step)
        => Changed(result, s => s.Status == CaseStatus.Open && s.Tasks.All(t => t.IsDone || (t.Step.Id == step && (step != "report" || t.Entries.Count == 2))) ? s with { Status = CaseStatus.Closed } : s);

    /// <summary>The deadline as the library gives it.</summary>
    private static Instant Due(CaseTask task) => task.Step.Within!.From(task.OpenedAt, null, ComplaintOffice.Office).Due;

    private sealed class EveryDay : IBusinessCalendar
    {
        public bool IsWorkingDay(LocalDate day) => true;
    }

    private sealed class WithoutMakeUpDays : IBusinessCalendar
    {
        public bool IsWorkingDay(LocalDate day) => BusinessCalendar.Weekdays.IsWorkingDay(day) && HolidayCalendar.China.IsWorkingDay(day);
    }
}

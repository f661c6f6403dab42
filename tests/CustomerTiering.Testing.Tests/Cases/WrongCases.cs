using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Calendars;
using CustomerTiering.Cases;
using NodaTime;

namespace CustomerTiering.Testing.Cases;

/// <summary>Machines that get cases wrong, three or more for each law.</summary>
internal static class WrongCases
{
    private delegate CaseResult Way(CustomerCase c, CaseCommand command, Instant at, CaseOffice office);

    private static readonly CaseMachine Cement = Of("cement-sales");
    private static readonly CaseMachine Trade = Of("foreign-trade");
    private static readonly CaseMachine Care = Of("relationship-care");

    public static IReadOnlyList<WrongCase> All { get; } =
    [
        Doing(Cement, CaseLaws.ClosedWhenAllIsDone, "closes without the last recipient", static (c, command, at, office) => Changed(Right(c, command, at, office), static s => s.Tasks.All(static t => t.IsDone || t.Entries.Count == t.Step.Parties.Count - 1) && s.Tasks.Any(static t => t.Step.Parties.Count > 1 && t.Entries.Count > 1) ? s with { Status = CaseStatus.Closed } : s)),
        Doing(Trade, CaseLaws.ClosedWhenAllIsDone, "closes what is handled although the customer was not told", static (c, command, at, office) => Changed(Right(c, command, at, office), static s => s.Tasks.Any(static t => t.Step.Id == "handle" && t.IsDone) ? s with { Status = CaseStatus.Closed } : s)),
        Doing(Trade, CaseLaws.ClosedWhenAllIsDone, "never closes", static (c, command, at, office) => Changed(Right(c, command, at, office), static s => s.Status == CaseStatus.Closed ? s with { Status = CaseStatus.Open } : s)),
        Doing(Care, CaseLaws.ClosedWhenAllIsDone, "takes cancelled for closed", static (c, command, at, office) => Changed(Right(c, command, at, office), static s => s.Status == CaseStatus.Cancelled ? s with { Status = CaseStatus.Closed } : s)),

        Doing(Cement, CaseLaws.StepsComeAsDeclared, "reports every incident to the general manager", static (c, command, at, office) => command is RecordCommand { Step: "classify", Outcome: not "major-liability" } r ? Right(c, new RecordCommand(r.Person, r.Step, r.Party, "major-liability"), at, office) : Right(c, command, at, office)),
        Doing(Trade, CaseLaws.StepsComeAsDeclared, "carries out what was rejected", static (c, command, at, office) => command is RecordCommand { Step: "decide", Outcome: "rejected" } ? Changed(Right(c, command, at, office), s => s with { Tasks = [.. s.Tasks, new CaseTask(c.Kind.Find("carry-out")!, 0, at, null, null)] }) : Right(c, command, at, office)),
        Doing(Trade, CaseLaws.StepsComeAsDeclared, "does not escalate what turns out to be major", static (c, command, at, office) => command is RaiseCommand ? Changed(Right(c, command, at, office), static s => s with { Tasks = [.. s.Tasks.Where(static t => !t.Step.OnlyMajor)] }) : Right(c, command, at, office)),

        Doing(Cement, CaseLaws.DeadlinesAreAsDeclared, "takes every day for a working day", static (c, command, at, office) => Right(c, command, at, new CaseOffice(office.Zone, new EveryDay(), office.Roster))),
        Doing(Cement, CaseLaws.DeadlinesAreAsDeclared, "does not know make-up days", static (c, command, at, office) => Right(c, command, at, new CaseOffice(office.Zone, new OnlyWeekdaysOf(office.Calendar), office.Roster))),
        Doing(Trade, CaseLaws.DeadlinesAreAsDeclared, "takes the day in Greenwich for the day", static (c, command, at, office) => Right(c, command, at, new CaseOffice(DateTimeZone.Utc, office.Calendar, office.Roster))),
        Doing(Trade, CaseLaws.DeadlinesAreAsDeclared, "moves all deadlines with the due date", static (c, command, at, office) => command is PostponeCommand ? Changed(Right(c, command, at, office), static s => s with { Tasks = [.. s.Tasks.Select(static t => t.WithDue(t.Due!.Value + Duration.FromDays(1)))] }) : Right(c, command, at, office)),

        Doing(Trade, CaseLaws.NothingRecordedIsLost, "forgets earlier rounds", static (c, command, at, office) => Changed(Right(c, command, at, office), static s => s.Round == 0 ? s : s with { Tasks = [.. s.Tasks.Where(t => t.Round == s.Round || !t.IsDone)] })),
        Doing(Cement, CaseLaws.NothingRecordedIsLost, "forgets what one side said before both agreed", static (c, command, at, office) => Changed(Right(c, command, at, office), static s => s with { Tasks = [.. s.Tasks.Select(static t => t.IsDone && t.Entries.Count > t.Step.Parties.Count ? new CaseTask(t.Step, t.Round, t.OpenedAt, t.Due, t.DaysHash, [.. t.Entries.Where(e => t.Entries.Last(x => x.Party == e.Party) == e)]) : t)] })),
        Doing(Care, CaseLaws.NothingRecordedIsLost, "rewrites the history", static (c, command, at, office) => Changed(Right(c, command, at, office), static s => s with { History = [.. s.History.Where(static e => e.Kind != CaseEventKind.Began)] })),

        Doing(Care, CaseLaws.OnlyWhatMayBeDoneIsDone, "lets anybody record what is somebody's", static (c, command, at, office) => command is RecordCommand { Person: CaseWorld.Clerk } r && c.Responsible is { } owner ? Right(c, new RecordCommand(owner, r.Step, r.Party, r.Outcome, r.Details), at, office) : Right(c, command, at, office)),
        Doing(Trade, CaseLaws.OnlyWhatMayBeDoneIsDone, "takes an answer without what it asks for", static (c, command, at, office) => command is RecordCommand { Details.Count: 0 } r && c.Kind.Find(r.Step) is { Asks.Count: > 0 } step ? Right(c, new RecordCommand(r.Person, r.Step, r.Party, r.Outcome, step.Asks.ToDictionary(static a => a, static _ => "unsaid")), at, office) : Right(c, command, at, office)),
        Doing(Trade, CaseLaws.OnlyWhatMayBeDoneIsDone, "postpones what is overdue", static (c, command, at, office) => command is PostponeCommand ? Right(c, command, Instant.Min(at, CaseWorld.Opening + Duration.FromDays(1)), office) is { IsRefused: false } early ? early : Right(c, command, at, office) : Right(c, command, at, office)),
        Doing(Trade, CaseLaws.OnlyWhatMayBeDoneIsDone, "never reopens", static (c, command, at, office) => command is ReopenCommand ? new CaseResult(c, new CaseRefusal(CaseRefusalReason.CannotReopen, "never", [])) : Right(c, command, at, office)),

        Doing(Care, CaseLaws.ARefusalChangesNothing, "counts what it refuses", static (c, command, at, office) => Right(c, command, at, office) is { IsRefused: true } refused ? new CaseResult(Changed(new CaseResult(c, []), s => s with { History = [.. s.History, new CaseEvent(CaseEventKind.Told, at, command.Person, party: "nobody")] }).Case, refused.Refusal!) : Right(c, command, at, office)),
        Doing(Care, CaseLaws.ARefusalChangesNothing, "refuses without a word", static (c, command, at, office) => Right(c, command, at, office) is { IsRefused: true } refused ? new CaseResult(c, new CaseRefusal(refused.Refusal!.Reason, string.Empty, [])) : Right(c, command, at, office)),
        Doing(Care, CaseLaws.ARefusalChangesNothing, "cancels what it refuses", static (c, command, at, office) => Right(c, command, at, office) is { IsRefused: true } refused ? new CaseResult(Changed(new CaseResult(c, []), static s => s with { Status = CaseStatus.Cancelled }).Case, refused.Refusal!) : Right(c, command, at, office)),

        Seeing(Care, CaseLaws.BreachesGrowUntilAnswered, "forgets what is overdue for a week", static (c, at) => c.Breaches(at).Where(static b => b.Overdue < Duration.FromDays(7))),
        Seeing(Trade, CaseLaws.BreachesGrowUntilAnswered, "tells of a breach on its first day alone", static (c, at) => c.Breaches(at).Where(static b => b.Overdue < Duration.FromDays(1))),
        Seeing(Cement, CaseLaws.BreachesGrowUntilAnswered, "sees the latest alone", static (c, at) => c.Breaches(at).OrderByDescending(static b => b.Since).Take(1)),

        Seeing(Care, CaseLaws.BreachesAreThoseOfTheMoment, "sees nothing overdue", static (_, _) => []),
        Seeing(Trade, CaseLaws.BreachesAreThoseOfTheMoment, "takes the last moment for late", static (c, at) => c.Breaches(at + Duration.Epsilon)),
        Seeing(Trade, CaseLaws.BreachesAreThoseOfTheMoment, "knows today alone", static (c, at) => c.Breaches(Instant.Max(at, c.LastAt))),

        Storing(Care, CaseLaws.StoredCasesComeBack, "forgets who is responsible", static s => s with { Responsible = null }),
        Storing(Care, CaseLaws.StoredCasesComeBack, "forgets the due date", static s => s with { DueOn = null }),
        Storing(Trade, CaseLaws.StoredCasesComeBack, "keeps the last round alone", static s => s with { Tasks = [.. s.Tasks.Where(t => t.Round == s.Round)] }),

        Doing(Cement, CaseLaws.TheOrderOfRecordsDoesNotMatter, "wants reports in the order of the list", static (c, command, at, office) => command is RecordCommand { Step: "report" } r && c.Kind.Id == "complaint" && c.Tasks[0].WaitingFor(at).Select(static p => p.Id).FirstOrDefault() != r.Party ? new CaseResult(c, new CaseRefusal(CaseRefusalReason.BadParty, "another comes first", [])) : Right(c, command, at, office)),
        Doing(Trade, CaseLaws.TheOrderOfRecordsDoesNotMatter, "takes no word to the customer after the measures", static (c, command, at, office) => command is RecordCommand { Step: "tell-customer" } && c.Tasks.Any(static t => t.Step.Id == "prevent" && t.IsDone) ? new CaseResult(c, new CaseRefusal(CaseRefusalReason.StepNotOpen, "too late", [])) : Right(c, command, at, office)),
        Doing(Cement, CaseLaws.TheOrderOfRecordsDoesNotMatter, "gives who reports second a day more", static (c, command, at, office) => command is RecordCommand { Step: "report", Party: "marketing-head" } && c.Tasks[0].Entries.Count == 1 ? Changed(Right(c, command, at, office), static s => s with { Tasks = [.. s.Tasks.Select(static t => t.Step.Id == "verify" ? t.WithDue(t.Due!.Value + Duration.FromDays(1)) : t)] }) : Right(c, command, at, office)),
    ];

    private static CaseMachine Of(string preset) => CaseMachine.Of(TieringEngine.Create(Presets.Find(preset)));

    private static CaseResult Right(CustomerCase c, CaseCommand command, Instant at, CaseOffice office) => c.Apply(command, at, office);

    private static WrongCase Doing(CaseMachine machine, CaseLaw law, string name, Way way) => new(law, name, machine.WithApply((c, command, at, office) => way(c, command, at, office)));

    private static WrongCase Seeing(CaseMachine machine, CaseLaw law, string name, Func<CustomerCase, Instant, IEnumerable<CaseBreach>> breaches) => new(law, name, machine.WithBreaches(breaches));

    private static WrongCase Storing(CaseMachine machine, CaseLaw law, string name, Func<CaseState, CaseState> change)
        => new(law, name, machine.WithStore(c => Changed(new CaseResult(c, []), change).Case));

    private static CaseResult Changed(CaseResult result, Func<CaseState, CaseState> change)
        => result.IsRefused ? result : new CaseResult(new CustomerCase(result.Case.Opening, result.Case.Kind, change(result.Case.State)), result.Events);

    private sealed class EveryDay : IBusinessCalendar
    {
        public bool IsWorkingDay(LocalDate day) => true;
    }

    private sealed class OnlyWeekdaysOf(IBusinessCalendar calendar) : IBusinessCalendar
    {
        public bool IsWorkingDay(LocalDate day) => BusinessCalendar.Weekdays.IsWorkingDay(day) && calendar.IsWorkingDay(day);
    }
}

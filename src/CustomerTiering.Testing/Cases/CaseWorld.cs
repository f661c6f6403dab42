using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Calendars;
using CustomerTiering.Cases;
using CustomerTiering.People;
using NodaTime;

namespace CustomerTiering.Testing.Cases;

/// <summary>
/// An office in which a kind of case is tried: one person for each role, one who is responsible, one who has no role and one who is not of
/// the office; a Friday before a week that is off, the Saturday before it worked; still Thursday in Greenwich.
/// </summary>
internal sealed class CaseWorld(CaseKind kind)
{
    public const string Clerk = "clerk";
    public const string Outsider = "outsider";
    private const string Responsible = "responsible-person";
    private const string OtherResponsible = "other-person";
    private const string Department = "department-role";
    private const string Told = "somebody";

    public static readonly LocalDate Friday = new(2026, 2, 13);
    public static readonly LocalDate DueOn = Friday.PlusDays(2);
    public static readonly DateTimeZone Zone = DateTimeZone.ForOffset(Offset.FromHours(8));
    public static readonly Instant Opening = Friday.At(new LocalTime(7, 0)).InZoneStrictly(Zone).ToInstant();

    public CaseKind Kind => kind;

    public CaseOffice Office { get; } = new(Zone, new Calendar(), new Roster(
    [
        new Person(Clerk),
        new Person(Responsible),
        new Person(OtherResponsible),
        .. RolesOf(kind).Select(static role => new Person(PersonOf(role), role)),
    ]));

    public CaseOpening Opened => new(
        "case-1",
        kind.Id,
        "C1",
        Among(kind.OpenedBy),
        kind.Causes.Count == 0 ? null : kind.Causes[0].Id,
        false,
        kind.NeedsResponsible ? Responsible : null,
        kind.NeedsDepartment ? Department : null,
        kind.NeedsDueDate ? DueOn : null);

    /// <summary>Gets all that is tried.</summary>
    public IReadOnlyList<CaseTry> Tries => _tries ??= [.. Times(), .. kind.Steps.SelectMany(OfStep), .. OfWhole()];

    private IReadOnlyList<CaseTry>? _tries;

    /// <summary>Tells whether a day is worked: Monday to Friday and one Saturday, but for a week.</summary>
    public static bool IsWorked(LocalDate day)
        => day == Friday.PlusDays(1) || (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && (day < Friday.PlusDays(1) || day > Friday.PlusDays(9)));

    private static IEnumerable<CaseTry> Times()
    {
        yield return new("a day passes", Duration.FromDays(1), null);
        yield return new("twelve days pass", Duration.FromDays(12), null);
    }

    private static IEnumerable<CaseTry> OfStep(CaseStep step)
    {
        var asked = step.Asks.ToDictionary(static a => a, static _ => "as stated");
        string?[] outcomes = step.Outcomes.Count == 0 ? [null] : [.. step.Outcomes.Select(static o => o.Id)];
        foreach (var party in step.Parties)
        {
            foreach (var outcome in outcomes)
                yield return new($"record {step.Id} {party.Id} {outcome}".TrimEnd(), new RecordCommand(Among(party.By), step.Id, party.Id, outcome, asked));
        }

        yield return new($"an outsider records {step.Id}", new RecordCommand(Outsider, step.Id, step.Parties[0].Id, outcomes[0], asked));
        yield return new($"the clerk records {step.Id}", new RecordCommand(Clerk, step.Id, step.Parties[0].Id, outcomes[0], asked));
        if (step.Asks.Count > 0)
            yield return new($"record {step.Id} without what it asks for", new RecordCommand(Among(step.Parties[0].By), step.Id, step.Parties[0].Id, outcomes[0]));
        if (step.IsOptional)
            yield return new($"call {step.Id}", new CallCommand(Among(step.CalledBy), step.Id));
    }

    private IEnumerable<CaseTry> OfWhole()
    {
        yield return new("raise", new RaiseCommand(Clerk, "it is a major one"));
        yield return new("tell somebody", new TellCommand(Clerk, Told));
        yield return new("the clerk reopens", new ReopenCommand(Clerk, "came again"));
        yield return new("the clerk cancels", new CancelCommand(Clerk, "opened twice"));
        if (kind.Reopening is { By.Count: > 0 } reopening)
            yield return new("reopen", new ReopenCommand(Among(reopening.By), "came again"));
        if (kind.CancelledBy.Count > 0)
            yield return new("cancel", new CancelCommand(Among(kind.CancelledBy), "opened twice"));
        if (kind.NeedsResponsible)
            yield return new("assign to another", new AssignCommand(Among(kind.OpenedBy), responsible: OtherResponsible));
        if (kind.PostponedBy.Count == 0)
            yield break;

        yield return new("postpone by a week", new PostponeCommand(Among(kind.PostponedBy), DueOn.PlusDays(7), "asked for"));
        yield return new("postpone to the day before", new PostponeCommand(Among(kind.PostponedBy), DueOn.PlusDays(-1), "by mistake"));
        yield return new("the clerk postpones", new PostponeCommand(Clerk, DueOn.PlusDays(7), "asked for"));
    }

    private static string Among(IReadOnlyList<string> roles) => roles.Count == 0 ? Clerk : PersonOf(roles[0]);

    private static string PersonOf(string role) => role == CaseStep.Responsible ? Responsible : role == CaseStep.Department ? PersonOf(Department) : $"of-{role}";

    private static IEnumerable<string> RolesOf(CaseKind kind) => kind.OpenedBy.Concat(kind.CancelledBy).Concat(kind.PostponedBy)
        .Concat(kind.Reopening?.By ?? [])
        .Concat(kind.Steps.SelectMany(static s => s.CalledBy.Concat(s.Parties.SelectMany(static p => p.By))))
        .Where(static r => r is not (CaseStep.Responsible or CaseStep.Department))
        .Append(Department)
        .Distinct();

    private sealed class Calendar : IBusinessCalendar
    {
        public bool IsWorkingDay(LocalDate day) => IsWorked(day);
    }
}

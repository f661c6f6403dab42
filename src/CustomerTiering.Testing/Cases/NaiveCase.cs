using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Cases;
using NodaTime;

namespace CustomerTiering.Testing.Cases;

/// <summary>
/// A case as somebody with paper and pencil keeps it by what its kind declares, without the library's machine: says of a command whether it
/// may be carried out, and what comes of it. Immutable.
/// </summary>
internal sealed record NaiveCase(CaseWorld World, IReadOnlyList<NaiveTask> Tasks)
{
    public int Round { get; init; }

    public bool IsMajor { get; init; }

    public Instant? CancelledAt { get; init; }

    public string? Responsible { get; init; }

    public string? Department { get; init; }

    public LocalDate? DueOn { get; init; }

    public IReadOnlyList<string> Told { get; init; } = [];

    public CaseStatus Status => CancelledAt is not null ? CaseStatus.Cancelled : Tasks.All(static t => t.IsDone(Instant.MaxValue)) ? CaseStatus.Closed : CaseStatus.Open;

    /// <summary>Gets all that decides what may come of it, as a text to tell places apart by.</summary>
    public string Key => string.Join("|", Tasks.Select(static t => t.Key).OrderBy(static k => k, StringComparer.Ordinal).Append($"{Status}{Round}{IsMajor}{Responsible}{Department}{DueOn}{string.Join(",", Told)}"));

    private CaseKind Kind => World.Kind;

    public static NaiveCase Opened(CaseWorld world)
    {
        var opening = world.Opened;
        return new NaiveCase(world, []) { Responsible = opening.Responsible, Department = opening.Department, DueOn = opening.DueOn }.WithWhatFollows(0, CaseWorld.Opening);
    }

    /// <summary>Gives what was overdue at a moment.</summary>
    public IEnumerable<string> Overdue(Instant at) => CancelledAt <= at ? [] : Tasks.Where(t => t.Began <= at && t.Due < at && !t.IsDone(at)).Select(static t => t.Id);

    /// <summary>Tells whether a command may be carried out.</summary>
    public bool Allows(CaseCommand command, Instant at) => command switch
    {
        RecordCommand r => Status == CaseStatus.Open && OpenTask(r.Step) is { } task && AllowsEntry(r, task),
        CallCommand c => Status != CaseStatus.Cancelled && Kind.Find(c.Step) is { IsOptional: true } step && May(c.Person, step.CalledBy) && MayBeCalled(step),
        RaiseCommand => Status == CaseStatus.Open && !IsMajor && May(command.Person, []),
        ReopenCommand => Status == CaseStatus.Closed && Kind.Reopening is { By.Count: > 0 } reopening && May(command.Person, reopening.By),
        CancelCommand => Status == CaseStatus.Open && Kind.CancelledBy.Count > 0 && May(command.Person, Kind.CancelledBy),
        AssignCommand => Status == CaseStatus.Open && May(command.Person, Kind.OpenedBy),
        PostponeCommand p => Status == CaseStatus.Open && Kind.PostponedBy.Count > 0 && May(p.Person, Kind.PostponedBy)
            && p.DueOn > DueOn && p.DueOn >= DayOf(at) && !RunningToDueDate().Any(t => t.Due < at),
        TellCommand t => May(t.Person, []) && !Told.Contains(t.Recipient),
        _ => throw new InvalidOperationException($"`{command.Name}` is not tried"),
    };

    /// <summary>Carries out a command that may be.</summary>
    public NaiveCase After(CaseCommand command, Instant at) => command switch
    {
        RecordCommand r => Recorded(r, at),
        CallCommand c => Begin(Kind.Find(c.Step)!, Round, at),
        RaiseCommand => Enumerable.Range(0, Round + 1).Aggregate(this with { IsMajor = true }, (c, round) => c.WithWhatFollows(round, at)),
        ReopenCommand => Reopened(at),
        CancelCommand => this with { CancelledAt = at },
        AssignCommand a => this with { Responsible = a.Responsible ?? Responsible, Department = a.Department ?? Department },
        PostponeCommand p => RunningToDueDate().Aggregate(this with { DueOn = p.DueOn }, (c, task) => c.With(task, task with { Due = EndOf(p.DueOn) })),
        TellCommand t => this with { Told = [.. Told, t.Recipient] },
        _ => throw new InvalidOperationException($"`{command.Name}` is not tried"),
    };

    private static LocalDate DayOf(Instant at) => at.InZone(CaseWorld.Zone).Date;

    private static Instant EndOf(LocalDate day) => day.PlusDays(1).AtMidnight().InZoneStrictly(CaseWorld.Zone).ToInstant() - Duration.Epsilon;

    private static bool IsMet(CaseTrigger trigger, NaiveTask task)
        => task.Step.Id == trigger.Step && task.IsDone(Instant.MaxValue) && (trigger.Outcome is null || trigger.Outcome == task.Outcome);

    private bool May(string person, IReadOnlyList<string> roles) => World.Office.Roster.Find(person) is { } found
        && (roles.Count == 0
            || (roles.Contains("responsible") && person == Responsible)
            || (roles.Contains("department") && Department is not null && found.Has(Department))
            || roles.Any(found.Has));

    private bool AllowsEntry(RecordCommand r, NaiveTask task)
    {
        var step = task.Step;
        return step.Parties.FirstOrDefault(p => p.Id == r.Party) is { } party
            && May(r.Person, party.By)
            && (step.Outcomes.Count == 0 ? r.Outcome is null && task.Said.All(s => s.Party != party.Id) : step.Outcomes.Any(o => o.Id == r.Outcome))
            && step.Asks.All(r.Details.ContainsKey);
    }

    private bool MayBeCalled(CaseStep step)
        => (IsMajor || !step.OnlyMajor)
            && (step.After.Count == 0 ? Status == CaseStatus.Open : step.After.Any(a => Tasks.Any(t => IsMet(a, t))))
            && Tasks.Where(t => t.Step.Id == step.Id).All(t => t.Round < Round && t.IsDone(Instant.MaxValue));

    private NaiveTask? OpenTask(string step) => Tasks.Where(t => t.Step.Id == step && !t.IsDone(Instant.MaxValue)).OrderBy(static t => t.Round).LastOrDefault();

    private IEnumerable<NaiveTask> RunningToDueDate() => Tasks.Where(static t => !t.IsDone(Instant.MaxValue) && t.Step.Within?.Unit == CaseDeadlineUnit.DueDate);

    private NaiveCase Recorded(RecordCommand r, Instant at)
    {
        var task = OpenTask(r.Step)!;
        var said = task with { Said = [.. task.Said, (r.Party!, r.Outcome, at)] };
        if (!said.IsDone(Instant.MaxValue))
            return With(task, said);

        var followed = With(task, said).WithWhatFollows(task.Round, at);
        return task.Step.Outcomes.Any(o => o.Id == r.Outcome && o.Reopens) ? followed.Reopened(at) : followed;
    }

    private NaiveCase Reopened(Instant at) => (this with { Round = Round + 1 }).Begin(Kind.Find(Kind.Reopening!.Step)!, Round + 1, at);

    private NaiveCase WithWhatFollows(int round, Instant at)
        => Kind.Steps
            .Where(s => !s.IsOptional && (IsMajor || !s.OnlyMajor) && Tasks.All(t => t.Step.Id != s.Id || t.Round != round))
            .Where(s => s.After.Count == 0 ? round == 0 : s.After.Any(a => Tasks.Any(t => t.Round == round && IsMet(a, t))))
            .Aggregate(this, (c, step) => c.Begin(step, round, at));

    private NaiveCase Begin(CaseStep step, int round, Instant at) => this with { Tasks = [.. Tasks, new NaiveTask(step, round, at, Due(step.Within, at))] };

    private NaiveCase With(NaiveTask task, NaiveTask instead) => this with { Tasks = [.. Tasks.Select(t => ReferenceEquals(t, task) ? instead : t)] };

    private Instant? Due(CaseDeadline? within, Instant at)
    {
        if (within is null)
            return null;
        if (within.Unit == CaseDeadlineUnit.Hours)
            return at + Duration.FromHours(within.Count);
        if (within.Unit == CaseDeadlineUnit.CalendarDays)
            return EndOf(DayOf(at).PlusDays(within.Count));
        if (within.Unit == CaseDeadlineUnit.DueDate)
            return EndOf(DueOn!.Value);

        var later = Enumerable.Range(within.Count == 0 ? 0 : 1, 400).Select(DayOf(at).PlusDays).Where(CaseWorld.IsWorked);
        return EndOf(later.ElementAt(Math.Max(0, within.Count - 1)));
    }
}

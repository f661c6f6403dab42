using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Calendars;
using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.Cases;

/// <summary>A case at a moment with the people of that moment: what a command is checked against and carried out on.</summary>
internal sealed class CaseDesk(CustomerCase before, Instant at, CaseOffice office)
{
    private readonly List<CaseEvent> _events = [];

    public CustomerCase Case { get; } = before;

    public CaseKind Kind => Case.Kind;

    public Instant At { get; } = at;

    public CaseOffice Office { get; } = office;

    /// <summary>Gets what is changed by a command that is carried out.</summary>
    public CaseState State { get; private set; } = before.State;

    public CaseResult Carry(CaseCommand command)
    {
        if (At < Case.LastAt)
            return Refuse(new CaseProblem(CaseRefusalReason.EarlierMoment, $"{Iso(At)} lies before the last command of {Iso(Case.LastAt)}"), []);

        var problems = command.Problems(this).ToList();
        if (problems.Count > 0)
            return new CaseResult(Case, new CaseRefusal(problems[0].Reason, string.Join("; ", problems.Select(static p => p.Text)), LegalFor(command.Person)));

        try
        {
            command.Carry(this);
            CloseWhereDone();
        }
        catch (CalendarException e)
        {
            return Refuse(new CaseProblem(CaseRefusalReason.MissingCalendar, e.Message), []);
        }

        return new CaseResult(new CustomerCase(Case.Opening, Kind, State with { History = [.. State.History, .. _events] }), _events);
    }

    public IReadOnlyList<CaseAction> LegalFor(string person)
        => At < Case.LastAt ? [] : [.. RecordCommand.Legal(this, person), .. CallCommand.Legal(this, person), .. CaseCommand.LegalOnWhole(this, person)];

    /// <summary>Tells whether a person may act in one of the roles; anybody of the roster where none is named.</summary>
    public bool May(string person, IReadOnlyList<string> roles)
        => Office.Roster.Find(person) is { } found && (roles.Count == 0 || roles.Any(role => role switch
        {
            CaseStep.Responsible => person == State.Responsible,
            CaseStep.Department => State.Department is { } department && found.Has(department),
            _ => found.Has(role),
        }));

    /// <summary>Tells whether somebody of the roster has a role.</summary>
    public bool HasAnybodyIn(string role) => Office.Roster.People.Any(p => p.Has(role));

    /// <summary>Gives the tasks of a step that are to be done.</summary>
    public CaseTask? OpenTask(string step) => State.Tasks.LastOrDefault(t => t.Step.Id == step && !t.IsDone);

    public void Add(CaseEventKind kind, string? person = null, string? step = null, string? party = null, string? outcome = null, string? reason = null)
        => _events.Add(new CaseEvent(kind, At, person, step, party, outcome, reason));

    public void Change(Func<CaseState, CaseState> change) => State = change(State);

    /// <summary>Begins a step in a round.</summary>
    public void Begin(CaseStep step, int round)
    {
        var (due, hash) = step.Within is { } within ? Deadline(within) : default;
        var task = new CaseTask(step, round, At, due, hash);
        Change(s => s with { Tasks = [.. s.Tasks, task] });
        Add(CaseEventKind.Began, step: step.Id);
    }

    /// <summary>Begins the steps of a round that nothing keeps waiting: at first those that come after nothing, then those that something has led to.</summary>
    public void BeginWhatFollows(int round)
    {
        foreach (var step in Kind.Steps)
        {
            if (!step.IsOptional && (State.IsMajor || !step.OnlyMajor) && IsLedTo(step, round) && !State.Tasks.Any(t => t.Step == step && t.Round == round))
                Begin(step, round);
        }
    }

    /// <summary>Tells whether the way of a round has come to a step.</summary>
    public bool IsLedTo(CaseStep step, int round)
        => step.After.Count == 0 ? round == 0 : step.After.Any(trigger => State.Tasks.Any(t => t.Round == round && trigger.IsMetBy(t)));

    /// <summary>Tells whether the way of any round has come to a step.</summary>
    public bool IsLedToAtAll(CaseStep step) => step.After.Any(trigger => State.Tasks.Any(trigger.IsMetBy));

    /// <summary>Begins another round.</summary>
    public void Reopen(string? person = null, string? reason = null)
    {
        var round = State.Round + 1;
        Change(s => s with { Round = round, Status = CaseStatus.Open });
        Add(CaseEventKind.Reopened, person, reason: reason);
        Begin(Kind.Find(Kind.Reopening!.Step)!, round);
    }

    private void CloseWhereDone()
    {
        if (State.Status != CaseStatus.Open || !State.Tasks.All(static t => t.IsDone))
            return;

        Change(static s => s with { Status = CaseStatus.Closed });
        Add(CaseEventKind.Closed);
    }

    private (Instant? Due, string? Hash) Deadline(CaseDeadline within) => within.From(At, State.DueOn, Office);

    private CaseResult Refuse(CaseProblem problem, IReadOnlyList<CaseAction> legal) => new(Case, new CaseRefusal(problem.Reason, problem.Text, legal));

    public static string Iso(Instant moment) => InstantPattern.ExtendedIso.Format(moment);
}

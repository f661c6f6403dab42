using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Cases;

/// <summary>Somebody records a party of a step: a report that was made, a side that has verified, a solution.</summary>
public sealed class RecordCommand : CaseCommand
{
    internal const string Word = "record";

    /// <summary>Initializes a new instance of the <see cref="RecordCommand"/> class.</summary>
    /// <param name="person">Who records it.</param>
    /// <param name="step">The step's id.</param>
    /// <param name="party">The party; null where the step has one only.</param>
    /// <param name="outcome">What came of the step as this party says; null where it has no outcomes.</param>
    /// <param name="details">What the step asks for in words, by what it is about; null for nothing.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public RecordCommand(string person, string step, string? party = null, string? outcome = null, IReadOnlyDictionary<string, string>? details = null)
        : base(person)
    {
        Step = Guard.NotBlank(step, nameof(step));
        Party = party is null ? null : Guard.NotBlank(party, nameof(party));
        Outcome = outcome is null ? null : Guard.NotBlank(outcome, nameof(outcome));
        var copied = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var detail in details ?? new Dictionary<string, string>())
            copied.Add(Guard.NotBlank(detail.Key, nameof(details)), Guard.NotBlank(detail.Value, nameof(details)));
        Details = copied;
    }

    /// <inheritdoc/>
    public override string Name => Word;

    /// <summary>Gets the step's id.</summary>
    public string Step { get; }

    /// <summary>Gets the party; null where the step has one only.</summary>
    public string? Party { get; }

    /// <summary>Gets what came of the step as this party says; null where it has no outcomes.</summary>
    public string? Outcome { get; }

    /// <summary>Gets what is stated in words, by what it is about.</summary>
    public IReadOnlyDictionary<string, string> Details { get; }

    internal static IEnumerable<CaseAction> Legal(CaseDesk desk, string person)
        => desk.State.Status != CaseStatus.Open ? []
            : from task in desk.State.Tasks
              where desk.OpenTask(task.Step.Id) == task
              from party in task.WaitingFor(desk.At)
              where desk.May(person, party.By)
              select new CaseAction(Word, task.Step.Id, party.Id);

    internal override IEnumerable<CaseProblem> Problems(CaseDesk desk)
    {
        if (desk.State.Status != CaseStatus.Open)
            return [NotOpen(desk)];
        if (desk.Kind.Find(Step) is null)
            return [new(CaseRefusalReason.StepNotOpen, $"step `{Step}` is not known; {NearestName.Hint(Step, desk.Kind.Steps.Select(static s => s.Id))}")];
        if (desk.OpenTask(Step) is not { } task)
            return [new(CaseRefusalReason.StepNotOpen, $"step `{Step}` is not to be taken now")];

        return OfParty(task) is { } party
            ? EntryProblems(desk, task, party)
            : [new(CaseRefusalReason.BadParty, $"{(Party is null ? "no party is named" : $"party `{Party}` is not known")}; {NearestName.Hint(Party ?? string.Empty, task.Step.Parties.Select(static p => p.Id))}")];
    }

    internal override void Carry(CaseDesk desk)
    {
        var task = desk.OpenTask(Step)!;
        var recorded = task.With(new CaseEntry(OfParty(task)!.Id, Person, desk.At, Outcome, Details));
        desk.Change(s => s with { Tasks = [.. s.Tasks.Select(t => t == task ? recorded : t)] });
        desk.Add(CaseEventKind.Recorded, Person, Step, OfParty(task)!.Id, Outcome);
        if (!recorded.IsDone)
            return;

        desk.Add(CaseEventKind.Done, null, Step, null, recorded.Outcome);
        desk.BeginWhatFollows(recorded.Round);
        if (recorded.Outcome is { } outcome && recorded.Step.FindOutcome(outcome)!.Reopens)
            desk.Reopen();
    }

    private CaseParty? OfParty(CaseTask task)
        => Party is null ? (task.Step.Parties.Count == 1 ? task.Step.Parties[0] : null) : task.Step.Parties.FirstOrDefault(p => p.Id == Party);

    private IEnumerable<CaseProblem> EntryProblems(CaseDesk desk, CaseTask task, CaseParty party)
    {
        var outcomes = task.Step.Outcomes.Select(static o => o.Id).ToList();
        if (!desk.May(Person, party.By))
            yield return NotEntitled(party.By);
        if (outcomes.Count == 0 && task.Entries.Any(e => e.Party == party.Id))
            yield return new(CaseRefusalReason.BadParty, $"party `{party.Id}` of step `{Step}` is recorded already");
        if (Outcome is null && outcomes.Count > 0)
            yield return new(CaseRefusalReason.BadOutcome, $"no outcome is named; {NearestName.Hint(string.Empty, outcomes)}");
        else if (Outcome is not null && !outcomes.Contains(Outcome))
            yield return new(CaseRefusalReason.BadOutcome, $"outcome `{Outcome}` is not known; {NearestName.Hint(Outcome, outcomes)}");
        foreach (var asked in task.Step.Asks.Where(a => !Details.ContainsKey(a)))
            yield return new(CaseRefusalReason.MissingDetail, $"`{asked}` is not stated; step `{Step}` asks for it");
    }
}

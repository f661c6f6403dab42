using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>A step that a case has come to: since when, until when, and what was recorded. Those of earlier rounds stay as they are. Immutable.</summary>
public sealed class CaseTask
{
    internal CaseTask(CaseStep step, int round, Instant openedAt, Instant? due, string? daysHash, IReadOnlyList<CaseEntry>? entries = null)
    {
        Step = step;
        Round = round;
        OpenedAt = openedAt;
        Due = due;
        DaysHash = daysHash;
        Entries = entries ?? [];
    }

    /// <summary>Gets the step.</summary>
    public CaseStep Step { get; }

    /// <summary>Gets how often the case had been reopened when the step began.</summary>
    public int Round { get; }

    /// <summary>Gets the moment at which the step began.</summary>
    public Instant OpenedAt { get; }

    /// <summary>Gets the last moment that is in time; null for no deadline.</summary>
    public Instant? Due { get; }

    /// <summary>Gets the hash of the working days that the deadline counted, as 64 lower-case hexadecimal digits; null where it counted none.</summary>
    public string? DaysHash { get; }

    /// <summary>Gets what was recorded, in order. A party whose outcome differed from another's may stand twice; its last entry counts.</summary>
    public IReadOnlyList<CaseEntry> Entries { get; }

    /// <summary>Gets a value indicating whether every party is recorded, and all of them with one outcome.</summary>
    public bool IsDone => IsDoneAt(Instant.MaxValue);

    /// <summary>Gets the moment at which the step was done; null where it is not.</summary>
    public Instant? DoneAt => IsDone ? Entries[Entries.Count - 1].At : null;

    /// <summary>Gets what came of the step; null where it is not done or has no outcomes.</summary>
    public string? Outcome => IsDone ? Entries[Entries.Count - 1].Outcome : null;

    /// <summary>Gets a value indicating whether the step was done after its deadline.</summary>
    public bool IsLate => DoneAt > Due;

    /// <summary>Tells whether the step was done at a moment.</summary>
    public bool IsDoneAt(Instant moment) => Latest(moment) is var latest && latest.Count == Step.Parties.Count && Agree(latest);

    /// <summary>Gives the parties that were waited for at a moment: those without a record or, where all are recorded and disagree, all.</summary>
    public IReadOnlyList<CaseParty> WaitingFor(Instant moment)
    {
        var latest = Latest(moment);
        if (latest.Count < Step.Parties.Count)
            return [.. Step.Parties.Where(p => !latest.Exists(e => e.Party == p.Id))];
        return Agree(latest) ? [] : Step.Parties;
    }

    internal CaseTask With(CaseEntry entry) => new(Step, Round, OpenedAt, Due, DaysHash, [.. Entries, entry]);

    internal CaseTask WithDue(Instant due) => new(Step, Round, OpenedAt, due, DaysHash, Entries);

    private static bool Agree(List<CaseEntry> latest) => latest.TrueForAll(e => e.Outcome == latest[0].Outcome);

    private List<CaseEntry> Latest(Instant moment)
        => [.. Step.Parties.Select(p => Entries.LastOrDefault(e => e.Party == p.Id && e.At <= moment)).Where(static e => e is not null).Select(static e => e!)];
}

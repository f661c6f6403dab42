using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>Somebody moves the due date to a later day, while what runs to it is still in time: what is overdue is not postponed away.</summary>
public sealed class PostponeCommand : CaseCommand
{
    internal const string Word = "postpone";

    /// <summary>Initializes a new instance of the <see cref="PostponeCommand"/> class.</summary>
    /// <param name="person">Who moves it.</param>
    /// <param name="dueOn">The last day that is in time from now on.</param>
    /// <param name="reason">Why; never blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public PostponeCommand(string person, LocalDate dueOn, string reason)
        : base(person)
    {
        DueOn = dueOn;
        Reason = Guard.NotBlank(reason, nameof(reason));
    }

    /// <summary>Initializes a new instance of the <see cref="PostponeCommand"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="person">Who moves it.</param>
    /// <param name="dueOn">The last day that is in time from now on, without a time of day.</param>
    /// <param name="reason">Why; never blank.</param>
    /// <exception cref="ArgumentException">A text is blank, or the date has a time of day.</exception>
    public PostponeCommand(string person, DateTime dueOn, string reason)
        : this(person, Guard.DateOnly(dueOn), reason)
    {
    }

    /// <inheritdoc/>
    public override string Name => Word;

    /// <summary>Gets the last day that is in time from now on.</summary>
    public LocalDate DueOn { get; }

    /// <summary>Gets why.</summary>
    public string Reason { get; }

    internal override IEnumerable<CaseProblem> Problems(CaseDesk desk)
    {
        if (desk.State.Status != CaseStatus.Open)
            yield return NotOpen(desk);
        else if (desk.Kind.PostponedBy.Count == 0 || desk.State.DueOn is not { } dueOn)
            yield return new(CaseRefusalReason.CannotPostpone, $"due dates of kind `{desk.Kind.Id}` are not moved");
        else if (!desk.May(Person, desk.Kind.PostponedBy))
            yield return NotEntitled(desk.Kind.PostponedBy);
        else if (DueOn <= dueOn)
            yield return new(CaseRefusalReason.CannotPostpone, $"{EffectivePeriod.Iso(DueOn)} is not later than {EffectivePeriod.Iso(dueOn)}");
        else if (DueOn < desk.Office.DayOf(desk.At))
            yield return new(CaseRefusalReason.CannotPostpone, $"{EffectivePeriod.Iso(DueOn)} has passed; name the day or a later one");
        else if (Running(desk).Any(t => desk.At > t.Due))
            yield return new(CaseRefusalReason.CannotPostpone, "the due date has passed; what is overdue is not postponed");
    }

    internal override void Carry(CaseDesk desk)
    {
        var (running, due) = (Running(desk).ToList(), desk.Office.EndOf(DueOn));
        desk.Change(s => s with { DueOn = DueOn, Tasks = [.. s.Tasks.Select(t => running.Contains(t) ? t.WithDue(due) : t)] });
        desk.Add(CaseEventKind.Postponed, Person, outcome: EffectivePeriod.Iso(DueOn), reason: Reason);
    }

    /// <summary>Tells whether a person may move the due date of the case now.</summary>
    internal static bool IsLegal(CaseDesk desk, string person)
        => desk.State is { Status: CaseStatus.Open, DueOn: not null }
            && desk.Kind.PostponedBy.Count > 0
            && desk.May(person, desk.Kind.PostponedBy)
            && !Running(desk).Any(t => desk.At > t.Due);

    private static IEnumerable<CaseTask> Running(CaseDesk desk) => desk.State.Tasks.Where(static t => !t.IsDone && t.Step.Within is { Unit: CaseDeadlineUnit.DueDate });
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Cases;

/// <summary>
/// Somebody calls for a step that is taken only where needed, such as a visit to the site or an analysis meeting; its deadline runs from
/// then. A closed case is open again until the step is done.
/// </summary>
public sealed class CallCommand : CaseCommand
{
    internal const string Word = "call";

    /// <summary>Initializes a new instance of the <see cref="CallCommand"/> class.</summary>
    /// <param name="person">Who calls for it.</param>
    /// <param name="step">The step's id.</param>
    /// <param name="reason">Why; null where not stated.</param>
    /// <exception cref="ArgumentException">Person or step are blank.</exception>
    public CallCommand(string person, string step, string? reason = null)
        : base(person)
    {
        Step = Guard.NotBlank(step, nameof(step));
        Reason = reason;
    }

    /// <inheritdoc/>
    public override string Name => Word;

    /// <summary>Gets the step's id.</summary>
    public string Step { get; }

    /// <summary>Gets why; null where not stated.</summary>
    public string? Reason { get; }

    internal static IEnumerable<CaseAction> Legal(CaseDesk desk, string person)
        => desk.Kind.Steps.Where(s => CanCall(desk, s) && desk.May(person, s.CalledBy)).Select(static s => new CaseAction(Word, s.Id));

    internal override IEnumerable<CaseProblem> Problems(CaseDesk desk)
    {
        if (desk.Kind.Find(Step) is not { } step)
            yield return new(CaseRefusalReason.StepNotOpen, $"step `{Step}` is not known; {NearestName.Hint(Step, desk.Kind.Steps.Select(static s => s.Id))}");
        else if (desk.State.Status == CaseStatus.Cancelled)
            yield return NotOpen(desk);
        else if (!CanCall(desk, step))
            yield return new(CaseRefusalReason.CannotCall, $"step `{Step}` cannot be called for now");
        else if (!desk.May(Person, step.CalledBy))
            yield return NotEntitled(step.CalledBy);
    }

    internal override void Carry(CaseDesk desk)
    {
        desk.Change(static s => s with { Status = CaseStatus.Open });
        desk.Add(CaseEventKind.Called, Person, Step, reason: Reason);
        desk.Begin(desk.Kind.Find(Step)!, desk.State.Round);
    }

    private static bool CanCall(CaseDesk desk, CaseStep step)
        => desk.State.Status != CaseStatus.Cancelled
            && step.IsOptional
            && (desk.State.IsMajor || !step.OnlyMajor)
            && (step.After.Count == 0 ? desk.State.Status == CaseStatus.Open : desk.IsLedToAtAll(step))
            && !desk.State.Tasks.Any(t => t.Step == step && (t.Round == desk.State.Round || !t.IsDone));
}

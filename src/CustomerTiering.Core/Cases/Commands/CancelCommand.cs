using System.Collections.Generic;
using CustomerTiering.Wording;

namespace CustomerTiering.Cases;

/// <summary>Somebody ends a case unfinished, such as one that was opened twice. That is final.</summary>
public sealed class CancelCommand : CaseCommand
{
    internal const string Word = "cancel";

    /// <summary>Initializes a new instance of the <see cref="CancelCommand"/> class.</summary>
    /// <param name="person">Who cancels it.</param>
    /// <param name="reason">Why; never blank.</param>
    /// <exception cref="System.ArgumentException">A text is blank.</exception>
    public CancelCommand(string person, string reason)
        : base(person)
        => Reason = Guard.NotBlank(reason, nameof(reason));

    /// <inheritdoc/>
    public override string Name => Word;

    /// <summary>Gets why.</summary>
    public string Reason { get; }

    internal override IEnumerable<CaseProblem> Problems(CaseDesk desk)
    {
        if (desk.State.Status != CaseStatus.Open)
            yield return NotOpen(desk);
        else if (desk.Kind.CancelledBy.Count == 0)
            yield return new(CaseRefusalReason.NotEntitled, $"cases of kind `{desk.Kind.Id}` are not cancelled; they are handled to the end");
        else if (!desk.May(Person, desk.Kind.CancelledBy))
            yield return NotEntitled(desk.Kind.CancelledBy);
    }

    internal override void Carry(CaseDesk desk)
    {
        desk.Change(static s => s with { Status = CaseStatus.Cancelled });
        desk.Add(CaseEventKind.Cancelled, Person, reason: Reason);
    }
}

using System.Collections.Generic;
using CustomerTiering.Wording;

namespace CustomerTiering.Cases;

/// <summary>Somebody finds that a case is a major one; the steps of major cases begin. Anybody of the roster may (foreign trade 2.1).</summary>
public sealed class RaiseCommand : CaseCommand
{
    internal const string Word = "raise";

    /// <summary>Initializes a new instance of the <see cref="RaiseCommand"/> class.</summary>
    /// <param name="person">Who raises it.</param>
    /// <param name="reason">Why; never blank.</param>
    /// <exception cref="System.ArgumentException">A text is blank.</exception>
    public RaiseCommand(string person, string reason)
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
        else if (desk.State.IsMajor)
            yield return new(CaseRefusalReason.Already, $"case `{desk.Case.Id}` is a major one already");
        if (!desk.May(Person, []))
            yield return NotEntitled([]);
    }

    internal override void Carry(CaseDesk desk)
    {
        desk.Change(static s => s with { IsMajor = true });
        desk.Add(CaseEventKind.Raised, Person, reason: Reason);
        for (var round = 0; round <= desk.State.Round; round++)
            desk.BeginWhatFollows(round);
    }
}

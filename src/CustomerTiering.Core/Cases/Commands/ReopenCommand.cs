using System.Collections.Generic;
using CustomerTiering.Wording;

namespace CustomerTiering.Cases;

/// <summary>Somebody has a closed case handled again, as when the customer comes back (cement sales 19.4). What was done stays on record.</summary>
public sealed class ReopenCommand : CaseCommand
{
    internal const string Word = "reopen";

    /// <summary>Initializes a new instance of the <see cref="ReopenCommand"/> class.</summary>
    /// <param name="person">Who reopens it.</param>
    /// <param name="reason">Why; never blank.</param>
    /// <exception cref="System.ArgumentException">A text is blank.</exception>
    public ReopenCommand(string person, string reason)
        : base(person)
        => Reason = Guard.NotBlank(reason, nameof(reason));

    /// <inheritdoc/>
    public override string Name => Word;

    /// <summary>Gets why.</summary>
    public string Reason { get; }

    internal override IEnumerable<CaseProblem> Problems(CaseDesk desk)
    {
        if (desk.Kind.Reopening is not { By.Count: > 0 } reopening)
            yield return new(CaseRefusalReason.CannotReopen, $"cases of kind `{desk.Kind.Id}` are not reopened");
        else if (desk.State.Status != CaseStatus.Closed)
            yield return new(CaseRefusalReason.CannotReopen, $"case `{desk.Case.Id}` is {desk.State.Status.ToString().ToLowerInvariant()}; only closed ones are reopened");
        else if (!desk.May(Person, reopening.By))
            yield return NotEntitled(reopening.By);
    }

    internal override void Carry(CaseDesk desk) => desk.Reopen(Person, Reason);
}

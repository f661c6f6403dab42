using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Cases;

/// <summary>Somebody records that a role was told of a case beside its steps, as a rule of the policy asked; it is then not asked for again.</summary>
public sealed class TellCommand : CaseCommand
{
    internal const string Word = "tell";

    /// <summary>Initializes a new instance of the <see cref="TellCommand"/> class.</summary>
    /// <param name="person">Who told it.</param>
    /// <param name="recipient">The role that was told.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public TellCommand(string person, string recipient)
        : base(person)
        => Recipient = Guard.NotBlank(recipient, nameof(recipient));

    /// <inheritdoc/>
    public override string Name => Word;

    /// <summary>Gets the role that was told.</summary>
    public string Recipient { get; }

    internal override IEnumerable<CaseProblem> Problems(CaseDesk desk)
    {
        if (!desk.May(Person, []))
            yield return NotEntitled([]);
        if (desk.Case.Told.Contains(Recipient))
            yield return new(CaseRefusalReason.Already, $"`{Recipient}` has been told already");
    }

    internal override void Carry(CaseDesk desk) => desk.Add(CaseEventKind.Told, Person, party: Recipient);
}

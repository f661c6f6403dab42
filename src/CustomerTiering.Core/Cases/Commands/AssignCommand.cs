using System;
using System.Collections.Generic;
using CustomerTiering.Wording;

namespace CustomerTiering.Cases;

/// <summary>Somebody who may open such cases makes another person or department responsible, as on a change of owner. Deadlines stay.</summary>
public sealed class AssignCommand : CaseCommand
{
    internal const string Word = "assign";

    /// <summary>Initializes a new instance of the <see cref="AssignCommand"/> class.</summary>
    /// <param name="person">Who assigns it.</param>
    /// <param name="responsible">Who is responsible from now on; null for the same as before.</param>
    /// <param name="department">The role of the department that is responsible from now on; null for the same as before.</param>
    /// <param name="reason">Why; null where not stated.</param>
    /// <exception cref="ArgumentException">A text is blank, or neither a person nor a department is named.</exception>
    public AssignCommand(string person, string? responsible = null, string? department = null, string? reason = null)
        : base(person)
    {
        if (responsible is null && department is null)
            throw new ArgumentException("a person or a department is needed", nameof(responsible));

        Responsible = responsible is null ? null : Guard.NotBlank(responsible, nameof(responsible));
        Department = department is null ? null : Guard.NotBlank(department, nameof(department));
        Reason = reason;
    }

    /// <inheritdoc/>
    public override string Name => Word;

    /// <summary>Gets who is responsible from now on; null for the same as before.</summary>
    public string? Responsible { get; }

    /// <summary>Gets the role of the department that is responsible from now on; null for the same as before.</summary>
    public string? Department { get; }

    /// <summary>Gets why; null where not stated.</summary>
    public string? Reason { get; }

    internal override IEnumerable<CaseProblem> Problems(CaseDesk desk)
    {
        if (desk.State.Status != CaseStatus.Open)
            yield return NotOpen(desk);
        if (!desk.May(Person, desk.Kind.OpenedBy))
            yield return NotEntitled(desk.Kind.OpenedBy);
        if (Responsible is { } responsible && desk.Office.Roster.Find(responsible) is null)
            yield return new(CaseRefusalReason.NotEntitled, $"`{responsible}` is not in the roster");
        if (Department is { } department && !desk.HasAnybodyIn(department))
            yield return new(CaseRefusalReason.NotEntitled, $"nobody of the roster has the role `{department}`");
    }

    internal override void Carry(CaseDesk desk)
    {
        desk.Change(s => s with { Responsible = Responsible ?? s.Responsible, Department = Department ?? s.Department });
        desk.Add(CaseEventKind.Assigned, Person, party: Responsible ?? Department, reason: Reason);
    }
}

using System.Collections.Generic;
using CustomerTiering.Wording;

namespace CustomerTiering.Cases;

/// <summary>Something that somebody does with a case. The commands are a closed list.</summary>
public abstract class CaseCommand
{
    private protected CaseCommand(string person) => Person = Guard.NotBlank(person, nameof(person));

    /// <summary>Gets who does it.</summary>
    public string Person { get; }

    /// <summary>Gets the command's word, such as <c>record</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Gives all that keeps the command from being carried out.</summary>
    internal abstract IEnumerable<CaseProblem> Problems(CaseDesk desk);

    /// <summary>Carries the command out, which has no problems.</summary>
    internal abstract void Carry(CaseDesk desk);

    /// <summary>Gives the actions on a case as a whole that a person may take.</summary>
    internal static IEnumerable<CaseAction> LegalOnWhole(CaseDesk desk, string person)
    {
        var isOpen = desk.State.Status == CaseStatus.Open;
        if (isOpen && !desk.State.IsMajor && desk.May(person, []))
            yield return new(RaiseCommand.Word);
        if (desk.State.Status == CaseStatus.Closed && desk.Kind.Reopening is { By.Count: > 0 } reopening && desk.May(person, reopening.By))
            yield return new(ReopenCommand.Word);
        if (isOpen && (desk.Kind.NeedsResponsible || desk.Kind.NeedsDepartment) && desk.May(person, desk.Kind.OpenedBy))
            yield return new(AssignCommand.Word);
        if (PostponeCommand.IsLegal(desk, person))
            yield return new(PostponeCommand.Word);
        if (isOpen && desk.Kind.CancelledBy.Count > 0 && desk.May(person, desk.Kind.CancelledBy))
            yield return new(CancelCommand.Word);
    }

    private protected CaseProblem NotOpen(CaseDesk desk)
        => new(CaseRefusalReason.Ended, $"case `{desk.Case.Id}` is {desk.State.Status.ToString().ToLowerInvariant()}; `{Name}` is for open ones");

    private protected CaseProblem NotEntitled(IReadOnlyList<string> roles)
        => new(CaseRefusalReason.NotEntitled, $"`{Person}` may not do this; it is for {RoleWords.Of(roles)}");
}

using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Cases;

/// <summary>
/// One kind of case as a policy declares it: complaints, commitments, corrections, objections. It says which steps a case goes through,
/// who takes them, until when, and which way leads on from where. Immutable.
/// </summary>
public sealed class CaseKind
{
    internal CaseKind(
        string id,
        IReadOnlyList<CaseStep> steps,
        IReadOnlyList<CaseCause> causes,
        IReadOnlyList<string> openedBy,
        IReadOnlyList<string> cancelledBy,
        IReadOnlyList<string> postponedBy,
        CaseReopening? reopening)
    {
        Id = id;
        Steps = steps;
        Causes = causes;
        OpenedBy = openedBy;
        CancelledBy = cancelledBy;
        PostponedBy = postponedBy;
        Reopening = reopening;
    }

    /// <summary>Gets the id, unique in the policy.</summary>
    public string Id { get; }

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; internal init; } = new Dictionary<string, string>();

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; internal init; }

    /// <summary>Gets the steps, in the order of the policy; a step comes after those that lead to it.</summary>
    public IReadOnlyList<CaseStep> Steps { get; }

    /// <summary>Gets what a case of this kind may be about, such as bags missing (cement sales 19.1); where empty, a case states no cause.</summary>
    public IReadOnlyList<CaseCause> Causes { get; }

    /// <summary>Gets the roles that open a case; where empty, anybody of the roster.</summary>
    public IReadOnlyList<string> OpenedBy { get; }

    /// <summary>Gets the roles that may end a case unfinished; where empty, nobody.</summary>
    public IReadOnlyList<string> CancelledBy { get; }

    /// <summary>Gets the roles that may move the due date; where empty, nobody.</summary>
    public IReadOnlyList<string> PostponedBy { get; }

    /// <summary>Gets how a case is handled again; null where it never is.</summary>
    public CaseReopening? Reopening { get; }

    /// <summary>Gets a value indicating whether a case needs a responsible person, because a step is theirs.</summary>
    public bool NeedsResponsible => Uses(CaseStep.Responsible);

    /// <summary>Gets a value indicating whether a case needs a department responsible, because a step is theirs or told to them.</summary>
    public bool NeedsDepartment => Uses(CaseStep.Department);

    /// <summary>Gets a value indicating whether a case needs a due date, because a step runs to it.</summary>
    public bool NeedsDueDate => Steps.Any(static s => s.Within is { Unit: CaseDeadlineUnit.DueDate });

    /// <summary>Gives the step of that id; null where the kind has none.</summary>
    public CaseStep? Find(string step) => Steps.FirstOrDefault(s => s.Id == step);

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;

    private bool Uses(string word) => Steps.Any(s => s.Parties.Any(p => p.Id == word || p.By.Contains(word)) || s.CalledBy.Contains(word));
}

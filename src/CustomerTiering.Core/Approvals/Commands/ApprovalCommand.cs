using System.Collections.Generic;
using CustomerTiering.Wording;

namespace CustomerTiering.Approvals;

/// <summary>Something that somebody does with a request. The commands are a closed list.</summary>
public abstract class ApprovalCommand
{
    private protected ApprovalCommand(string? person) => Person = person;

    /// <summary>Gets who does it; null for what time alone does.</summary>
    public string? Person { get; }

    /// <summary>Gets the command's word, such as <c>approve</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Gives all that keeps the command from being carried out.</summary>
    internal abstract IEnumerable<ApprovalProblem> Problems(ApprovalSituation situation);

    /// <summary>Carries the command out, which has no problems, and adds what happened.</summary>
    internal abstract ApprovalRequest Carry(ApprovalSituation situation, List<ApprovalEvent> events);

    private protected static string Checked(string person) => Guard.NotBlank(person, nameof(person));
}

using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules;

namespace CustomerTiering.Approvals;

/// <summary>How a policy has one kind of thing approved: by whom, in which order, and in what time. Immutable.</summary>
public sealed class ApprovalKind
{
    internal ApprovalKind(string id, IReadOnlyList<ApprovalStage> stages, bool neighboursAsOne, ApprovalDeadlines deadlines)
    {
        Id = id;
        Stages = stages;
        NeighboursAsOne = neighboursAsOne;
        Deadlines = deadlines;
    }

    /// <summary>Gets the id, such as <c>tier-change</c>.</summary>
    public string Id { get; }

    /// <summary>
    /// Gets the stages in order; may be none. Where rules name who approves, as for a change of tier, they say which of these roles are
    /// asked; roles that no stage has follow, one stage each, in the order of the rules.
    /// </summary>
    public IReadOnlyList<ApprovalStage> Stages { get; }

    /// <summary>Gets a value indicating whether one approval counts for neighbouring stages that the same person may approve; false where not stated.</summary>
    public bool NeighboursAsOne { get; }

    /// <summary>Gets after how many days something happens by itself.</summary>
    public ApprovalDeadlines Deadlines { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; internal init; }

    /// <summary>Gets where the numbers come from; null where not stated.</summary>
    public Basis? Basis { get; internal init; }

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;

    /// <summary>Gives the route for the roles that must approve, in the order of the rules; for all of the stages where none is named, null where there is none either.</summary>
    internal ApprovalRoute? RouteFor(IReadOnlyList<string> roles)
    {
        var asked = roles.Count == 0 ? Stages
            : [.. Stages.Select(s => s.Roles.Where(roles.Contains).ToArray()).Where(static r => r.Length > 0).Select(static r => new ApprovalStage(r))];
        var rest = roles.Where(role => !Stages.Any(s => s.Roles.Contains(role))).Select(static role => new ApprovalStage(role));
        ApprovalStage[] stages = [.. asked, .. rest];
        return stages.Length == 0 ? null : new ApprovalRoute(stages, NeighboursAsOne);
    }
}

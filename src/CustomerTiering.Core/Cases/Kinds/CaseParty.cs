using System.Collections.Generic;

namespace CustomerTiering.Cases;

/// <summary>One of those that a step reaches or needs, each with a record of its own: a recipient of a report, a side that verifies. Immutable.</summary>
public sealed class CaseParty
{
    internal CaseParty(string id, IReadOnlyList<string> by)
    {
        Id = id;
        By = by;
    }

    /// <summary>Gets the id, unique in the step; <c>department</c> for the department that is responsible for the case.</summary>
    public string Id { get; }

    /// <summary>Gets the roles that may record it, <c>responsible</c> for the person and <c>department</c> for the department of the case; where empty, anybody of the roster.</summary>
    public IReadOnlyList<string> By { get; }

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}

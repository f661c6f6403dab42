using System.Collections.Generic;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>All of a case that changes. Immutable.</summary>
internal sealed record CaseState(
    CaseStatus Status,
    int Round,
    bool IsMajor,
    string? Responsible,
    string? Department,
    LocalDate? DueOn,
    IReadOnlyList<CaseTask> Tasks,
    IReadOnlyList<CaseEvent> History);

using System.Collections.Generic;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>Which commands lead on from where a visit stands.</summary>
internal static class VisitMachine
{
    public static IReadOnlyList<VisitCommandKind> From(VisitStatus status) => status switch
    {
        VisitStatus.Proposed or VisitStatus.Moved => [VisitCommandKind.Agree, VisitCommandKind.Move, VisitCommandKind.Withdraw, VisitCommandKind.PassTime],
        VisitStatus.Agreed => [VisitCommandKind.Move, VisitCommandKind.Complete, VisitCommandKind.Miss, VisitCommandKind.Withdraw, VisitCommandKind.PassTime],
        VisitStatus.Missed => [VisitCommandKind.Move, VisitCommandKind.Complete, VisitCommandKind.Withdraw, VisitCommandKind.PassTime],
        _ => [VisitCommandKind.PassTime],
    };

    /// <summary>Tells whether the day allows the command: nobody agrees to what has passed, and nothing is recorded before its day.</summary>
    public static bool IsInTime(VisitCommandKind kind, LocalDate day, LocalDate on) => kind switch
    {
        VisitCommandKind.Agree => on <= day,
        VisitCommandKind.Complete or VisitCommandKind.Miss => on >= day,
        _ => true,
    };
}

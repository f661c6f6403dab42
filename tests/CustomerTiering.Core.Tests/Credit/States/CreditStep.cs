using System.Collections.Generic;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>One thing that is tried at the desk, so many days after the last, with its line in the naive history.</summary>
internal sealed record CreditStep(string Line, int Days, System.Func<LocalDate, CreditCommand> Command)
{
    /// <summary>Gets all that is tried: assessments of the same and the next day, overrides of every length, and what takes them back.</summary>
    public static IReadOnlyList<CreditStep> All { get; } =
    [
        Assess(0, 0, false), Assess(0, 2, true), Assess(0, 3, false),
        Assess(1, 0, false), Assess(1, 1, true), Assess(1, 3, true),
        Override("fay", 1), Override("fay", 2), Override("fay", 3), Override("sam", 1), Override("fay", 0),
        new("end|fay", 0, static _ => new EndOverrideCommand("fay", "no")),
        new("end|sam", 0, static _ => new EndOverrideCommand("sam", "no")),
        new("release|fay", 0, static _ => new ReleaseHoldCommand("fay", "paid")),
        new("release|sam", 0, static _ => new ReleaseHoldCommand("sam", "paid")),
    ];

    private static CreditStep Assess(int days, int reached, bool hold)
        => new($"assess|{reached}|{(hold ? "hold" : "settled")}", days, _ => new AssessCommand(reached, hold));

    private static CreditStep Override(string person, int days)
        => new($"override|{person}|{days}", 0, day => new OverrideHoldCommand(person, "promised by phone", day.PlusDays(days)));
}

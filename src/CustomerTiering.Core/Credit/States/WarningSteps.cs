using System;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>Moves the warning level: at most one up on a day, counted from the level that the day began with, however often the day is assessed.</summary>
internal static class WarningSteps
{
    /// <summary>Gives the level that an assessment of the day starts from.</summary>
    public static int Start(CreditState state, LocalDate on) => state.AssessedOn == on ? state.LevelBefore : state.Level;

    /// <summary>Gives the level after an assessment whose arrears ask for <paramref name="reached"/>.</summary>
    public static int Next(CreditState state, int reached, LocalDate on, LevelFall fall)
    {
        var start = Start(state, on);
        return reached > start ? start + 1
            : fall == LevelFall.AtOnce ? reached
            : Math.Max(reached, start - 1);
    }
}

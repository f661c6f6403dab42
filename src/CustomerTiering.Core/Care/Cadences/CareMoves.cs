using System;

namespace CustomerTiering.Care;

/// <summary>Why a task is due on another day than its date says.</summary>
[Flags]
public enum CareMoves
{
    /// <summary>It is due on its day.</summary>
    None = 0,

    /// <summary>Its day is 29 February, which the year lacks.</summary>
    LeapDay = 1,

    /// <summary>The date moves from year to year, and this is the day stated for the year.</summary>
    StatedForTheYear = 2,

    /// <summary>Its day is no working day.</summary>
    NonWorkingDay = 4,
}

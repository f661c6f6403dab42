namespace CustomerTiering.Cases;

/// <summary>What a deadline counts.</summary>
public enum CaseDeadlineUnit
{
    /// <summary>Hours from the moment at which the step began; the moment exactly so many hours later is still in time.</summary>
    Hours,

    /// <summary>Calendar days after the day on which the step began, to the end of the last; 0 is the same day (cement sales 19.1).</summary>
    CalendarDays,

    /// <summary>Working days after the day on which the step began, that day not counted, to the end of the last (cement sales 19.3).</summary>
    WorkingDays,

    /// <summary>The end of the day that the case names as its due date.</summary>
    DueDate,
}

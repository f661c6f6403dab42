namespace CustomerTiering.Care;

/// <summary>What becomes of a task whose day is no working day.</summary>
public enum NonWorkingDay
{
    /// <summary>It is due on the last working day before.</summary>
    Before,

    /// <summary>It is due on the next working day.</summary>
    After,

    /// <summary>It stays due on that day.</summary>
    Keep,
}

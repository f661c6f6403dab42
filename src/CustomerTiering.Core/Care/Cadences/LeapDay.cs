namespace CustomerTiering.Care;

/// <summary>On which day a date of 29 February falls in other years.</summary>
public enum LeapDay
{
    /// <summary>On 28 February.</summary>
    February28,

    /// <summary>On 1 March.</summary>
    March1,
}

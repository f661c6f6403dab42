namespace CustomerTiering.Policies;

/// <summary>The months between two reviews, which a section may state.</summary>
internal static class CycleMonths
{
    private const string Name = "cycleMonths";
    private const int Least = 1;
    private const int Most = 120;

    /// <summary>Gives the months; null where not stated or wrong, which is recorded.</summary>
    public static int? Read(PolicyObject section) => section.Whole(Name, Least, Most);

    /// <summary>Adds the property.</summary>
    public static ObjectShape WithCycleMonths(this ObjectShape section) => section.Optional(Name, Shape.Whole("Whole months between two reviews.", Least, Most));
}

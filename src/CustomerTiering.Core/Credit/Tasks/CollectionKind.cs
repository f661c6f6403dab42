namespace CustomerTiering.Credit;

/// <summary>What is to be done about a receivable, and from when the days to do it are counted.</summary>
public enum CollectionKind
{
    /// <summary>The customer is reminded before the due day; to be done by that day.</summary>
    Remind,

    /// <summary>Arrears are collected; counted from the day on which the warning level came to what it is.</summary>
    Collect,

    /// <summary>Arrears for which deliveries are stopped are recovered; counted from the first day of the hold.</summary>
    Recover,
}

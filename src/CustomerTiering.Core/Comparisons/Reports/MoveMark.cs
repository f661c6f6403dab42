namespace CustomerTiering.Comparisons.Reports;

/// <summary>The sign that stands beside a move, so that colour is never the only one.</summary>
internal static class MoveMark
{
    public static string Of(TierMove move) => move switch
    {
        TierMove.None => string.Empty,
        TierMove.Up => "▲",
        TierMove.Down => "▼",
        _ => "◆",
    };

    /// <summary>Gives the name of the style class.</summary>
    public static string Style(TierMove move) => move switch
    {
        TierMove.None => "stay",
        TierMove.Up => "up",
        TierMove.Down => "down",
        _ => "other",
    };
}

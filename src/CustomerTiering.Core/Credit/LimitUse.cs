namespace CustomerTiering.Credit;

/// <summary>How much of a limit is used, as a share.</summary>
internal static class LimitUse
{
    /// <summary>What a limit of 0 counts as where anything is used of it: more than any policy lets through.</summary>
    private const decimal Beyond = decimal.MaxValue;

    /// <summary>Gives the share; null without a limit. Nothing used of a limit of 0 is 0.</summary>
    public static decimal? Of(decimal exposure, decimal? limit)
        => limit is not { } given ? null
            : given == 0 ? (exposure > 0 ? Beyond : 0)
            : exposure / given;
}

namespace CustomerTiering.Incentives;

/// <summary>The kinds of codes that the section on incentives names.</summary>
internal static class IncentiveCodes
{
    /// <summary>A kind of reward or penalty.</summary>
    public const string Kind = "incentive-kind";

    /// <summary>A kind of breach.</summary>
    public const string Breach = "breach";
}

namespace CustomerTiering.Scoring;

/// <summary>The units that scoring alone has.</summary>
internal static class ScoringUnits
{
    /// <summary>A share of the scorecard's weight, 0 to 100.</summary>
    public const string Weight = "weight";
}

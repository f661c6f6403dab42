namespace CustomerTiering.Comparisons;

/// <summary>How the second policy's place of a customer lies to the first one's.</summary>
public enum TierMove
{
    /// <summary>The same tier, by code or by <c>tierMap</c>; or delisted, or not gradable, under both.</summary>
    None,

    /// <summary>A better tier; or a tier where the first policy delists.</summary>
    Up,

    /// <summary>A lower tier, or delisted.</summary>
    Down,

    /// <summary>A tier that the ladders do not order against the first one's.</summary>
    Unranked,

    /// <summary>The first policy grades the customer; under the second it is not gradable.</summary>
    GradedOnlyByA,

    /// <summary>The second policy grades the customer; under the first it is not gradable.</summary>
    GradedOnlyByB,
}

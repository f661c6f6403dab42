namespace CustomerTiering.Incentives;

/// <summary>Why something that a rule recommends is not recommended.</summary>
public enum WithheldReason
{
    /// <summary>A rule bars rewards for this occasion, for example because the tier follows from corrected data.</summary>
    Barred,

    /// <summary>It was recommended before for the same occasion.</summary>
    RecommendedBefore,

    /// <summary>Nobody is known for whom it would be: no developer, owner or team is stated.</summary>
    NobodyKnown,
}

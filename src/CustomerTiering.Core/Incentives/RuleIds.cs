namespace CustomerTiering;

/// <content>Of the incentives area.</content>
public static partial class RuleIds
{
    /// <summary>Of <see cref="Areas.Rewards"/>: who keeps customers this satisfied over a period is rewarded.</summary>
    public const string RewardSatisfaction = "reward-satisfaction";

    /// <summary>Of <see cref="Areas.Rewards"/>: who won a new customer of this tier or a better one is rewarded.</summary>
    public const string RewardNewCustomer = "reward-new-customer";

    /// <summary>Of <see cref="Areas.Rewards"/>: who looks after a customer that rose this named step is rewarded.</summary>
    public const string RewardTierRise = "reward-tier-rise";

    /// <summary>Of <see cref="Areas.Rewards"/>: who looks after a customer that rose is rewarded.</summary>
    public const string RewardAnyTierRise = "reward-any-tier-rise";

    /// <summary>Of <see cref="Areas.Rewards"/>: a team that solved a major problem together is rewarded where loyalty and volume rose.</summary>
    public const string RewardTeamResult = "reward-team-result";

    /// <summary>Of <see cref="Areas.Rewards"/>: a customer that comes back is rewarded from this purchase on.</summary>
    public const string RewardRepeatPurchase = "reward-repeat-purchase";

    /// <summary>Of <see cref="Areas.RewardBars"/>: a tier that follows from corrected data earns nothing.</summary>
    public const string NoRewardOnCorrectedData = "no-reward-on-corrected-data";

    /// <summary>Of <see cref="Areas.Penalties"/>: too little satisfaction in this many quarters running is penalised.</summary>
    public const string PenaliseLowSatisfaction = "penalise-low-satisfaction";

    /// <summary>Of <see cref="Areas.Penalties"/>: who meets less than this share of care targets is penalised.</summary>
    public const string PenaliseCareTargetsMissed = "penalise-care-targets-missed";

    /// <summary>Of <see cref="Areas.Penalties"/>: a breach of this severity is penalised.</summary>
    public const string PenaliseBreach = "penalise-breach";

    /// <summary>Of <see cref="Areas.Penalties"/>: a breach of this kind that led to major loss is penalised.</summary>
    public const string PenaliseMajorLoss = "penalise-major-loss";

    /// <summary>Of <see cref="Areas.Penalties"/>: who reports an event later than allowed is penalised.</summary>
    public const string PenaliseLateReport = "penalise-late-report";
}

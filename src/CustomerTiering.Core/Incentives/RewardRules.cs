using System.Collections.Generic;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;
using static CustomerTiering.Incentives.IncentiveRules;

namespace CustomerTiering.Incentives;

/// <summary>The reward rules, and those that bar rewards, that the library brings.</summary>
internal static class RewardRules
{
    private static readonly RuleParameter<decimal> AtLeast = RuleParameter.Number("atLeast", "the least satisfaction, as a share", 0, 1);
    private static readonly RuleParameter<Tier> TierParameter = RuleParameter.Tier("tier", "the tier");
    private static readonly RuleParameter<Tier> From = RuleParameter.Tier("from", "the tier that the customer had");
    private static readonly RuleParameter<Tier> To = RuleParameter.Tier("to", "the tier that it has now").Requires(From, static (to, from) => to > from, "better than");
    private static readonly RuleParameter<int> Purchases = RuleParameter.Whole("purchases", "the least number of purchases in the period counted, this one included", 2, 1000);

    /// <summary>Gets the reward templates.</summary>
    public static IReadOnlyList<RuleTemplate<IncentiveCase, Incentive>> Templates { get; } =
    [
        new(
            RuleIds.RewardSatisfaction,
            "who keeps customers this satisfied over a period is rewarded",
            c => c.Occasion == OccasionKind.PeriodEnd && c.Facts[Kpis.Satisfaction] >= AtLeast.Value,
            c => Incentive.ForPerson(Kind.Value),
            AtLeast,
            Kind),
        new(
            RuleIds.RewardNewCustomer,
            "who won a new customer of this tier or a better one is rewarded",
            c => c.Occasion == OccasionKind.NewCustomer && c.ToTier! >= TierParameter.Value,
            c => Incentive.ForDeveloper(Kind.Value),
            TierParameter,
            Kind),
        new(
            RuleIds.RewardTierRise,
            "who looks after a customer that rose this named step is rewarded",
            c => c.Occasion == OccasionKind.TierRise && c.FromTier == From.Value && c.ToTier == To.Value,
            c => Incentive.ForOwner(Kind.Value),
            From,
            To,
            Kind),
        new(
            RuleIds.RewardAnyTierRise,
            "who looks after a customer that rose is rewarded",
            c => c.Occasion == OccasionKind.TierRise,
            c => Incentive.ForOwner(Kind.Value),
            Kind),
        new(
            RuleIds.RewardTeamResult,
            "a team that solved a major problem together is rewarded where loyalty and volume rose",
            c => c.Occasion == OccasionKind.TeamResult && c.ProblemSolved == true && c.LoyaltyChange > 0 && c.VolumeChange > 0,
            c => Incentive.ForTeam(Kind.Value),
            Kind),
        new(
            RuleIds.RewardRepeatPurchase,
            "a customer that comes back is rewarded from this purchase on",
            c => c.Occasion == OccasionKind.RepeatPurchase && c.Purchases >= Purchases.Value,
            c => Incentive.ForCustomer(Kind.Value),
            Purchases,
            Kind),
    ];

    /// <summary>Gets the bar templates.</summary>
    public static IReadOnlyList<RuleTemplate<IncentiveCase, RewardBar>> Bars { get; } =
    [
        new(
            RuleIds.NoRewardOnCorrectedData,
            "a tier that follows from corrected data earns nothing",
            c => c.IsCorrection,
            c => RewardBar.OnRewards),
    ];
}

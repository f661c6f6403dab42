using System;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>Customers that score at a tier's level under the preset, and decisions on them.</summary>
internal static class ForeignTrade
{
    public static readonly LocalDate AsOf = new(2026, 7, 1);

    public static TieringEngine Engine { get; } = TieringEngine.Create(Presets.ForeignTrade);

    /// <summary>Score 100.</summary>
    public static CustomerFactsBuilder LevelA => Of(1_000_000, 200_000, 12, 60, 100, 100);

    /// <summary>Score 70.5.</summary>
    public static CustomerFactsBuilder LevelB => Of(200_000, 40_000, 6, 36, 60, 60);

    /// <summary>Score 44.8.</summary>
    public static CustomerFactsBuilder LevelC => Of(50_000, 10_000, 3, 12, 60, 20);

    /// <summary>Score 2.</summary>
    public static CustomerFactsBuilder LevelD => Of(0, 0, 0, 1, 0, 0);

    public static Decision Decide(string? tier, CustomerFactsBuilder facts, int? creditWarning = null, ReviewEvent? reviewEvent = null)
        => Engine.Decide(Request(tier, facts, creditWarning, reviewEvent));

    public static DecisionRequest Request(string? tier, CustomerFactsBuilder facts, int? creditWarning = null, ReviewEvent? reviewEvent = null)
        => new(
            facts.Build(),
            tier is null ? Standing.None : Standing.Imported(tier, new LocalDate(2025, 1, 1)),
            AsOf,
            creditWarning is null ? null : new CreditStanding(creditWarning),
            reviewEvent);

    /// <summary>Gives change and tier, such as "Promote B", and in brackets the roles that approve.</summary>
    public static string Proposal(this Decision decision)
        => $"{decision.Change} {decision.ProposedTier} [{string.Join(", ", decision.Approvers)}]";

    public static CustomerFactsBuilder With(this CustomerFactsBuilder facts, Action<CustomerFactsBuilder> change)
    {
        change(facts);
        return facts;
    }

    public static string[] RuleIds(this Decision decision) => [.. decision.Rules.Select(static h => h.Rule.Id)];

    private static CustomerFactsBuilder Of(decimal purchase, decimal profit, decimal frequency, decimal months, decimal potential, decimal influence)
        => new()
        {
            Id = "C1",
            AnnualPurchase = purchase,
            ProfitContribution = profit,
            PurchaseFrequency = frequency,
            LengthOfRelationship = months,
            GrowthPotential = potential,
            MarketInfluence = influence,
            HasPurchased = true,
        };
}

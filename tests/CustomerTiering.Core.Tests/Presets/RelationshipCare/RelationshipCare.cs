using System;
using System.Linq;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Clauses.RelationshipCare;

/// <summary>Customers that score at a tier under the preset, and decisions on them.</summary>
internal static class RelationshipCare
{
    public static readonly LocalDate AsOf = new(2026, 7, 1);

    public static TieringEngine Engine { get; } = TieringEngine.Create(Presets.RelationshipCare);

    /// <summary>Score 96.</summary>
    public static CustomerFactsBuilder Key => Of(2_000_000, 12, 0.9m, 36, 100, 80);

    /// <summary>Score 52.6.</summary>
    public static CustomerFactsBuilder Ordinary => Of(200_000, 4, 0.9m, 20, 50, 30);

    /// <summary>Nothing bought yet; nothing known but that, and the potential.</summary>
    public static CustomerFactsBuilder Prospect => new() { Id = "C1", HasPurchased = false, GrowthPotential = 90 };

    public static Decision Decide(string? tier, CustomerFactsBuilder facts, int periodsBelow = 1) => Engine.Decide(Request(tier, facts, periodsBelow));

    public static DecisionRequest Request(string? tier, CustomerFactsBuilder facts, int periodsBelow = 1)
        => new(facts.Build(), tier is null ? Standing.None : new StandingBuilder { Tier = tier, Since = new LocalDate(2025, 1, 1), PeriodsBelow = periodsBelow }.Build(), AsOf);

    /// <summary>Gives change and tier, such as "Promote key", and in brackets the roles that approve.</summary>
    public static string Proposal(this Decision decision) => $"{decision.Change} {decision.ProposedTier} [{string.Join(", ", decision.Approvers)}]";

    public static CustomerFactsBuilder With(this CustomerFactsBuilder facts, Action<CustomerFactsBuilder> change)
    {
        change(facts);
        return facts;
    }

    public static string[] WarningIds(this Decision decision) => [.. decision.Warnings.Select(static h => h.Rule.Id)];

    private static CustomerFactsBuilder Of(decimal purchase, decimal frequency, decimal punctuality, decimal months, decimal potential, decimal needs) => new()
    {
        Id = "C1",
        HasPurchased = true,
        AnnualPurchase = purchase,
        PurchaseFrequency = frequency,
        PaymentPunctuality = punctuality,
        LengthOfRelationship = months,
        GrowthPotential = potential,
        NeedsComplexity = needs,
    };
}

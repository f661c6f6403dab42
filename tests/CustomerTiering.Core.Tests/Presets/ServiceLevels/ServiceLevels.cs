using System;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Clauses.ServiceLevels;

/// <summary>Customers that score at a level under the preset and fit its description, and decisions on them.</summary>
internal static class ServiceLevels
{
    /// <summary>The departments that confirm every change, as a proposal writes them.</summary>
    public const string All = "[marketing-department, sales-department, customer-service]";

    public static readonly LocalDate AsOf = new(2026, 7, 1);

    public static TieringEngine Engine { get; } = TieringEngine.Create(Presets.ServiceLevels);

    /// <summary>Score 100.</summary>
    public static CustomerFactsBuilder Level1 => Of(3_000_000, 24, 1, 100, 60, 100);

    /// <summary>Score 67.</summary>
    public static CustomerFactsBuilder Level2 => Of(600_000, 6, 0.9m, 70, 36, 50);

    /// <summary>Score 43.5.</summary>
    public static CustomerFactsBuilder Level3 => Of(200_000, 3, 0.75m, 50, 12, 20);

    /// <summary>Score 7.</summary>
    public static CustomerFactsBuilder Level4 => Of(0, 0, 0.5m, 20, 1, 0);

    public static CustomerFactsBuilder Level(string level) => level switch
    {
        "1" => Level1,
        "2" => Level2,
        "3" => Level3,
        _ => Level4,
    };

    public static Decision Decide(string? level, CustomerFactsBuilder facts, ReviewEvent? reviewEvent = null) => Engine.Decide(Request(level, facts, reviewEvent));

    public static DecisionRequest Request(string? level, CustomerFactsBuilder facts, ReviewEvent? reviewEvent = null)
        => new(facts.Build(), level is null ? Standing.None : Standing.Imported(level, new LocalDate(2025, 1, 1)), AsOf, reviewEvent: reviewEvent);

    /// <summary>Gives change and level, such as "Promote 2", and in brackets the roles that approve.</summary>
    public static string Proposal(this Decision decision) => $"{decision.Change} {decision.ProposedTier} [{string.Join(", ", decision.Approvers)}]";

    public static string[] WarningIds(this Decision decision) => [.. decision.Warnings.Select(static h => h.Rule.Id)];

    public static CustomerFactsBuilder With(this CustomerFactsBuilder facts, Action<CustomerFactsBuilder> change)
    {
        change(facts);
        return facts;
    }

    private static CustomerFactsBuilder Of(decimal purchase, decimal frequency, decimal punctuality, decimal rating, decimal months, decimal needs)
        => new()
        {
            Id = "C1",
            AnnualPurchase = purchase,
            PurchaseFrequency = frequency,
            PaymentPunctuality = punctuality,
            CreditRating = rating,
            LengthOfRelationship = months,
            NeedsComplexity = needs,
        };
}

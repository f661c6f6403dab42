using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Benchmarks.ByHand;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Benchmarks;

/// <summary>Customers made here from a fixed seed, each in two forms: plain for the hand-written loop, facts and standing for the engine.</summary>
public static class Portfolio
{
    private static readonly FactProvenance Doubted = new(verification: Verification.Unverified);

    /// <summary>Gets the day for which is decided.</summary>
    public static LocalDate AsOf { get; } = new(2026, 7, 1);

    /// <summary>Gives the customers as plain objects.</summary>
    public static IEnumerable<PlainCustomer> Plain(int count)
    {
        var chance = new Chance(20260701);
        return Enumerable.Range(1, count).Select(number => Customer(number, chance));
    }

    /// <summary>Gives a customer as the engine takes it.</summary>
    public static DecisionRequest Request(PlainCustomer plain)
        => new(Facts(plain), Standing(plain), AsOf, plain.CreditWarningLevel is { } level ? new CreditStanding(level) : null);

    private static PlainCustomer Customer(int number, Chance chance)
    {
        var size = chance.Below(5);
        var isNew = chance.InHundred(15);
        var isPinned = !isNew && chance.InHundred(4);
        return new PlainCustomer
        {
            Id = $"C{number:D7}",
            AnnualPurchase = Known(chance, 6, () => Amount(chance, size)),
            ProfitContribution = Known(chance, 12, () => decimal.Round(Amount(chance, size) / 5, 2)),
            PurchaseFrequency = Known(chance, 4, () => chance.Below(1 + (size * 5))),
            LengthOfRelationship = Known(chance, 3, () => chance.Below(90)),
            GrowthPotential = Known(chance, 10, () => chance.Below(101)),
            MarketInfluence = Known(chance, 15, () => chance.Below(101)),
            PurchaseGrowth = Known(chance, 20, () => chance.Between(-1, 1)),
            DecliningQuarters = Known(chance, 20, () => chance.Below(4)),
            HasPurchased = chance.InHundred(5) ? null : !chance.InHundred(7),
            Region = chance.InHundred(50) ? "EU" : null,
            DoubtfulFacts = chance.InHundred(8) ? 1 : 0,
            CreditWarningLevel = Known(chance, 30, () => chance.Below(3)) is { } level ? (int)level : null,
            Tier = isNew ? null : (Grade)Math.Clamp(size - 1 + chance.Below(3) - 1, 0, 3),
            Since = isNew ? null : AsOf.PlusDays(chance.InHundred(5) ? 0 : -chance.Below(1500) - 1),
            PeriodsBelow = isNew ? 0 : chance.Below(3),
            LastReviewOn = isNew ? null : AsOf.PlusDays(chance.InHundred(5) ? 0 : -180),
            PinnedTier = isPinned ? (Grade)chance.Below(4) : null,
            PinKind = chance.InHundred(50) ? PinKind.Floor : PinKind.Frozen,
            PinExpires = AsOf.PlusDays(chance.Below(200) - 50),
        };
    }

    private static decimal? Known(Chance chance, int unknownInHundred, Func<decimal> value) => chance.InHundred(unknownInHundred) ? null : value();

    private static decimal Amount(Chance chance, int size) => size switch
    {
        0 => chance.InHundred(30) ? 0 : chance.Between(0, 5_000),
        1 => chance.Between(0, 50_000),
        2 => chance.Between(30_000, 250_000),
        3 => chance.Between(150_000, 900_000),
        _ => chance.Between(500_000, 2_000_000),
    };

    private static CustomerFacts Facts(PlainCustomer plain)
    {
        var builder = new CustomerFactsBuilder
        {
            Id = plain.Id,
            AnnualPurchase = plain.AnnualPurchase,
            ProfitContribution = plain.ProfitContribution,
            PurchaseFrequency = plain.PurchaseFrequency,
            LengthOfRelationship = plain.LengthOfRelationship,
            GrowthPotential = plain.GrowthPotential,
            MarketInfluence = plain.MarketInfluence,
            PurchaseGrowth = plain.PurchaseGrowth,
            DecliningQuarters = plain.DecliningQuarters,
            HasPurchased = plain.HasPurchased,
            Region = plain.Region,
        };
        if (plain.DoubtfulFacts == 0)
            return builder.Build();

        // The doubt is on a fact that is always there.
        builder.Channel = "direct";
        return builder.From(Indicators.Channel, Doubted).Build();
    }

    private static Standing Standing(PlainCustomer plain)
        => plain.Tier is null
            ? Customers.Standing.None
            : new StandingBuilder
            {
                Tier = plain.Tier.ToString(),
                Since = plain.Since,
                PeriodsBelow = plain.PeriodsBelow,
                LastReviewOn = plain.LastReviewOn,
                Pin = plain.PinnedTier is { } pinned ? new TierPin(plain.PinKind, pinned.ToString(), "head of CRM", plain.PinExpires) : null,
            }.Build();
}

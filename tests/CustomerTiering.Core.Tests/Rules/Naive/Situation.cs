using System.Collections.Generic;
using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Rules.Naive;

/// <summary>What a random rule can look at, in plain values; null is unknown. Tiers are ranks, 0 the lowest.</summary>
internal sealed record Situation(
    IReadOnlyDictionary<string, decimal?> Numbers,
    bool? HasPurchased,
    string? Region,
    int? CurrentTier,
    int QualifiedTier,
    ChangeKind Change,
    LocalDate AsOf)
{
    public ChangeCase Case(FactSlots slots)
    {
        var ladder = TierCases.Ladder;
        var facts = new CustomerFactsBuilder
        {
            Id = "C1",
            AnnualPurchase = Numbers["annual-purchase"],
            PurchaseFrequency = Numbers["purchase-frequency"],
            GrowthPotential = Numbers["growth-potential"],
            HasPurchased = HasPurchased,
            Region = Region,
        }.Build();
        var standing = new StandingBuilder { Since = Numbers["months-in-tier"] is { } months ? AsOf.PlusMonths(-(int)months) : null }.Build();
        var graded = new TierCase(
            new BoundFacts(facts, slots.Bind(facts)),
            standing,
            new CreditStanding((int?)Numbers["warning-level"]),
            AsOf,
            Numbers["score"]!.Value,
            knownWeight: 100,
            belowMinimum: 0,
            ladder.Lowest,
            CurrentTier is { } rank ? ladder.AtRank(rank) : null);
        var outcome = new TierOutcome(ladder.Lowest, ladder.AtRank(QualifiedTier), false);
        var @case = new ChangeCase(in graded, in outcome, ladder, atOnce: false, (int)Numbers["periods-below"]!.Value);
        return @case.After(Change, @case.CurrentTier);
    }

    public override string ToString()
        => $"{{ {string.Join(", ", Numbers)}, bought {HasPurchased}, region {Region}, tier {CurrentTier}, qualified {QualifiedTier}, {Change}, {AsOf} }}";
}

using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Rules;

/// <summary>Makes cases as the engine would, for rule sets that are tested on their own.</summary>
internal static class TierCases
{
    public static readonly LocalDate AsOf = new(2025, 6, 15);

    public static TierLadder Ladder => Presets.ForeignTrade.Tiers.Ladder;

    public static TierCase Of(
        CustomerFacts facts,
        FactSlots slots,
        CreditStanding? credit = null,
        string? current = null,
        decimal score = 50,
        LocalDate? asOf = null)
        => new(
            new BoundFacts(facts, slots.Bind(facts)),
            current is null ? Standing.None : Standing.Imported(current, AsOf.PlusMonths(-12)),
            credit ?? CreditStanding.Unknown,
            asOf ?? AsOf,
            score,
            knownWeight: 100,
            belowMinimum: 0,
            Ladder.Reached(score),
            Ladder.Find(current));
}

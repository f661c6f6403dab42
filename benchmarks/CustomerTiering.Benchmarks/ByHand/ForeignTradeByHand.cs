using System;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Benchmarks.ByHand;

/// <summary>
/// The preset `foreign-trade` as a programmer would write it for that policy alone: its numbers as literals, its rules as ifs in
/// their order, unknown facts handled as the engine handles them, and the rules that hit kept as bits.
/// </summary>
public static class ForeignTradeByHand
{
    private const int Verdicts = 1;
    private const int Limits = 8;
    private const int Approvals = 10;

    public static PlainDecision Decide(PlainCustomer c, LocalDate asOf)
    {
        if (Score(c, out var knownWeight) is not { } score)
            return new PlainDecision(c, asOf);

        var hits = 0UL;
        var scored = score >= 80m ? Grade.A : score >= 60m ? Grade.B : score >= 30m ? Grade.C : Grade.D;
        var qualified = scored;
        if (c.HasPurchased == false)
        {
            hits |= 1;
            qualified = Grade.D;
        }

        var pinned = c.PinnedTier is { } pin && asOf < c.PinExpires ? pin : (Grade?)null;
        if (pinned is { } tier && (c.PinKind == PinKind.Frozen || tier > qualified))
            qualified = tier;

        var settled = c.Tier is not null && c.Since is not null && c.Since == c.LastReviewOn && c.LastReviewOn == asOf;
        var target = settled ? c.Tier!.Value : Judge(c, qualified, ref hits);
        target = Limit(c, target, knownWeight, ref hits);
        if (pinned is { } held && (c.PinKind == PinKind.Frozen || held > target))
            target = held;
        var change = Towards(c.Tier, target);
        if (change != ChangeKind.Hold)
        {
            hits |= 1UL << Approvals;
            if (target >= Grade.A)
                hits |= 1UL << (Approvals + 1);
        }

        return new PlainDecision(c, asOf)
        {
            Score = score,
            ScoredTier = scored,
            QualifiedTier = qualified,
            ProposedTier = target,
            Change = change,
            Hits = hits,
            PeriodsBelow = settled && qualified < c.Tier ? c.PeriodsBelow : PeriodsBelow(c, qualified, asOf),
        };
    }

    private static decimal? Score(PlainCustomer c, out decimal knownWeight)
    {
        var sum = 0m;
        var unknown = 0m;
        if (c.AnnualPurchase is { } purchase)
            sum += 0.30m * PurchasePoints(purchase);
        else
            unknown += 30m;
        if (c.ProfitContribution is { } profit)
            sum += 0.25m * ProfitPoints(profit);
        else
            unknown += 25m;
        if (c.PurchaseFrequency is { } frequency)
            sum += 0.15m * FrequencyPoints(frequency);
        else
            unknown += 15m;
        if (c.LengthOfRelationship is { } months)
            sum += 0.10m * RelationshipPoints(months);
        else
            unknown += 10m;
        if (c.GrowthPotential is { } potential)
            sum += 0.12m * Percent(potential);
        else
            unknown += 12m;
        if (c.MarketInfluence is { } influence)
            sum += 0.08m * Percent(influence);
        else
            unknown += 8m;

        knownWeight = 100m - unknown;
        if (knownWeight < 60m)
            return null;

        return decimal.Round(unknown == 0m ? sum : sum * 100m / knownWeight, 2, MidpointRounding.ToEven);
    }

    private static decimal PurchasePoints(decimal v)
        => v <= 0m ? 0m
            : v < 50_000m ? v * 40m / 50_000m
            : v < 200_000m ? 40m + ((v - 50_000m) * 30m / 150_000m)
            : v < 1_000_000m ? 70m + ((v - 200_000m) * 30m / 800_000m)
            : 100m;

    private static decimal ProfitPoints(decimal v)
        => v <= 0m ? 0m
            : v < 10_000m ? v * 40m / 10_000m
            : v < 40_000m ? 40m + ((v - 10_000m) * 30m / 30_000m)
            : v < 200_000m ? 70m + ((v - 40_000m) * 30m / 160_000m)
            : 100m;

    private static decimal FrequencyPoints(decimal v) => v < 1m ? 0m : v < 3m ? 30m : v < 6m ? 60m : v < 12m ? 80m : 100m;

    private static decimal RelationshipPoints(decimal v) => v < 12m ? 20m : v < 36m ? 50m : v < 60m ? 80m : 100m;

    private static decimal Percent(decimal v) => v <= 0m ? 0m : v < 100m ? v : 100m;

    private static Grade Judge(PlainCustomer c, Grade qualified, ref ulong hits)
    {
        if (c.Tier is not { } current)
        {
            hits |= 1UL << Verdicts;
            return qualified;
        }

        if (current == Grade.C && c.PurchaseGrowth >= 0.3m && c.GrowthPotential >= 60m && qualified <= Grade.B)
        {
            hits |= 1UL << (Verdicts + 1);
            return Grade.B;
        }

        if (current == Grade.B && c.DecliningQuarters >= 2m && c.CreditWarningLevel >= 1 && qualified >= Grade.C)
        {
            hits |= 1UL << (Verdicts + 2);
            return Grade.C;
        }

        if (current == Grade.C && qualified == Grade.B)
        {
            hits |= 1UL << (Verdicts + 3);
            return current;
        }

        if (current == Grade.B && qualified == Grade.C)
        {
            hits |= 1UL << (Verdicts + 4);
            return current;
        }

        if (qualified > current)
            hits |= 1UL << (Verdicts + 5);
        else if (qualified < current)
            hits |= 1UL << (Verdicts + 6);
        return qualified;
    }

    private static Grade Limit(PlainCustomer c, Grade target, decimal knownWeight, ref ulong hits)
    {
        if (c.Tier is not { } current || target == current)
            return target;

        if (target > current && c.DoubtfulFacts > 0)
        {
            hits |= 1UL << Limits;
            return current;
        }

        if (target < current && knownWeight < 80m)
        {
            hits |= 1UL << (Limits + 1);
            return current;
        }

        return target;
    }

    private static ChangeKind Towards(Grade? current, Grade target)
        => current is null ? ChangeKind.Place
            : target > current ? ChangeKind.Promote
            : target < current ? ChangeKind.Demote
            : ChangeKind.Hold;

    private static int PeriodsBelow(PlainCustomer c, Grade qualified, LocalDate asOf)
        => c.Tier is not { } current || qualified >= current ? 0
            : c.LastReviewOn == asOf ? Math.Max(c.PeriodsBelow, 1)
            : c.PeriodsBelow + 1;
}

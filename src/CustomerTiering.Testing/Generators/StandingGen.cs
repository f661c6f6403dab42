using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerTiering.Testing.Generators;

/// <summary>Makes standings for a policy: all its tiers and their former codes, stays and counters on the bounds of its rules, pins in force, expiring and expired.</summary>
public static class StandingGen
{
    /// <summary>Gives standings as of a day that shrink to plain ones: no pin, no counters, no owner.</summary>
    /// <param name="policy">The policy, with the host's rules.</param>
    /// <param name="asOf">The day for which is decided.</param>
    public static Arbitrary<Standing> For(TieringPolicy policy, LocalDate asOf)
    {
        var bounds = Wording.Guard.NotNull(policy, nameof(policy)).FindBounds();
        return Arb.From(Any(policy, bounds, asOf), Plainer);
    }

    internal static IEnumerable<Standing> Plainer(Standing standing)
    {
        if (standing.Pin is not null)
            yield return new StandingBuilder(standing) { Pin = null }.Build();
        if (standing.LastReviewOn is not null)
            yield return new StandingBuilder(standing) { LastReview = null, LastReviewOn = null }.Build();
        if (standing.PeriodsBelow > 0)
            yield return new StandingBuilder(standing) { PeriodsBelow = 0 }.Build();
        if (standing.Since is not null && standing.LastReviewOn is null)
            yield return new StandingBuilder(standing) { Since = null }.Build();
        if (standing.Owner is not null || standing.Version > 0 || standing.CreditWarningLevel > 0)
            yield return new StandingBuilder(standing) { Owner = null, Version = 0, CreditWarningLevel = 0 }.Build();
    }

    private static Gen<Standing> Any(TieringPolicy policy, DecisionBounds bounds, LocalDate asOf)
    {
        string[] codes = [.. policy.Tiers.Ladder.Select(static t => t.Code), .. policy.Tiers.Map.Keys];
        int[] stays = [0, 1, 6, .. bounds.OfTerm("months-in-tier").Select(static m => (int)m)];
        int[] periods = [0, 0, 1, 2, .. bounds.OfTerm("periods-below").SelectMany(static p => new[] { (int)p, (int)p - 1 }).Where(static p => p > 0)];
        return from tier in Gen.Frequency((4, Gen.Elements(codes).Select(static c => (string?)c)), (1, Gen.Constant<string?>(null)))
               from months in Gen.Elements(stays)
               from days in Gen.Choose(-1, 1)
               from sinceKnown in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
               from below in Gen.Elements(periods)
               from review in Gen.Elements(null, "R1", "R2")
               from reviewed in Gen.Elements(0, 3, 3, 6)
               from changedThen in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
               from pin in Gen.Frequency((3, Gen.Constant<TierPin?>(null)), (1, Pins(codes, asOf)))
               from owner in Gen.Elements<string?>([null, "Li", .. bounds.CodesOfTerm("standing.owner")])
               let lastReviewOn = asOf.PlusMonths(-reviewed)
               select new StandingBuilder
               {
                   Tier = tier,
                   Since = tier is null || !sinceKnown ? null : changedThen ? lastReviewOn : asOf.PlusMonths(-months).PlusDays(days),
                   PeriodsBelow = tier is null ? 0 : below,
                   LastReview = review,
                   LastReviewOn = lastReviewOn,
                   Pin = pin,
                   Owner = owner,
                   CreditWarningLevel = below,
                   Version = months,
               }.Build();
    }

    internal static Gen<TierPin?> Pins(string[] codes, LocalDate asOf)
        => from kind in Gen.Elements(PinKind.Floor, PinKind.Frozen)
           from tier in Gen.Elements(codes)
           from expires in Gen.Elements(-30, 0, 1, 300)
           select (TierPin?)new TierPin(kind, tier, "head of sales", asOf.PlusDays(expires));
}

using System;
using System.Linq;
using CustomerTiering.Customers;
using FsCheck.Fluent;
using Xunit;

namespace CustomerTiering.Laws;

/// <summary>What holds for every tier. Each law is shown to catch a subject that breaks it.</summary>
public sealed class TierLawsTests
{
    private const string CapUs = """{ "id": "cap", "when": { "attribute": "region", "unknown": true }, "then": { "atMost": "CAP" } }""";
    private const string FloorUs = """{ "id": "floor", "when": { "attribute": "region", "unknown": true }, "then": { "atLeast": "FLOOR" } }""";
    private static readonly TieringEngine Small = TieringEngine.Create(SmallPolicy.With());
    private static readonly (string Tier, decimal AtLeast)[] Bounds = [("A", 80), ("B", 60), ("C", 30)];

    [Fact]
    public void A_score_at_the_bound_qualifies_and_one_unit_less_does_not() => BoundsHoldToOneUnit(Real);

    [Fact]
    public void A_ladder_that_excludes_its_bounds_breaks_that_law()
        => Law.IsBrokenBy(static () => BoundsHoldToOneUnit(static score => Bounds.FirstOrDefault(b => score > b.AtLeast, ("D", 0)).Item1));

    [Fact]
    public void A_ladder_that_rounds_to_whole_points_breaks_that_law() => Law.IsBrokenBy(static () => BoundsHoldToOneUnit(static score => Real(decimal.Round(score))));

    [Fact]
    public void A_better_score_never_qualifies_for_a_lower_tier() => BetterIsNeverLower(Real);

    [Fact]
    public void A_ladder_read_from_below_breaks_that_law() => Law.IsBrokenBy(static () => BetterIsNeverLower(static s => Real(100 - s)));

    [Fact]
    public void The_cap_wins_over_the_floor_and_only_a_conflict_is_flagged() => CapWins(static (score, cap, floor) =>
    {
        var d = Bounded(cap, floor).Decide(SmallPolicy.Scoring(score), Standing.None, RandomRequests.AsOf);
        return (d.QualifiedTier!.Code, d.BoundsConflict);
    });

    [Fact]
    public void An_engine_in_which_the_floor_wins_breaks_that_law() => Law.IsBrokenBy(static () => CapWins(static (score, cap, floor) =>
    {
        var capped = Better(Real(score), cap) ? cap : Real(score);
        return (Better(floor, capped) ? floor : capped, Better(floor, cap));
    }));

    [Fact]
    public void An_engine_that_does_not_flag_the_conflict_breaks_that_law() => Law.IsBrokenBy(static () => CapWins(static (score, cap, floor) =>
        (Bounded(cap, floor).Decide(SmallPolicy.Scoring(score), Standing.None, RandomRequests.AsOf).QualifiedTier!.Code, false)));

    private static string Real(decimal score) => Small.Decide(SmallPolicy.Scoring(score), Standing.None, RandomRequests.AsOf).QualifiedTier!.Code;

    private static TieringEngine Bounded(string cap, string floor)
        => TieringEngine.Create(SmallPolicy.With(bounds: $"{CapUs.Replace("CAP", cap, StringComparison.Ordinal)}, {FloorUs.Replace("FLOOR", floor, StringComparison.Ordinal)}"));

    private static bool Better(string tier, string other) => string.CompareOrdinal(tier, other) < 0;

    private static void BoundsHoldToOneUnit(Func<decimal, string> tierOf)
        => Law.Holds(200, Gen.Elements(Bounds), b => tierOf(b.AtLeast) == b.Tier && Better(b.Tier, tierOf(b.AtLeast - 0.01m)) && tierOf(b.AtLeast + 0.01m) == b.Tier);

    private static void BetterIsNeverLower(Func<decimal, string> tierOf)
        => Law.Holds(
            500,
            from one in Gen.Choose(0, 10000)
            from other in Gen.Choose(one, 10000)
            select (One: one / 100m, Other: other / 100m),
            c => !Better(tierOf(c.One), tierOf(c.Other)));

    private static void CapWins(Func<decimal, string, string, (string Tier, bool Conflict)> decide)
        => Law.Holds(
            200,
            from score in Gen.Choose(0, 100)
            from cap in Gen.Elements("A", "B", "C", "D")
            from floor in Gen.Elements("A", "B", "C", "D")
            select (score, cap, floor),
            c =>
            {
                var (tier, conflict) = decide(c.score, c.cap, c.floor);
                return !Better(tier, c.cap) && conflict == Better(c.floor, c.cap) && (conflict ? tier == c.cap : !Better(c.floor, tier));
            });
}

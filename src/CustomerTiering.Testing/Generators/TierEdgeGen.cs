using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Testing.Laws.Catalogue;
using CustomerTiering.Tiers;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Testing.Generators;

/// <summary>Looks for customers on the very edge of a tier: the value of one indicator at which the score, worked out by hand, just reaches it.</summary>
internal static class TierEdgeGen
{
    public static Arbitrary<TierEdge> For(TieringPolicy policy)
    {
        var (values, requests) = (new FactValues(policy.FindBounds()), DecisionRequestGen.For(policy));
        var gen = from request in requests.Generator
                  from tier in Gen.Elements(policy.Tiers.Ladder.Take(policy.Tiers.Ladder.Count - 1).ToArray())
                  from line in Gen.Elements(policy.Scoring.Indicators.ToArray())
                  select Find(policy, request, tier, line.Indicator, values);
        return Arb.From(gen, edge => Plainer(edge, policy, requests, values));
    }

    private static IEnumerable<TierEdge> Plainer(TierEdge edge, TieringPolicy policy, Arbitrary<DecisionRequest> requests, FactValues values)
        => requests.Shrinker(edge.FallingShort).Select(r => Find(policy, r, edge.Tier, edge.Indicator, values)).Where(static e => e.Reaching is not null);

    /// <summary>Halves the way between the worst value, which must fall short, and the best, which must reach, until they are neighbours.</summary>
    private static TierEdge Find(TieringPolicy policy, DecisionRequest request, Tier tier, NumberIndicator indicator, FactValues values)
    {
        var (step, ends) = (FactValues.StepOf(indicator), values.Of(indicator));
        var (from, to) = (ends[0] / step, ends[^1] / step);
        bool Reaches(decimal steps) => ScorecardByHand.Composite(policy, request.Facts.WithFact(indicator, steps * step)) >= tier.AtLeast;
        if (Reaches(from) || !Reaches(to))
            return new TierEdge(tier, indicator, null, request);

        while (decimal.Truncate((from + to) / 2) is var middle && middle != from && middle != to)
            (from, to) = Reaches(middle) ? (from, middle) : (middle, to);
        return new TierEdge(tier, indicator, With(request, indicator, to * step), With(request, indicator, from * step));
    }

    private static DecisionRequest With(DecisionRequest request, NumberIndicator indicator, decimal value) => request.With(request.Facts.WithFact(indicator, value));
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;

namespace CustomerTiering.Scoring;

/// <summary>
/// A scorecard lowered to whole numbers, several times as fast as decimals. It gives the score that decimals give or none at all: whatever
/// would not be exact, in the policy or in a customer's values, is left to them.
/// </summary>
internal sealed class FixedScorecard
{
    private const int MostWeightDecimals = 2;

    /// <summary>One hundred points in these places, by a full weight in its own places, are 10^18 and fit into a long.</summary>
    private const int PointAndWeightDecimals = 14;

    private readonly FixedLine[] _lines;
    private readonly int _weightDecimals;
    private readonly int _pointDecimals;
    private readonly long _fullWeight;
    private readonly long _minimumKnown;
    private readonly int _decimals;
    private readonly bool _halfToEven;

    private FixedScorecard(ScoringPolicy policy, FixedLine[] lines, int weightDecimals, long minimumKnown)
    {
        _lines = lines;
        _weightDecimals = weightDecimals;
        _pointDecimals = PointAndWeightDecimals - weightDecimals;
        _fullWeight = 100 * FixedPoint.PowerOfTen(weightDecimals);
        _minimumKnown = minimumKnown;
        _decimals = policy.Decimals;
        _halfToEven = policy.Rounding == MidpointRounding.ToEven;
    }

    /// <summary>Lowers a scorecard; null where it cannot be done exactly.</summary>
    public static FixedScorecard? Of(ScoringPolicy policy, FactSlots slots)
    {
        IEnumerable<decimal> weights = [policy.MinimumKnownWeight, .. policy.Indicators.Select(static i => i.Weight)];
        for (var decimals = 0; decimals <= MostWeightDecimals; decimals++)
        {
            if (!weights.All(w => FixedPoint.Exactly(w, decimals) is not null))
                continue;

            var lines = policy.Indicators.Select(i => FixedLine.Of(i, slots.SlotOf(i.Indicator), decimals, PointAndWeightDecimals - decimals)).ToList();
            return lines.Contains(null)
                ? null
                : new FixedScorecard(policy, [.. lines.Select(static l => l!)], decimals, FixedPoint.Exactly(policy.MinimumKnownWeight, decimals)!.Value);
        }

        return null;
    }

    /// <summary>Scores a customer; false where a value has too many digits for it.</summary>
    public bool TryScore(CustomerFacts facts, int[] positions, out Score score)
    {
        var (sum, unknown, leftOut) = (0L, 0L, 0L);
        var (refused, belowMinimum) = (false, 0);
        var values = facts.NumberValues;
        foreach (var line in _lines)
        {
            var at = positions[line.Slot];
            if (at < 0)
            {
                unknown += line.Weight;
                leftOut += line.LeftOut;
                sum += line.WhenUnknown;
                refused |= line.Refuses;
                continue;
            }

            if (!FixedPoint.TryRead(values[at], line.ValueDecimals, out var value))
            {
                score = default;
                return false;
            }

            var points = line.PointsAt(value);
            sum += points;
            if (points < line.Minimum)
                belowMinimum++;
        }

        var known = _fullWeight - unknown;
        var isGradable = !refused && known >= _minimumKnown && leftOut < _fullWeight;
        score = new Score(isGradable ? Composite(sum, leftOut) : null, Number(known, _weightDecimals), belowMinimum);
        return true;
    }

    private static decimal Number(long scaled, int decimals) => new((int)scaled, 0, 0, false, (byte)decimals);

    private decimal Composite(long sum, long leftOut)
    {
        var unit = FixedPoint.PowerOfTen(_pointDecimals - _decimals);
        return leftOut == 0 ? Number(Rounded(sum, unit), _decimals) : Number(Rounded(sum * _fullWeight, unit * (_fullWeight - leftOut)), _decimals);
    }

    private long Rounded(long numerator, long denominator)
    {
        var quotient = numerator / denominator;
        var beyondHalf = (2 * (numerator - (quotient * denominator))) - denominator;
        return beyondHalf > 0 || (beyondHalf == 0 && (!_halfToEven || (quotient & 1) != 0)) ? quotient + 1 : quotient;
    }
}

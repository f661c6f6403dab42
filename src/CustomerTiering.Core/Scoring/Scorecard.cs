using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;

namespace CustomerTiering.Scoring;

/// <summary>Works out scores: the points of each known indicator by weight, over the weight that counts, rounded once.</summary>
internal sealed class Scorecard
{
    private const decimal FullWeight = 100m;
    private readonly ScoringPolicy _policy;
    private readonly Line[] _lines;

    public Scorecard(ScoringPolicy policy, FactSlots slots)
    {
        _policy = policy;
        _lines = [.. policy.Indicators.Select(i => new Line(i, slots.SlotOf(i.Indicator)))];
    }

    /// <summary>Scores a customer.</summary>
    public Score Of(CustomerFacts facts, int[] positions)
    {
        var sum = 0m;
        var unknown = 0m;
        var leftOut = 0m;
        var refused = false;
        var belowMinimum = 0;
        var (lines, values) = (_lines, facts.NumberValues);
        for (var i = 0; i < lines.Length; i++)
        {
            ref readonly var line = ref lines[i];
            var at = positions[line.Slot];
            if (at >= 0)
            {
                var points = line.Scale.PointsAt(values[at]);
                sum += line.Share * points;
                if (line.HasMinimum && points < line.Minimum)
                    belowMinimum++;
                continue;
            }

            unknown += line.Weight;
            if (line.Missing == MissingTreatment.FixedPoints)
                sum += line.FixedContribution;
            else
                leftOut += line.Weight;
            refused |= line.Missing == MissingTreatment.Refuse;
        }

        var known = FullWeight - unknown;
        if (refused || known < _policy.MinimumKnownWeight || leftOut == FullWeight)
            return new Score(null, known, belowMinimum);

        var composite = leftOut == 0 ? sum : sum * FullWeight / (FullWeight - leftOut);
        return new Score(decimal.Round(composite, _policy.Decimals, _policy.Rounding), known, belowMinimum);
    }

    /// <summary>Takes a score apart, in the order of the policy. The contributions of one customer sum to the composite before rounding.</summary>
    public IReadOnlyList<PartialScore> PartialsOf(CustomerFacts facts)
    {
        var counted = _policy.Indicators.Where(i => facts.Knows(i.Indicator) || i.Missing == MissingTreatment.FixedPoints).Sum(static i => i.Weight);
        return [.. _policy.Indicators.Select(i => new PartialScore(i, facts[i.Indicator], counted))];
    }

    private readonly struct Line(ScoredIndicator indicator, int slot)
    {
        public readonly PointScale Scale = indicator.Scale;
        public readonly int Slot = slot;
        public readonly MissingTreatment Missing = indicator.Missing;
        public readonly bool HasMinimum = indicator.Minimum is not null;
        public readonly decimal Share = indicator.Weight / FullWeight;
        public readonly decimal Weight = indicator.Weight;
        public readonly decimal Minimum = indicator.Minimum ?? 0;
        public readonly decimal FixedContribution = indicator.Weight * indicator.FixedPoints / FullWeight;
    }
}

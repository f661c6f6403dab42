using System;
using CustomerTiering.Customers;
using CustomerTiering.Scoring;
using CustomerTiering.Tiers;

namespace CustomerTiering.Explanations;

/// <summary>Searches the value of one indicator that alone lifts a customer's rounded score to a tier. The scorecard itself is asked at each step, so the answer is exact.</summary>
internal sealed class IndicatorSearch(TieringEngine engine, CustomerFacts facts, Tier tier)
{
    /// <summary>Gives the least change that does it, in steps of the indicator; null where no value does. The customer's score must fall short of the tier.</summary>
    public IndicatorGap Of(ScoredIndicator line)
    {
        var indicator = line.Indicator;
        var value = facts[indicator]!.Value;
        var direction = indicator.MoreIsBetter ? 1 : -1;
        var step = new decimal(1, 0, 0, false, (byte)indicator.Decimals);
        var end = AwayFrom(line.Scale.End(indicator.MoreIsBetter), step, direction);
        return new IndicatorGap(indicator, value, Reaches(indicator, end) ? Nearest(indicator, value, end, step, direction) : null);
    }

    /// <summary>Halves the way between a value that falls short and one that reaches, until they are neighbours.</summary>
    private decimal Nearest(NumberIndicator indicator, decimal value, decimal end, decimal step, int direction)
    {
        var (shortOf, reaching) = (AwayFrom(value, step, -direction), end);
        while (Math.Abs(reaching - shortOf) > step)
        {
            var middle = AwayFrom(shortOf + ((reaching - shortOf) / 2), step, -1);
            if (middle == shortOf || middle == reaching)
                break;
            if (Reaches(indicator, middle))
                reaching = middle;
            else
                shortOf = middle;
        }

        return reaching;
    }

    private bool Reaches(NumberIndicator indicator, decimal value) => engine.Grading.ScoreOf(facts.With(indicator, value)).Composite >= tier.AtLeast;

    /// <summary>Gives the multiple of the step at the value or next to it, above for 1 and below for -1.</summary>
    private static decimal AwayFrom(decimal value, decimal step, int direction)
    {
        var whole = value - (value % step);
        return whole == value || value > whole == direction < 0 ? whole : whole + (direction * step);
    }
}

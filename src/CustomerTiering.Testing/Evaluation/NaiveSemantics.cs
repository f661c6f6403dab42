using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using NodaTime;

namespace CustomerTiering.Testing.Evaluation;

/// <summary>The decisions in which an evaluator is most easily wrong, in one place: tests replace one at a time and look that it is noticed.</summary>
internal class NaiveSemantics
{
    /// <summary>Tells whether a rule applies on a day: from the first day of its period to before the end.</summary>
    public virtual bool IsInForce(IRule rule, LocalDate asOf)
        => rule.Effective is not { } period || (asOf >= period.From && (period.Before is not { } before || asOf < before));

    /// <summary>Tells whether rules behind one that hit are left alone.</summary>
    public virtual bool EndsAtFirstHit(HitPolicy policy) => policy == HitPolicy.First;

    /// <summary>Tells whether a "not" is what is wanted: its part has to be the opposite, and unknown is no opposite of anything.</summary>
    public virtual bool IsNegation(bool wanted, Condition part, NaiveReading reading) => reading.Is(!wanted, part);

    /// <summary>Tells whether two values that are this far apart (negative: the left is less) fulfil a comparison.</summary>
    public virtual bool Fulfils(int order, Comparison how) => how switch
    {
        Comparison.Equal => order == 0,
        Comparison.NotEqual => order != 0,
        Comparison.AtLeast => order >= 0,
        Comparison.Above => order > 0,
        Comparison.AtMost => order <= 0,
        _ => order < 0,
    };
}

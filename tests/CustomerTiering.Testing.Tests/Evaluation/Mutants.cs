using System;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using NodaTime;

namespace CustomerTiering.Testing.Evaluation;

/// <summary>Naive evaluators that are wrong in one thing each.</summary>
internal static class Mutants
{
    public static NaiveEvaluatorFactory Of(string mistake) => new(mistake switch
    {
        "takes unknown for false under not" => new TwoValuedNot(),
        "ignores effective periods" => new Timeless(),
        "holds a rule on the day after its period" => new DayLate(),
        "ignores the hit policy" => new Collecting(),
        "leaves bounds out" => new Bounds(),
        "takes every comparison for fulfilled" => new Lenient(),
        _ => throw new ArgumentOutOfRangeException(nameof(mistake), mistake, "no such mutant"),
    });

    private sealed class TwoValuedNot : NaiveSemantics
    {
        public override bool IsNegation(bool wanted, Condition part, NaiveReading reading) => wanted != reading.Is(true, part);
    }

    private sealed class Timeless : NaiveSemantics
    {
        public override bool IsInForce(IRule rule, LocalDate asOf) => true;
    }

    private sealed class DayLate : NaiveSemantics
    {
        public override bool IsInForce(IRule rule, LocalDate asOf) => base.IsInForce(rule, asOf) || base.IsInForce(rule, asOf.PlusDays(-1));
    }

    private sealed class Collecting : NaiveSemantics
    {
        public override bool EndsAtFirstHit(HitPolicy policy) => false;
    }

    private sealed class Bounds : NaiveSemantics
    {
        public override bool Fulfils(int order, Comparison how) => base.Fulfils(order, how switch
        {
            Comparison.AtLeast => Comparison.Above,
            Comparison.AtMost => Comparison.Below,
            _ => how,
        });
    }

    private sealed class Lenient : NaiveSemantics
    {
        public override bool Fulfils(int order, Comparison how) => true;
    }
}

using System;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Rules.NearMisses;

/// <summary>The two sides of a statement that was not true, and how far apart they are.</summary>
internal sealed class MissedComparison
{
    private MissedComparison(object? actual, object? required, decimal? gap)
    {
        Actual = actual;
        Required = required;
        Gap = gap;
    }

    public object? Actual { get; }

    public object? Required { get; }

    public decimal? Gap { get; }

    public static MissedComparison Of(Condition condition, Func<Operand, object?> valueOf) => NegationNormalForm.Of(condition) switch
    {
        Condition.Compare { Left: Operand.Constant } c => Compared(c.Right, c.How.Mirrored(), c.Left, valueOf),
        Condition.Compare c => Compared(c.Left, c.How, c.Right, valueOf),
        Condition.OneOf c => new(valueOf(c.Operand), c.Values, null),
        Condition.Not { Part: Condition.OneOf c } => new(valueOf(c.Operand), null, null),
        Condition.Holds c => new(valueOf(c.Operand), true, null),
        Condition.Not { Part: Condition.Holds c } => new(valueOf(c.Operand), false, null),
        _ => new(null, null, null),
    };

    private static MissedComparison Compared(Operand left, Comparison how, Operand right, Func<Operand, object?> valueOf)
    {
        var (actual, required) = (valueOf(left), valueOf(right));
        return new(actual, required, Number(actual) is { } from && Number(required) is { } to ? GapOf(from, how, to, StepOf(left)) : null);
    }

    private static decimal? GapOf(decimal actual, Comparison how, decimal required, decimal step) => how switch
    {
        Comparison.AtLeast => required - actual,
        Comparison.Above => required - actual + step,
        Comparison.AtMost => actual - required,
        Comparison.Below => actual - required + step,
        Comparison.Equal => Math.Abs(required - actual),
        _ => step == 0 ? null : step,
    };

    private static decimal StepOf(Operand operand) => operand switch
    {
        Operand.Fact { Key: NumberIndicator number } => new decimal(1, 0, 0, false, (byte)number.Decimals),
        _ when operand.Type == typeof(int) => 1,
        Operand.Conversion o => StepOf(o.Of),
        _ => 0,
    };

    private static decimal? Number(object? value) => value switch
    {
        decimal d => d,
        int i => i,
        long l => l,
        _ => null,
    };
}

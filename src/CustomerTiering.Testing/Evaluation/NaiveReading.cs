using System;
using System.Linq;
using System.Reflection;
using System.Runtime.ExceptionServices;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Testing.Evaluation;

/// <summary>
/// Reads conditions over one case. A condition is true, false or neither, which is unknown: one asks whether it is the one or the other, and
/// no more of it is looked at than that question needs. An operand is known or not; its value is read only after it was found known.
/// </summary>
internal sealed class NaiveReading(IRuleCase @case, NaiveSemantics semantics)
{
    /// <summary>Tells whether the condition is what is wanted. Throws what the condition throws.</summary>
    public bool Is(bool wanted, Condition condition) => condition switch
    {
        Condition.All c => wanted ? c.Parts.All(p => Is(true, p)) : c.Parts.Any(p => Is(false, p)),
        Condition.Any c => wanted ? c.Parts.Any(p => Is(true, p)) : c.Parts.All(p => Is(false, p)),
        Condition.Not c => semantics.IsNegation(wanted, c.Part, this),
        Condition.Unproven c => wanted != Is(true, c.Part),
        Condition.Compare c => IsKnown(c.Left) && IsKnown(c.Right) && wanted == Compared(c),
        Condition.OneOf c => IsKnown(c.Operand) && wanted == c.Values.Contains(ValueOf(c.Operand)),
        Condition.Holds c => IsKnown(c.Operand) && wanted == (bool)ValueOf(c.Operand),
        Condition.IsUnknown c => wanted != IsKnown(c.Operand),
        Condition.Choice c => (Is(true, c.If) && Is(wanted, c.Then)) || (Is(false, c.If) && Is(wanted, c.Else)),
        Condition.Constant c => wanted == c.Value,
        _ => throw new InvalidOperationException($"no reading for `{condition.GetType().Name}`"),
    };

    /// <summary>Tells whether the operand is known.</summary>
    private bool IsKnown(Operand operand) => operand switch
    {
        Operand.Case or Operand.Constant or Operand.Opaque => true,
        Operand.Fact o => Fact(o.Key) is not null,
        Operand.Member o => IsKnown(o.Of) && Member(o) is not null,
        Operand.Arithmetic o => IsKnown(o.Left) && IsKnown(o.Right),
        Operand.Negation o => IsKnown(o.Of),
        Operand.Conversion o => IsKnown(o.Of),
        Operand.Call o => (o.Target is null || IsKnown(o.Target)) && o.Arguments.All(IsKnown) && (AlwaysGives(o.Method) || Called(o) is not null),
        Operand.Coalesce o => IsKnownAndRead(o.First) || IsKnownAndRead(o.Second),
        Operand.Choice o => (Is(true, o.If) && IsKnownAndRead(o.Then)) || (Is(false, o.If) && IsKnownAndRead(o.Else)),
        Operand.Truth o => Is(true, o.Condition) || Is(false, o.Condition),
        _ => throw new InvalidOperationException($"no reading for `{operand.GetType().Name}`"),
    };

    private object ValueOf(Operand operand) => operand switch
    {
        Operand.Case => @case,
        Operand.Constant o => o.Value,
        Operand.Fact o => Fact(o.Key)!,
        Operand.Member o => Member(o)!,
        Operand.Arithmetic o => NaiveArithmetic.Of(o, ValueOf(o.Left), ValueOf(o.Right)),
        Operand.Negation o => NaiveArithmetic.Negated(ValueOf(o.Of)),
        Operand.Conversion o => NaiveArithmetic.Converted(ValueOf(o.Of), o.To),
        Operand.Call o => Called(o)!,
        Operand.Coalesce o => ValueOf(IsKnown(o.First) ? o.First : o.Second),
        Operand.Choice o => ValueOf(Is(true, o.If) ? o.Then : o.Else),
        Operand.Truth o => Is(true, o.Condition),
        Operand.Opaque o => Unwrapped(() => o.Read.DynamicInvoke(@case))!,
        _ => throw new InvalidOperationException($"no reading for `{operand.GetType().Name}`"),
    };

    /// <summary>A default and a choice read the value as soon as it is known, and an error of it with it.</summary>
    private bool IsKnownAndRead(Operand operand) => IsKnown(operand) && ValueOf(operand) is not null;

    private bool Compared(Condition.Compare c)
    {
        var (left, right) = (ValueOf(c.Left), ValueOf(c.Right));
        return c.How is Comparison.Equal or Comparison.NotEqual
            ? semantics.Fulfils(left.Equals(right) ? 0 : 1, c.How)
            : semantics.Fulfils(NaiveArithmetic.Order(left, right), c.How);
    }

    private object? Fact(FactKey key) => key switch
    {
        NumberIndicator number => @case.Facts[number],
        FlagIndicator flag => @case.Facts[flag],
        CodeIndicator code => @case.Facts[code],
        _ => throw new InvalidOperationException($"no reading for a fact of kind `{key.Kind}`"),
    };

    private object? Member(Operand.Member member)
    {
        var of = ValueOf(member.Of);
        return Unwrapped(() => member.Info is FieldInfo field ? field.GetValue(of) : ((PropertyInfo)member.Info).GetValue(of));
    }

    private object? Called(Operand.Call call)
    {
        var target = call.Target is null ? null : ValueOf(call.Target);
        var arguments = call.Arguments.Select(ValueOf).ToArray();
        return Unwrapped(() => call.Method.Invoke(target, arguments));
    }

    private static bool AlwaysGives(MethodInfo method) => method.ReturnType.IsValueType && Nullable.GetUnderlyingType(method.ReturnType) is null;

    private static object? Unwrapped(Func<object?> read)
    {
        try
        {
            return read();
        }
        catch (TargetInvocationException e)
        {
            ExceptionDispatchInfo.Capture(e.InnerException!).Throw();
            throw;
        }
    }
}

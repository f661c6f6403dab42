using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Reflection;
using CustomerTiering.Customers;

namespace CustomerTiering.Rules.Conditions;

/// <summary>A value in a condition, which may be unknown. <see cref="Type"/> is never a nullable value type.</summary>
internal abstract record Operand(Type Type)
{
    /// <summary>The case itself; always known.</summary>
    public sealed record Case(Type CaseType) : Operand(CaseType);

    /// <summary>A fact of the customer; unknown where the customer lacks it.</summary>
    public sealed record Fact(FactKey Key) : Operand(TypeOf(Key.Kind));

    /// <summary>A member of another operand; unknown where that is, or where the member is null.</summary>
    public sealed record Member(Operand Of, MemberInfo Info, Type MemberType) : Operand(Nullable.GetUnderlyingType(MemberType) ?? MemberType);

    /// <summary>A value fixed when the policy is compiled, with the name of the parameter it came by.</summary>
    public sealed record Constant(object Value, string? Parameter) : Operand(Value.GetType());

    /// <summary>Arithmetic; unknown where an operand is.</summary>
    public sealed record Arithmetic(ExpressionType How, Operand Left, Operand Right, MethodInfo? Method) : Operand(Left.Type);

    /// <summary>The other sign; unknown where the operand is.</summary>
    public sealed record Negation(Operand Of) : Operand(Of.Type);

    /// <summary>Another numeric type; unknown where the operand is.</summary>
    public sealed record Conversion(Operand Of, Type To, MethodInfo? Method) : Operand(To);

    /// <summary>A call of a pure method; unknown where an argument is, or where the result is null.</summary>
    public sealed record Call(MethodInfo Method, Operand? Target, IReadOnlyList<Operand> Arguments)
        : Operand(Nullable.GetUnderlyingType(Method.ReturnType) ?? Method.ReturnType);

    /// <summary>The first operand where it is known, else the second: the author's explicit default.</summary>
    public sealed record Coalesce(Operand First, Operand Second) : Operand(First.Type);

    /// <summary>The one or the other operand; unknown where the choice is.</summary>
    public sealed record Choice(Condition If, Operand Then, Operand Else) : Operand(Then.Type);

    /// <summary>A statement taken as a value.</summary>
    public sealed record Truth(Condition Condition) : Operand(typeof(bool));

    /// <summary>A value worked out by code that the library cannot look into; always known, and worked out from the case alone.</summary>
    public sealed record Opaque(string Description, string Fingerprint, Delegate Read, Type ValueType) : Operand(ValueType);

    private static Type TypeOf(FactKind kind) => kind switch
    {
        FactKind.Number => typeof(decimal),
        FactKind.Flag => typeof(bool),
        _ => typeof(string),
    };
}

using System.Collections.Generic;

namespace CustomerTiering.Rules.Conditions;

/// <summary>
/// A statement about a case that is true, false or unknown. C# conditions and structured conditions of a policy are both read
/// into this form; evaluation, near misses, the rule book and the rules hash start from it.
/// </summary>
internal abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>Gets the statements that must all be true for this one to be true.</summary>
    public virtual IReadOnlyList<Condition> Conjuncts => [this];

    /// <summary>True where all parts are; false where one is false; else unknown.</summary>
    public sealed record All(IReadOnlyList<Condition> Parts) : Condition
    {
        public override IReadOnlyList<Condition> Conjuncts => Parts;
    }

    /// <summary>True where one part is; false where all are false; else unknown.</summary>
    public sealed record Any(IReadOnlyList<Condition> Parts) : Condition;

    /// <summary>True where the part is false, false where it is true, else unknown.</summary>
    public sealed record Not(Condition Part) : Condition;

    /// <summary>True where the part is false or unknown, false where it is true; never unknown.</summary>
    public sealed record Unproven(Condition Part) : Condition;

    /// <summary>Unknown where an operand is.</summary>
    public sealed record Compare(Operand Left, Comparison How, Operand Right) : Condition;

    /// <summary>Whether the operand is one of the values; unknown where the operand is.</summary>
    public sealed record OneOf(Operand Operand, IReadOnlyList<object> Values) : Condition;

    /// <summary>A yes-or-no operand taken as a statement.</summary>
    public sealed record Holds(Operand Operand) : Condition;

    /// <summary>Whether the operand is unknown; never unknown itself.</summary>
    public sealed record IsUnknown(Operand Operand) : Condition;

    /// <summary>The one or the other statement; unknown where the choice is.</summary>
    public sealed record Choice(Condition If, Condition Then, Condition Else) : Condition;

    /// <summary>A statement that does not depend on the case.</summary>
    public sealed record Constant(bool Value) : Condition;

    /// <summary>Joins statements that must all be true, taking nested ones apart.</summary>
    public static Condition AllOf(params IReadOnlyList<Condition> parts) => Flatten(parts) is [var only] ? only : new All(Flatten(parts));

    private static List<Condition> Flatten(IReadOnlyList<Condition> parts)
    {
        var flat = new List<Condition>();
        foreach (var part in parts)
            flat.AddRange(part.Conjuncts);
        return flat;
    }
}

using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Rules.Conditions;

/// <summary>Gives all operands of a condition or an operand, itself included, from the outside in. A member of the case is one operand; the case in it is not.</summary>
internal static class Operands
{
    public static IEnumerable<Operand> In(Condition condition) => condition switch
    {
        Condition.All c => c.Parts.SelectMany(In),
        Condition.Any c => c.Parts.SelectMany(In),
        Condition.Not c => In(c.Part),
        Condition.Unproven c => In(c.Part),
        Condition.Compare c => In(c.Left).Concat(In(c.Right)),
        Condition.OneOf c => In(c.Operand),
        Condition.Holds c => In(c.Operand),
        Condition.IsUnknown c => In(c.Operand),
        Condition.Choice c => In(c.If).Concat(In(c.Then)).Concat(In(c.Else)),
        _ => [],
    };

    public static IEnumerable<Operand> In(Operand operand) => Inside(operand).Prepend(operand);

    private static IEnumerable<Operand> Inside(Operand operand) => operand switch
    {
        Operand.Member { Of: Operand.Case } => [],
        Operand.Member o => In(o.Of),
        Operand.Arithmetic o => In(o.Left).Concat(In(o.Right)),
        Operand.Negation o => In(o.Of),
        Operand.Conversion o => In(o.Of),
        Operand.Call o => (o.Target is null ? [] : In(o.Target)).Concat(o.Arguments.SelectMany(In)),
        Operand.Coalesce o => In(o.First).Concat(In(o.Second)),
        Operand.Choice o => In(o.If).Concat(In(o.Then)).Concat(In(o.Else)),
        Operand.Truth o => In(o.Condition),
        _ => [],
    };
}

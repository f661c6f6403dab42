using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Rules.Conditions;

/// <summary>Finds the constants of a condition, each with the facts and terms that stand in the same statement with it.</summary>
internal static class ComparedValues
{
    /// <summary>Gives the pairs; a statement that names a subject and no constant gives the subject with null.</summary>
    public static IEnumerable<(Operand Subject, object? Value)> In(Condition condition) => condition switch
    {
        Condition.All c => c.Parts.SelectMany(In),
        Condition.Any c => c.Parts.SelectMany(In),
        Condition.Not c => In(c.Part),
        Condition.Unproven c => In(c.Part),
        Condition.Choice c => In(c.If).Concat(In(c.Then)).Concat(In(c.Else)),
        Condition.Compare c => Pairs([.. Leaves(c.Left), .. Leaves(c.Right)], []),
        Condition.OneOf c => Pairs([.. Leaves(c.Operand)], c.Values),
        Condition.Holds c => Pairs([.. Leaves(c.Operand)], []),
        Condition.IsUnknown c => Pairs([.. Leaves(c.Operand)], []),
        _ => [],
    };

    private static IEnumerable<(Operand Subject, object? Value)> Pairs(IReadOnlyList<Operand> leaves, IEnumerable<object> values)
    {
        var constants = leaves.OfType<Operand.Constant>().Select(static c => (object?)c.Value).Concat(values).DefaultIfEmpty(null).ToList();
        return leaves.Where(static l => l is not Operand.Constant).SelectMany(l => constants.Select(v => (l, v)));
    }

    private static IEnumerable<Operand> Leaves(Operand operand) => operand switch
    {
        Operand.Fact or Operand.Constant => [operand],
        Operand.Member { Of: Operand.Fact of } => [of],
        Operand.Member => [operand],
        Operand.Arithmetic o => Leaves(o.Left).Concat(Leaves(o.Right)),
        Operand.Negation o => Leaves(o.Of),
        Operand.Conversion o => Leaves(o.Of),
        Operand.Call o => (o.Target is null ? [] : Leaves(o.Target)).Concat(o.Arguments.SelectMany(Leaves)),
        Operand.Coalesce o => Leaves(o.First).Concat(Leaves(o.Second)),
        Operand.Choice o => Leaves(o.Then).Concat(Leaves(o.Else)).Concat(In(o.If).Select(static p => p.Subject)),
        Operand.Truth o => In(o.Condition).Select(static p => p.Subject),
        _ => [],
    };
}

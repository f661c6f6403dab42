using System.Collections.Concurrent;
using System.Reflection;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Rules.Terms;

/// <summary>Reads off a case what its terms are: the unit of a number, the kind of a code, and whether it says anything of the customer itself.</summary>
internal static class CaseTerms
{
    /// <summary>What the unit of a count of one thing begins with, such as <c>count.purchase-frequency</c>.</summary>
    public const string Counted = "count.";

    private static readonly ConcurrentDictionary<MemberInfo, string?> Units = new();

    /// <summary>Gives the unit of an indicator; for a count the name of what is counted, for languages that have a measure word for it.</summary>
    public static string UnitOf(NumberIndicator indicator) => indicator.Unit == Customers.Units.Count ? Counted + indicator.Id : indicator.Unit;

    /// <summary>Gives the unit of an operand, for a code its kind; null where it has none.</summary>
    public static string? UnitOf(Operand operand) => operand switch
    {
        Operand.Fact { Key: NumberIndicator number } => UnitOf(number),
        Operand.Member o => UnitOf(o.Info),
        Operand.Call { Target: Operand.Case } o => UnitOf(o.Method),
        Operand.Arithmetic o => UnitOf(o.Left) ?? UnitOf(o.Right),
        Operand.Negation o => UnitOf(o.Of),
        Operand.Conversion o => UnitOf(o.Of),
        Operand.Coalesce o => UnitOf(o.First) ?? UnitOf(o.Second),
        Operand.Choice o => UnitOf(o.Then) ?? UnitOf(o.Else),
        _ => null,
    };

    /// <summary>Tells whether a term is merely about which tier a customer has or is led to, not about the customer.</summary>
    public static bool IsProcedural(Operand.Member member)
        => member.Info.IsDefined(typeof(ProceduralAttribute), inherit: false) || (member.Of is Operand.Member of && IsProcedural(of));

    private static string? UnitOf(MemberInfo member)
        => Units.GetOrAdd(member, static m => m.GetCustomAttribute<UnitAttribute>()?.Unit ?? m.GetCustomAttribute<CodeAttribute>()?.Kind);
}

using System;
using System.Collections.Generic;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Texts;

/// <summary>What is known of a case beside facts: the unit of each such term, and whether it says anything of the customer itself.</summary>
internal static class CaseTerms
{
    /// <summary>A share of the scorecard's weight, 0 to 100.</summary>
    public const string Weight = "weight";

    /// <summary>What the unit of a count of one thing begins with, such as <c>count.purchase-frequency</c>.</summary>
    public const string Counted = "count.";

    /// <summary>An id that a policy names among its kinds of cases.</summary>
    public const string OfCase = "case";

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["kind-of-case"] = OfCase,
        ["cause"] = OfCase,
        ["overdue-days"] = Customers.Units.Days,
        ["open-days"] = Customers.Units.Days,
        ["days-since-same-cause"] = Customers.Units.Days,
        ["reopenings"] = Customers.Units.Count,
        ["score"] = Customers.Units.Points,
        ["known-weight"] = Weight,
        ["below-minimum"] = Customers.Units.Count,
        ["warnings"] = Customers.Units.Count,
        ["months-in-tier"] = Customers.Units.Months,
        ["periods-below"] = Customers.Units.Count,
        ["standing.periods-below"] = Customers.Units.Count,
        ["credit.warning-level"] = Customers.Units.Count,
        ["facts.doubtful-facts"] = Customers.Units.Count,
        ["current-tier.at-least"] = Customers.Units.Points,
        ["tier-above.at-least"] = Customers.Units.Points,
        ["qualified-tier.at-least"] = Customers.Units.Points,
        ["target-tier.at-least"] = Customers.Units.Points,
    };

    private static readonly HashSet<string> Procedure = new(StringComparer.Ordinal)
    {
        "current-tier", "qualified-tier", "scored-tier", "target-tier", "tier-above", "change", "at-once", "bounds-conflict", "standing.tier",
    };

    /// <summary>Gives the unit of an indicator; for a count the name of what is counted, for languages that have a measure word for it.</summary>
    public static string UnitOf(NumberIndicator indicator) => indicator.Unit == Customers.Units.Count ? Counted + indicator.Id : indicator.Unit;

    /// <summary>Gives the unit of an operand; null where it has none.</summary>
    public static string? UnitOf(Operand operand) => operand switch
    {
        Operand.Fact { Key: NumberIndicator number } => UnitOf(number),
        Operand.Member o => Units.TryGetValue(ConditionPrinter.Path(o), out var unit) ? unit : null,
        Operand.Arithmetic o => UnitOf(o.Left) ?? UnitOf(o.Right),
        Operand.Negation o => UnitOf(o.Of),
        Operand.Conversion o => UnitOf(o.Of),
        Operand.Coalesce o => UnitOf(o.First) ?? UnitOf(o.Second),
        Operand.Choice o => UnitOf(o.Then) ?? UnitOf(o.Else),
        _ => null,
    };

    /// <summary>Tells whether a term is merely about which tier a customer has or is led to, not about the customer.</summary>
    public static bool IsProcedure(string path) => Procedure.Contains(path);
}

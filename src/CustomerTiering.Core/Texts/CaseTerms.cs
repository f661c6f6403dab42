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

    /// <summary>The code of a credit grade, said by its name.</summary>
    public const string CreditGradeCode = "code.credit-grade";

    /// <summary>What the unit of a count of one thing begins with, such as <c>count.purchase-frequency</c>.</summary>
    public const string Counted = "count.";

    /// <summary>What a code is that names a role.</summary>
    public const string RoleCode = "code.role";

    /// <summary>What a code is that names something done with a customer's file.</summary>
    public const string ActionCode = "code.action";

    /// <summary>What a code is that names a part of a customer's file.</summary>
    public const string PartCode = "code.part";

    /// <summary>What a code is that names a kind of breach.</summary>
    public const string BreachCode = "code.breach";

    /// <summary>What a code is that names a class of the care section.</summary>
    public const string CareClassCode = "code.care-class";

    /// <summary>An id that a policy names among its kinds of cases.</summary>
    public const string CaseCode = "code.case";

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["kind-of-case"] = CaseCode,
        ["cause"] = CaseCode,
        ["overdue-days"] = Customers.Units.Days,
        ["open-days"] = Customers.Units.Days,
        ["days-since-same-cause"] = Customers.Units.Days,
        ["reopenings"] = Customers.Units.Count,
        ["score"] = Customers.Units.Points,
        ["known-weight"] = Weight,
        ["below-minimum"] = Customers.Units.Count,
        ["warnings"] = Customers.Units.Count,
        ["months-in-tier"] = Customers.Units.Months,
        ["missing-facts"] = Customers.Units.Count,
        ["days-since-contact"] = Customers.Units.Days,
        ["periods-below"] = Customers.Units.Count,
        ["standing.periods-below"] = Customers.Units.Count,
        ["seniority"] = Customers.Units.Months,
        ["leave-days"] = Customers.Units.Days,
        ["owner-role"] = RoleCode,
        ["credit.warning-level"] = Customers.Units.Count,
        ["facts.doubtful-facts"] = Customers.Units.Count,
        ["current-tier.at-least"] = Customers.Units.Points,
        ["tier-above.at-least"] = Customers.Units.Points,
        ["qualified-tier.at-least"] = Customers.Units.Points,
        ["target-tier.at-least"] = Customers.Units.Points,
        ["order-days"] = Customers.Units.Days,
        ["silence"] = Customers.Units.Days,
        ["silence-before"] = Customers.Units.Days,
        ["sales-decline"] = Customers.Units.Share,
        ["months-since-review"] = Customers.Units.Months,
        ["months-since-delisting"] = Customers.Units.Months,
        ["duplicates"] = Customers.Units.Count,
        ["grade"] = CreditGradeCode,
        ["credit.grade"] = CreditGradeCode,
        ["punctuality"] = Customers.Units.Share,
        ["average-days-late"] = Customers.Units.Days,
        ["worst-days-late"] = Customers.Units.Days,
        ["broken-promises"] = Customers.Units.Count,
        ["open-broken-promises"] = Customers.Units.Count,
        ["days-overdue"] = Customers.Units.Days,
        ["overdue-amount"] = Customers.Units.Money,
        ["overdue-items"] = Customers.Units.Count,
        ["days-to-due"] = Customers.Units.Days,
        ["disputed-amount"] = Customers.Units.Money,
        ["items-without-due-day"] = Customers.Units.Count,
        ["limit-use"] = Customers.Units.Share,
        ["warning-level"] = Customers.Units.Count,
        ["order-amount"] = Customers.Units.Money,
        ["prepaid-share"] = Customers.Units.Share,
        ["required-prepayment"] = Customers.Units.Share,
        ["discount-rate"] = Customers.Units.Share,
        ["asked-share"] = Customers.Units.Share,
        ["conceded-share"] = Customers.Units.Share,
        ["line-amount"] = Customers.Units.Money,
        ["line-margin"] = Customers.Units.Share,
        ["largest-share"] = Customers.Units.Share,
        ["average-share"] = Customers.Units.Share,
        ["request-amount"] = Customers.Units.Money,
        ["request-conceded"] = Customers.Units.Money,
        ["request-margin"] = Customers.Units.Share,
        ["conceded-this-year"] = Customers.Units.Money,
        ["standard"] = Customers.Units.Share,
        ["severity"] = Customers.Units.Count,
        ["loyalty-change"] = Customers.Units.Share,
        ["volume-change"] = Customers.Units.Share,
        ["days-to-report"] = Customers.Units.Days,
        ["action"] = ActionCode,
        ["part"] = PartCode,
        ["has-any-role"] = RoleCode,
        ["breach"] = BreachCode,
        ["is-in-class"] = CareClassCode,
    };

    private static readonly HashSet<string> Procedure = new(StringComparer.Ordinal)
    {
        "current-tier", "qualified-tier", "scored-tier", "target-tier", "tier-above", "change", "at-once", "bounds-conflict", "standing.tier", "tier",
        "occasion", "from-tier", "to-tier", "is-correction",
    };

    /// <summary>Gives the unit of an indicator; for a count the name of what is counted, for languages that have a measure word for it.</summary>
    public static string UnitOf(NumberIndicator indicator) => indicator.Unit == Customers.Units.Count ? Counted + indicator.Id : indicator.Unit;

    /// <summary>Gives the unit of an operand; null where it has none.</summary>
    public static string? UnitOf(Operand operand) => operand switch
    {
        Operand.Fact { Key: NumberIndicator number } => UnitOf(number),
        Operand.Member o => Units.TryGetValue(ConditionPrinter.Path(o), out var unit) ? unit : null,
        Operand.Call { Target: Operand.Case } o => Units.TryGetValue(ConditionPrinter.Words(o.Method.Name), out var code) ? code : null,
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

using System.Globalization;
using System.Linq;
using CustomerTiering.Cases;
using CustomerTiering.Policies;
using CustomerTiering.Portfolio;
using CustomerTiering.Wording;

namespace CustomerTiering.Care;

/// <summary>Reports what the care section takes from the portfolio and cases sections and they lack.</summary>
internal static class CareAgreement
{
    /// <summary>Looks at classes and measures; only where the sections have no errors of their own.</summary>
    public static void Report(PolicyObject policy, CarePolicy care, CasePolicy cases, PortfolioPolicy portfolio)
    {
        for (var i = 0; i < care.Classes.Count; i++)
            OfClass(policy, Item(policy, "classes", i), care.Classes[i], portfolio);
        for (var i = 0; i < care.Measures.Count; i++)
        {
            if (care.Measures[i].OnFailure is { } kind && cases.FindKind(kind) is null)
                policy.Errors.Add($"{Item(policy, "measures", i)}.onFailure", $"kind of case `{kind}` is not declared", NearestName.Hint(kind, cases.Kinds.Select(static k => k.Id)));
        }
    }

    private static void OfClass(PolicyObject policy, string path, CareClass @class, PortfolioPolicy portfolio)
    {
        if (@class.Axis is { } axis && portfolio.FindAxis(axis) is null)
            policy.Errors.Add($"{path}.axis", $"axis `{axis}` is not declared", NearestName.Hint(axis, portfolio.Axes.Select(static a => a.Id)));
        else if (@class.Axis is { } found && portfolio.FindAxis(found)!.Find(@class.Id) is null)
            policy.Errors.Add($"{path}.id", $"axis `{found}` has no class `{@class.Id}`", NearestName.Hint(@class.Id, portfolio.FindAxis(found)!.Classes.Select(static c => c.Id)));
        else if (@class.IsTop && portfolio.Top is null)
            policy.Errors.Add($"{path}.top", "is true and the portfolio singles out no best", "add `top` to the section `portfolio`, or remove it");
    }

    private static string Item(PolicyObject policy, string name, int index) => $"{policy.PathOf("care")}.{name}[{index.ToString(CultureInfo.InvariantCulture)}]";
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Wording;

namespace CustomerTiering.Cases;

/// <summary>Reports what a route rule names that the kinds of the policy lack, so that no rule waits for what never comes.</summary>
internal static class CaseRouteCheck
{
    /// <summary>Reports kinds that are not declared, and steps that a kind lacks or that are taken anyhow.</summary>
    public static void Report(PolicyObject section, RuleSet<CaseSituation, CaseRoute> routes, IReadOnlyList<CaseKind> kinds)
    {
        var called = kinds.SelectMany(static k => k.Steps).Where(static s => s.IsOptional).Select(static s => s.Id).Distinct().ToList();
        for (var i = 0; i < routes.Count; i++)
        {
            var path = $"{section.PathOf("routes")}[{i.ToString(CultureInfo.InvariantCulture)}]";
            if (Recommended(routes[i]) is { } recommended && !called.Contains(recommended))
                section.Errors.Add($"{path}.then.recommend", $"no kind has a step `{recommended}` that is called for", NearestName.Hint(recommended, called));
            if (Named(routes[i], "kind") is not { } id)
                continue;

            if (kinds.FirstOrDefault(k => k.Id == id) is not { } kind)
                section.Errors.Add($"{path}.kind", $"kind `{id}` is not declared", NearestName.Hint(id, kinds.Select(static k => k.Id)));
            else if (Named(routes[i], "step") is { } step && kind.Steps.All(s => s.Id != step || !s.IsOptional))
                section.Errors.Add($"{path}.step", $"kind `{id}` has no step `{step}` that is called for", NearestName.Hint(step, kind.Steps.Where(static s => s.IsOptional).Select(static s => s.Id)));
        }
    }

    /// <summary>Gives the step that a rule written in the policy itself recommends; null for any other.</summary>
    private static string? Recommended(Rule<CaseSituation, CaseRoute> rule)
        => rule.Template is null && rule.Outcome.Tree is Operand.Constant { Value: CaseRoute { Kind: CaseRouteKind.Recommend } route } ? route.Id : null;

    private static string? Named(Rule<CaseSituation, CaseRoute> rule, string parameter)
        => rule.Arguments.TryGetValue(parameter, out var value) ? value as string : null;
}

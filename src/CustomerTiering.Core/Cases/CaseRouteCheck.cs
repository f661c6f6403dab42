using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Wording;

namespace CustomerTiering.Cases;

/// <summary>Reports what a route rule names that the kinds of the policy lack, so that no rule waits for what never comes.</summary>
internal static class CaseRouteCheck
{
    /// <summary>Reports kinds that are not declared, and steps that a kind lacks or that are taken anyhow.</summary>
    public static void Report(PolicyObject section, RuleSet<CaseSituation, CaseRoute> routes, IReadOnlyList<CaseKind> kinds)
    {
        for (var i = 0; i < routes.Count; i++)
        {
            if (Named(routes[i], "kind") is not { } id)
                continue;

            var path = $"{section.PathOf("routes")}[{i.ToString(CultureInfo.InvariantCulture)}]";
            if (kinds.FirstOrDefault(k => k.Id == id) is not { } kind)
                section.Errors.Add($"{path}.kind", $"kind `{id}` is not declared", NearestName.Hint(id, kinds.Select(static k => k.Id)));
            else if (Named(routes[i], "step") is { } step && kind.Steps.All(s => s.Id != step || !s.IsOptional))
                section.Errors.Add($"{path}.step", $"kind `{id}` has no step `{step}` that is called for", NearestName.Hint(step, kind.Steps.Where(static s => s.IsOptional).Select(static s => s.Id)));
        }
    }

    private static string? Named(Rule<CaseSituation, CaseRoute> rule, string parameter)
        => rule.Arguments.TryGetValue(parameter, out var value) ? value as string : null;
}

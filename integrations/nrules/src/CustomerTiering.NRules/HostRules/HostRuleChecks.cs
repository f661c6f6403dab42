using System.Collections.Generic;
using System.Linq;
using CustomerTiering.NRules.Sessions;
using CustomerTiering.Rules;
using NRules.RuleModel;

namespace CustomerTiering.NRules.HostRules;

/// <summary>Refuses NRules rules that cannot take part in decisions.</summary>
internal static class HostRuleChecks
{
    /// <exception cref="HostRuleException">A rule cannot take part.</exception>
    public static void Check<TCase>(IReadOnlyList<IRuleDefinition> rules)
        where TCase : struct, IRuleCase
    {
        if (rules.GroupBy(static r => r.Name).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new HostRuleException(twice.Key, "stands twice among the rules of a set; give each a name of its own");

        foreach (var rule in rules)
        {
            if (rule.DependencyGroup.Dependencies.Count > 0)
                throw new HostRuleException(rule.Name, $"depends on the service `{rule.DependencyGroup.Dependencies[0].ServiceType.Name}`; a rule depends on its case alone, so read what it needs when the rule is made");
            if (RuleElements.In(rule.LeftHandSide).OfType<PatternElement>().FirstOrDefault(IsOtherCase<TCase>) is { } pattern)
                throw new HostRuleException(rule.Name, $"matches `Case<{pattern.ValueType.GenericTypeArguments[0].Name}>`, and the rules of this set see `Case<{typeof(TCase).Name}>`");
        }
    }

    private static bool IsOtherCase<TCase>(PatternElement pattern)
        where TCase : struct, IRuleCase
        => pattern.ValueType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Case<>) && type != typeof(Case<TCase>);
}

using System.Text;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Rules;

/// <summary>Hashes the rules of an engine as they are evaluated.</summary>
internal static class RulesHash
{
    /// <summary>Rises whenever the same print would be evaluated to something else.</summary>
    private const int SemanticsVersion = 1;

    public static string Of(TieringPolicy policy) => Sha256Hex.Of(Print(policy));

    /// <summary>Gives the text under the hash: a line for each set and each rule.</summary>
    public static string Print(TieringPolicy policy)
    {
        var text = new StringBuilder();
        text.Append("semantics ").Append(SemanticsVersion).Append('\n');
        Append(text, policy.Tiers.Bounds);
        AppendWhereAny(text, policy.Tiers.Warnings);
        Append(text, policy.Changes.Verdicts);
        Append(text, policy.Changes.Limits);
        Append(text, policy.Changes.Approvals);
        AppendWhereAny(text, policy.Changes.Notices);
        return text.ToString();
    }

    /// <summary>A set that came later is left out where it has no rule, so that policies from before keep their hash.</summary>
    private static void AppendWhereAny<TCase, TOutcome>(StringBuilder text, RuleSet<TCase, TOutcome> set)
        where TCase : struct, IRuleCase
    {
        if (set.Count > 0)
            Append(text, set);
    }

    private static void Append<TCase, TOutcome>(StringBuilder text, RuleSet<TCase, TOutcome> set)
        where TCase : struct, IRuleCase
    {
        text.Append("set ").Append(set.Area.Id).Append(' ').Append(ConditionPrinter.Words(set.Area.HitPolicy.ToString())).Append('\n');
        foreach (var rule in set)
        {
            text.Append("rule ").Append(rule.Id).Append(' ')
                .Append(rule.Effective is null ? "always" : $"({rule.Effective})").Append(' ')
                .Append(ConditionPrinter.Print(rule.Condition)).Append(" -> ")
                .Append(rule.Outcome.Print).Append('\n');
        }
    }
}

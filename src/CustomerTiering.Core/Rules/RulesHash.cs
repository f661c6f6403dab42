using System.Linq;
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

    /// <summary>Gives the text under the hash: a line for each set that has rules, and each rule.</summary>
    public static string Print(TieringPolicy policy)
    {
        var text = new StringBuilder();
        text.Append("semantics ").Append(SemanticsVersion).Append('\n');
        foreach (var set in policy.RuleSets.Where(static s => s.Rules.Count > 0))
            Append(text, set);
        return text.ToString();
    }

    private static void Append(StringBuilder text, IRuleSet set)
    {
        text.Append("set ").Append(set.Area.Id).Append(' ').Append(ConditionPrinter.Words(set.Area.HitPolicy.ToString())).Append('\n');
        foreach (var rule in set.Readable())
        {
            text.Append("rule ").Append(rule.Id).Append(' ')
                .Append(rule.Effective is null ? "always" : $"({rule.Effective})").Append(' ')
                .Append(ConditionPrinter.Print(rule.Condition)).Append(" -> ")
                .Append(rule.OutcomePrint).Append('\n');
        }
    }
}

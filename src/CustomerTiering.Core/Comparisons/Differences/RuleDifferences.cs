using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Explanations;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Comparisons.Differences;

/// <summary>Finds what two rule sets of one area have different: rules added, removed, changed, or in another order where the order decides.</summary>
internal static class RuleDifferences
{
    public static IEnumerable<PolicyDifference> Between(IRuleSet a, IRuleSet b)
    {
        foreach (var rule in a.Readable())
        {
            var other = b.Readable().FirstOrDefault(r => r.Id == rule.Id);
            if (other is null)
                yield return new PolicyDifference(PathOf(a.Area, rule), Print(rule), null, t => t.Say("diff.rule.removed", ("rule", Named(rule, t.A)), ("says", Says(rule, t.A))));
            else if (Print(rule) != Print(other))
                yield return new PolicyDifference(PathOf(a.Area, rule), Print(rule), Print(other), t => Changed(rule, other, t));
        }

        foreach (var added in b.Readable().Where(r => a.Rules.All(o => o.Id != r.Id)))
            yield return new PolicyDifference(PathOf(b.Area, added), null, Print(added), t => t.Say("diff.rule.added", ("rule", Named(added, t.B)), ("says", Says(added, t.B))));

        var (was, now) = (Order(a, b), Order(b, a));
        if (a.Area.HitPolicy == HitPolicy.First && was != now)
            yield return new PolicyDifference(a.Area.Id, was, now, t => t.Say("diff.rule.order", ("set", t.B.Say($"set.{b.Area.Id}")), ("a", was), ("b", now)));
    }

    /// <summary>Gives the place of a rule in a policy.</summary>
    public static string PathOf(IRuleArea area, IRule rule) => $"{area.Id}[{rule.Id}]";

    private static string Print(IReadableRule rule)
        => $"{(rule.Effective is { } period ? $"({period}) " : string.Empty)}{ConditionPrinter.Print(rule.Condition)} -> {rule.OutcomePrint}";

    private static string Order(IRuleSet set, IRuleSet other)
        => string.Join(" ", set.Rules.Where(r => other.Rules.Any(o => o.Id == r.Id)).Select(static r => r.Id));

    private static string Changed(IReadableRule a, IReadableRule b, PolicyPairTexts texts)
    {
        var (was, now) = (Statements(a, texts.A), Statements(b, texts.B));
        var (gone, come) = (was.Except(now).ToList(), now.Except(was).ToList());
        var none = texts.Say("none");
        return texts.Say(
            "diff.rule.changed",
            ("rule", Named(b, texts.B)),
            ("a", gone.Count == 0 ? none : string.Join(texts.B.Say("and"), gone)),
            ("b", come.Count == 0 ? none : string.Join(texts.B.Say("and"), come)));
    }

    private static string Named(IRule rule, PolicyTexts texts) => RuleReference.Of(rule, texts);

    private static string Says(IReadableRule rule, PolicyTexts texts)
        => string.Join(texts.Say("and"), Statements(rule, texts));

    private static List<string> Statements(IReadableRule rule, PolicyTexts texts)
    {
        var statements = new ConditionWords(texts, showParameters: true).Conjuncts(rule.Condition).ToList();
        if (rule.Effective is { } period)
            statements.Add(texts.Say("comparison.diff.rule.effective", ("from", texts.Value(period.From)), ("before", period.Before is { } before ? texts.Value(before) : texts.Say("comparison.none"))));
        statements.Add(texts.Say("comparison.diff.rule.then", ("outcome", new OutcomeWords(texts).Of(rule.OutcomeTree))));
        return statements;
    }
}

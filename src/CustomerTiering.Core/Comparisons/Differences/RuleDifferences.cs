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
    public static IEnumerable<PolicyDifference> Between<TCase, TOutcome>(RuleSet<TCase, TOutcome> a, RuleSet<TCase, TOutcome> b)
        where TCase : struct, IRuleCase
    {
        foreach (var rule in a)
        {
            var other = b.FirstOrDefault(r => r.Id == rule.Id);
            if (other is null)
                yield return new PolicyDifference(PathOf(a.Area, rule), Print(rule), null, t => t.Say("diff.rule.removed", ("rule", Named(rule, t.A)), ("says", Says(rule, t.A))));
            else if (Print(rule) != Print(other))
                yield return new PolicyDifference(PathOf(a.Area, rule), Print(rule), Print(other), t => Changed(rule, other, t));
        }

        foreach (var added in b.Where(r => a.All(o => o.Id != r.Id)))
            yield return new PolicyDifference(PathOf(b.Area, added), null, Print(added), t => t.Say("diff.rule.added", ("rule", Named(added, t.B)), ("says", Says(added, t.B))));

        var (was, now) = (Order(a, b), Order(b, a));
        if (a.Area.HitPolicy == HitPolicy.First && was != now)
            yield return new PolicyDifference(a.Area.Id, was, now, t => t.Say("diff.rule.order", ("set", t.B.Say($"set.{b.Area.Id}")), ("a", was), ("b", now)));
    }

    /// <summary>Gives the place of a rule in a policy.</summary>
    public static string PathOf(IRuleArea area, IRule rule) => $"{area.Id}[{rule.Id}]";

    private static string Print<TCase, TOutcome>(Rule<TCase, TOutcome> rule)
        where TCase : struct, IRuleCase
        => $"{(rule.Effective is { } period ? $"({period}) " : string.Empty)}{ConditionPrinter.Print(rule.Condition)} -> {rule.Outcome.Print}";

    private static string Order<TCase, TOutcome>(RuleSet<TCase, TOutcome> set, RuleSet<TCase, TOutcome> other)
        where TCase : struct, IRuleCase
        => string.Join(" ", set.Where(r => other.Any(o => o.Id == r.Id)).Select(static r => r.Id));

    private static string Changed<TCase, TOutcome>(Rule<TCase, TOutcome> a, Rule<TCase, TOutcome> b, PolicyPairTexts texts)
        where TCase : struct, IRuleCase
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

    private static string Says<TCase, TOutcome>(Rule<TCase, TOutcome> rule, PolicyTexts texts)
        where TCase : struct, IRuleCase
        => string.Join(texts.Say("and"), Statements(rule, texts));

    private static List<string> Statements<TCase, TOutcome>(Rule<TCase, TOutcome> rule, PolicyTexts texts)
        where TCase : struct, IRuleCase
    {
        var statements = new ConditionWords(texts, showParameters: true).Conjuncts(rule.Condition).ToList();
        if (rule.Effective is { } period)
            statements.Add(texts.Say("comparison.diff.rule.effective", ("from", texts.Value(period.From)), ("before", period.Before is { } before ? texts.Value(before) : texts.Say("comparison.none"))));
        statements.Add(texts.Say("comparison.diff.rule.then", ("outcome", new OutcomeWords(texts).Of(rule.Outcome.Tree))));
        return statements;
    }
}

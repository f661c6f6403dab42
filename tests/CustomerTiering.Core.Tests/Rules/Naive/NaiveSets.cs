using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Evaluation;
using CustomerTiering.Texts;
using Xunit;

namespace CustomerTiering.Rules.Naive;

/// <summary>Random rule sets as the library has them, written in C# and as policies write them.</summary>
internal static class NaiveSets
{
    /// <summary>Makes the library's rule set of a random one, with an evaluator.</summary>
    public static BoundRuleSet<ChangeCase, ApprovalRole> Bound(NaiveCase c, FactSlots slots, IRuleEvaluatorFactory evaluators)
    {
        var written = InJson([.. c.Rules.Where(static r => r.IsStructured)]).ToDictionary(static r => r.Id);
        var rules = c.Rules.Select(r => written.TryGetValue(r.Id, out var rule) ? rule : InCSharp(r));
        return new(new RuleSet<ChangeCase, ApprovalRole>(TestAreas.OnChanges(c.Policy), rules), slots, evaluators, new PolicyLanguages(Presets.ForeignTrade, HostTexts.None));
    }

    /// <summary>Tells whether a set gives the hits, or the error, of the naive evaluator.</summary>
    public static bool Same((IReadOnlyList<int> Hits, string? Failed, string? Why) naive, BoundRuleSet<ChangeCase, ApprovalRole> set, ChangeCase @case)
    {
        try
        {
            return set.Evaluate(in @case).Indices.SequenceEqual(naive.Hits) && naive.Failed is null;
        }
        catch (RuleException e)
        {
            return e.Rule == naive.Failed && e.Customer == "C1" && e.Set == TestAreas.Id
                && (naive.Why == "threw" ? e.InnerException is DivideByZeroException : e.Message.Contains($"together with `{naive.Why!["together with ".Length..]}`", StringComparison.Ordinal));
        }
    }

    public static Rule<ChangeCase, ApprovalRole> InCSharp(NaiveRule rule)
    {
        var template = new RuleTemplate<ChangeCase, ApprovalRole>(rule.Id, rule.Id, StatementInCSharp.Of(rule.When), static c => ApprovalRole.By("somebody"));
        return new(template, rule.Id, RuleArguments.None, null, null, rule.Effective, new Dictionary<string, string>());
    }

    public static IReadOnlyList<Rule<ChangeCase, ApprovalRole>> InJson(IReadOnlyList<NaiveRule> rules)
    {
        var json = new JsonArray([.. rules.Select(static r => InJson(r))]).ToJsonString();
        var reading = new PolicyReading(json);
        var area = TestAreas.OnChanges(HitPolicy.Collect);
        var read = new PolicyScope(FactRegistry.Of([]), RuleCatalogue.Default, TierCases.Ladder, [], null, new PolicyWarnings()).ReaderOf(area).Read(reading.Root.AsItems());
        Assert.Empty(reading.Reported);
        return read;
    }

    private static JsonObject InJson(NaiveRule rule)
    {
        var o = new JsonObject { ["id"] = rule.Id, ["when"] = StatementInJson.Of(rule.When), ["then"] = new JsonObject { ["approvalBy"] = "somebody" } };
        if (rule.Effective is { } effective)
            o["effective"] = new JsonObject { ["from"] = EffectivePeriod.Iso(effective.From), ["before"] = effective.Before is { } before ? EffectivePeriod.Iso(before) : null };
        return o;
    }
}

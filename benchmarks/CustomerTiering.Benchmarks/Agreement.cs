using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Benchmarks.ByHand;
using CustomerTiering.Changes;

namespace CustomerTiering.Benchmarks;

/// <summary>Refuses to measure unless engine and hand-written loop decide every customer alike, and the customers call on every rule.</summary>
public static class Agreement
{
    private const string NeverHits = "approve-bounds-conflict";

    /// <summary>Compares all customers.</summary>
    /// <exception cref="InvalidOperationException">A customer is decided differently, or the portfolio leaves out a rule, tier or change.</exception>
    public static void Check(TieringEngine engine, IReadOnlyList<PlainCustomer> customers, IReadOnlyList<DecisionRequest> requests)
    {
        var rules = RulesOf(engine);
        var seen = new HashSet<string>();
        for (var i = 0; i < customers.Count; i++)
        {
            var byHand = Say(ForeignTradeByHand.Decide(customers[i], Portfolio.AsOf), rules);
            var byEngine = Say(engine.Decide(requests[i]));
            if (byHand != byEngine)
                throw new InvalidOperationException($"customer `{customers[i].Id}`: by hand {byHand}, by the engine {byEngine}");

            seen.UnionWith(byEngine.Split(' ', ';'));
        }

        string[] expected =
        [
            .. rules.Where(static r => r != NeverHits),
            .. Enum.GetNames<Grade>().Select(static g => $"qualified={g}"),
            .. Enum.GetValues<ChangeKind>().Where(static k => k != ChangeKind.Exit).Select(static k => $"change={k}"),
        ];
        if (expected.Except(seen).ToList() is { Count: > 0 } missing)
            throw new InvalidOperationException($"no customer shows {string.Join(", ", missing)}");
    }

    private static List<string> RulesOf(TieringEngine engine)
    {
        var (tiers, changes) = (engine.Policy.Tiers, engine.Policy.Changes);
        return
        [
            .. tiers.Bounds.Select(static r => r.Id),
            .. changes.Verdicts.Select(static r => r.Id),
            .. changes.Limits.Select(static r => r.Id),
            .. changes.Approvals.Select(static r => r.Id),
        ];
    }

    private static string Say(PlainDecision d, List<string> rules)
        => Say(
            d.Score,
            d.ScoredTier?.ToString(),
            d.QualifiedTier?.ToString(),
            d.ProposedTier?.ToString(),
            d.Change,
            d.Score is null ? null : d.PeriodsBelow,
            rules.Where((_, i) => (d.Hits & (1UL << i)) != 0));

    private static string Say(Decision d)
        => Say(
            d.Score,
            d.ScoredTier?.Code,
            d.QualifiedTier?.Code,
            d.ProposedTier?.Code,
            d.Change,
            d.Score is null ? null : d.PeriodsBelow,
            d.Rules.Select(static r => r.Rule.Id));

    private static string Say(decimal? score, string? scored, string? qualified, string? proposed, ChangeKind change, int? below, IEnumerable<string> rules)
        => $"score={score:0.######} scored={scored} qualified={qualified} proposed={proposed} change={change} below={below} rules={string.Join(';', [string.Empty, .. rules])}";
}

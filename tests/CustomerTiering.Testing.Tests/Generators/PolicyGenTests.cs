using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Testing.Laws;
using CustomerTiering.Testing.Subjects;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerTiering.Testing.Generators;

public sealed class PolicyGenTests
{
    private static readonly TieringPolicy[] Generated = PolicyGen.Valid.Generator.Sample(60, new Rnd(7), 1);

    [Fact]
    public void Policies_of_the_whole_format_come_up()
    {
        var used = Generated.SelectMany(static p => p.Changes.Verdicts.Select(static r => r.Id).Concat(p.Changes.Limits.Select(static r => r.Id)).Concat(p.Tiers.Bounds.Select(static r => r.Id))
            .Concat(p.Tiers.Warnings.Select(static r => r.Id)).Concat(p.Changes.Notices.Select(static r => r.Id)));
        string[] wanted = ["delist", "hold-the-unsigned", "no-change-on-hold", "cap-for-a-route", "gate-signed", "gate-volume", "promote-on-growth", "demotion-margin", "steps-up-by-agents", "gate-exporting", "warn-of-the-best-with-claims", "warn-below-minimum", "notify-on-adjustment", "tell-risk-of-the-warned"];

        Assert.Empty(wanted.Except(used));
        Assert.Equal([2, 3, 4, 5, 6], Generated.Select(static p => p.Tiers.Ladder.Count).Distinct().Order());
        Assert.Contains(Generated, static p => p.Tiers.Map.Count > 0);
    }

    [Fact]
    public void Shrunk_policies_are_valid_and_smaller_and_end_with_hardly_anything()
    {
        foreach (var policy in Generated.Take(5))
            Assert.All(PolicyGen.Valid.Shrinker(policy), smaller => Assert.True(smaller.CanonicalText.Length < policy.CanonicalText.Length));

        var least = Generated[0];
        while (PolicyGen.Valid.Shrinker(least).FirstOrDefault() is { } smaller)
            least = smaller;
        Assert.Empty(least.Changes.Limits);
        Assert.Empty(least.Tiers.Bounds);
        Assert.Empty(least.Tiers.Warnings);
        Assert.Empty(least.Changes.Notices);
        Assert.Equal(2, least.Tiers.Ladder.Count);
        Assert.Single(least.Scoring.Indicators);
    }

    /// <summary>Rules of a policy may lead down for a better value or a missing fact; the engine itself may break no other law, whatever the policy.</summary>
    [Fact]
    public void The_engine_keeps_the_laws_under_every_policy()
    {
        var laws = GradingLaws.All.Without("better-indicator-never-lowers-tier", "a-missing-fact-demotes-nobody");
        var met = new HashSet<string>();
        foreach (var policy in Generated.Take(30))
        {
            var subject = GradingSubject.Of(TieringEngine.Create(policy, builder => builder.AddIndicatorsOf(policy)));
            var results = laws.Select(law => law.Check(subject, new LawOptions { Cases = 40 })).ToList();
            Assert.All(results, result => Assert.True(result.Outcome != LawOutcome.Broken, $"{result}\n{policy.CanonicalText}"));
            met.UnionWith(results.Where(static r => r.Outcome == LawOutcome.Holds).Select(static r => r.Law.Name));
        }

        Assert.Equal(["what-must-not-matter-does-not"], laws.Select(static l => l.Name).Except(met));
    }
}

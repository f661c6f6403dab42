using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Testing.Coverage;
using CustomerTiering.Testing.Laws;
using CustomerTiering.Testing.Subjects;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerTiering.Testing.Generators;

public sealed class GeneratedCustomersTests
{
    private static readonly RuleCoverage Coverage = RuleCoverage.Of(GradingSubject.Of(RichPolicy.Engine), new LawOptions { Cases = 1000 });

    [Theory]
    [InlineData("change: promote")]
    [InlineData("change: demote")]
    [InlineData("change: hold")]
    [InlineData("change: place")]
    [InlineData("change: not-gradable")]
    [InlineData("qualified: A")]
    [InlineData("qualified: B")]
    [InlineData("qualified: C")]
    [InlineData("qualified: D")]
    [InlineData("standing: pinned")]
    [InlineData("standing: pin expired")]
    [InlineData("unknown: export-share")]
    [InlineData("unknown: agreement-signed")]
    [InlineData("on a bound: export-share")]
    [InlineData("on a bound: annual-purchase")]
    [InlineData("on a bound: recency")]
    [InlineData("rules: changes.limits")]
    [InlineData("rules: changes.notices")]
    [InlineData("rules: tiers.warnings")]
    public void Every_kind_of_customer_comes_up_often(string kind) => Assert.True(Coverage.Shares.Of(kind) >= 0.04m, Coverage.ToString());

    [Fact]
    public void Every_bound_and_its_neighbours_come_up_for_an_indicator_of_the_hosts_own()
    {
        var share = RichPolicy.Policy.Indicators.OfType<NumberIndicator>().Single();
        var values = CustomerFactsGen.For(RichPolicy.Policy).Generator.Sample(1000, new Rnd(3), 1).Select(f => f[share]).ToHashSet();

        Assert.Empty(new decimal?[] { null, 0.09m, 0.10m, 0.11m, 0.49m, 0.50m, 0.51m }.Except(values));
    }

    [Fact]
    public void Shrinking_ends_with_plain_values_and_keeps_what_is_known_of_the_scorecard()
    {
        var facts = CustomerFactsGen.For(RichPolicy.Policy);
        foreach (var customer in facts.Generator.Sample(50, new Rnd(5), 1))
        {
            var plain = customer;
            while (facts.Shrinker(plain).FirstOrDefault() is { } plainer)
                plain = plainer;

            var scored = RichPolicy.Policy.Scoring.Indicators.Select(static i => i.Indicator).ToList();
            Assert.Equal(scored.Where(customer.Knows), scored.Where(plain.Knows));
            Assert.All(scored.Where(plain.Knows), i => Assert.Equal(0, plain[i]));
            Assert.Null(plain.Region);
            Assert.Equal(0, plain.DoubtfulFacts);
        }
    }

    [Fact]
    public void The_same_seed_makes_the_same_customers()
    {
        string Print(ulong seed) => string.Join("\n", DecisionRequestGen.For(RichPolicy.Policy).Generator.Sample(50, new Rnd(seed), 1).Select(static r => RichPolicy.Engine.Decide(r).ToRecord()));

        Assert.Equal(Print(11), Print(11));
        Assert.NotEqual(Print(11), Print(12));
    }

    [Fact]
    public void Coverage_names_the_rules_that_hit_nobody()
    {
        var foreignTrade = RuleCoverage.Of(GradingSubject.Of(TieringEngine.Create(Presets.ForeignTrade)));

        Assert.Equal(["approve-bounds-conflict"], foreignTrade.NeverHit.Select(static r => r.Rule.Id));
        Assert.Contains("changes.approvals approve-bounds-conflict                    NEVER HIT, nearly", foreignTrade.ToString());
        Assert.Empty(Coverage.NeverHit);
    }
}

using System;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Tiers;
using NodaTime;
using Xunit;

namespace CustomerTiering.Rules;

/// <summary>Rules whose logic the library cannot look into, and a set's rules and cases in the hands of a host.</summary>
public sealed class OpaqueLogicTests
{
    private static readonly LocalDate AsOf = new(2025, 6, 30);

    [Fact]
    public void It_decides_and_is_told_in_the_authors_words()
    {
        var engine = Engine(static c => c.Score >= 0);
        var decision = engine.Decide(Facts, Standing.None, AsOf);

        Assert.Equal("at most tier D", decision.Rules.Single(static h => h.Rule.Id == "model").Outcome);
        Assert.Contains("the model has doubts", engine.Explain(decision), StringComparison.Ordinal);
        Assert.Contains("what the model says", engine.RuleBook().ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_no_near_miss_where_it_does_not_hit()
        => Assert.DoesNotContain(Engine(static c => c.Score < 0).Decide(Facts, Standing.None, AsOf).NearMisses, static n => n.Rule.Id == "model");

    [Fact]
    public void Its_fingerprint_is_what_the_rules_hash_covers()
    {
        Assert.Equal(Engine(static c => c.Score >= 0).RulesHash, Engine(static c => c.Score < 0).RulesHash);
        Assert.NotEqual(Engine(static c => c.Score >= 0).RulesHash, Engine(static c => c.Score >= 0, "model 2").RulesHash);
    }

    [Fact]
    public void What_it_throws_is_named_with_its_rule()
    {
        var error = Assert.Throws<RuleException>(static () => Engine(static c => throw new InvalidOperationException("no model")).Decide(Facts, Standing.None, AsOf));

        Assert.Equal("rule `model` of set `tiers.bounds` failed on customer `C1`: it threw InvalidOperationException", error.Message);
    }

    [Fact]
    public void A_blank_text_is_refused()
        => Assert.Throws<ArgumentException>(static () => new OpaqueLogic<TierCase, TierBound>("holds", "decides", " ", static (in TierCase _) => true, static (in TierCase c) => TierBound.AtMost(c.ScoredTier)));

    [Fact]
    public void A_host_gets_a_sets_rules_and_the_case_that_they_saw()
    {
        var engine = Engine(static c => c.Score >= 0);
        var decision = engine.Decide(Facts, Standing.None, AsOf);
        var rules = engine.RulesOf(Areas.TierBounds);
        var seen = decision.CaseOf(Areas.TierBounds)!.Value;

        var hits = Enumerable.Range(0, rules.Count).Where(i => rules.ConditionOf(i)(in seen)).Select(i => rules.Set.Rules[i].Id);

        Assert.Equal(decision.Rules.Where(static h => h.Set.Area == Areas.TierBounds).Select(static h => h.Rule.Id), hits);
    }

    [Fact]
    public void A_set_that_was_not_asked_has_no_case()
    {
        var placed = Engine(static c => c.Score < 0).Decide(Facts, Standing.None, AsOf);
        var unknown = Engine(static c => c.Score < 0).Decide(new CustomerFactsBuilder { Id = "C2" }.Build(), Standing.None, AsOf);

        Assert.Equal(ChangeKind.Place, placed.Change);
        Assert.Null(placed.CaseOf(Areas.ChangeLimits));
        Assert.NotNull(placed.CaseOf(Areas.ChangeApprovals));
        Assert.Null(unknown.CaseOf(Areas.TierBounds));
    }

    private static CustomerFacts Facts { get; } = new CustomerFactsBuilder { Id = "C1", GrowthPotential = 90 }.Build();

    private static TieringEngine Engine(Func<TierCase, bool> holds, string fingerprint = "model 1")
    {
        var policy = Laws.SmallPolicy.With();
        var logic = new OpaqueLogic<TierCase, TierBound>("the model has doubts", "what the model says", fingerprint, (in TierCase c) => holds(c), (in TierCase _) => TierBound.AtMost(policy.Tiers.Ladder.Lowest));
        return TieringEngine.Create(policy, b => b.EditRules(r => r.For(Areas.TierBounds).Add(new("model", "a model caps", logic))));
    }
}

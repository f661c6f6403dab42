using CustomerTiering.Rules;
using CustomerTiering.Tiers;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>The customer relations department sets standard and process, assigns tiers, rechecks and adjusts them.</summary>
public class Clause_2_2
{
    [Fact]
    public void Asks_the_department_to_approve_a_first_tier()
        => Assert.Equal("Place B [crm-department]", ForeignTrade.Decide(null, ForeignTrade.LevelB).Proposal());

    [Fact]
    public void Asks_the_department_to_approve_a_promotion()
        => Assert.Contains("crm-department", ForeignTrade.Decide("B", ForeignTrade.LevelA).Approvers);

    [Fact]
    public void Asks_the_department_to_approve_a_demotion()
        => Assert.Equal("Demote C [crm-department]", ForeignTrade.Decide("A", ForeignTrade.LevelC).Proposal());

    [Fact]
    public void Asks_nobody_where_nothing_changes()
        => Assert.Equal("Hold B []", ForeignTrade.Decide("B", ForeignTrade.LevelB).Proposal());

    [Fact]
    public void Asks_the_department_where_a_host_s_floor_stands_above_the_cap()
    {
        var floor = new Rule<TierCase, TierBound>("listed-company", "floor", static c => c.Score > 50, static c => TierBound.AtLeast(c.ScoredTier));
        var engine = TieringEngine.Create(Presets.ForeignTrade, b => b.EditRules(r => r.For(Areas.TierBounds).Add(floor)));

        var decision = engine.Decide(ForeignTrade.Request("D", ForeignTrade.LevelA.With(static f => f.HasPurchased = false)));

        Assert.Equal("Hold D [crm-department]", decision.Proposal());
        Assert.True(decision.BoundsConflict);
    }
}

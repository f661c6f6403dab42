using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>Takes each rule out of the preset and sees what its clause loses: no rule is idle.</summary>
public class WithoutARuleTests
{
    private static readonly Rule<TierCase, TierBound> Floor =
        new("listed-company", "floor", static c => c.Score > 50, static c => TierBound.AtLeast(c.ScoredTier));

    private static readonly Dictionary<string, (Func<DecisionRequest> Case, string With, string Without)> Cases = new()
    {
        ["tiers.bounds/prospect-until-first-purchase"] =
            (() => On(null, ForeignTrade.LevelB.With(static f => f.HasPurchased = false)), "Place D [crm-department]", "Place B [crm-department]"),
        ["changes.verdicts/promote-on-growth"] =
            (() => On("C", ForeignTrade.LevelC.With(static f => f.PurchaseGrowth = 0.3m)), "Promote B [crm-department]", "Hold C []"),
        ["changes.verdicts/demote-on-decline-and-credit-risk"] =
            (() => On("B", ForeignTrade.LevelB.With(static f => f.DecliningQuarters = 2), 1), "Demote C [crm-department]", "Hold B []"),
        ["changes.verdicts/c-to-b-needs-growth"] =
            (() => On("C", ForeignTrade.LevelB), "Hold C []", "Promote B [crm-department]"),
        ["changes.verdicts/b-to-c-needs-decline-and-credit-risk"] =
            (() => On("B", ForeignTrade.LevelC), "Hold B []", "Demote C [crm-department]"),
        ["changes.verdicts/promote-on-assessment"] =
            (() => On("D", ForeignTrade.LevelC), "Promote C [crm-department]", "Hold D []"),
        ["changes.verdicts/demote-on-assessment"] =
            (() => On("A", ForeignTrade.LevelB), "Demote B [crm-department]", "Hold A []"),
        ["changes.limits/no-promotion-on-doubtful-facts"] =
            (() => On("D", ForeignTrade.LevelC.From(Indicators.Region, new FactProvenance()).From(Indicators.AnnualPurchase, new FactProvenance(verification: Verification.Unverified))), "Hold D []", "Promote C [crm-department]"),
        ["changes.limits/no-demotion-on-missing-facts"] =
            (() => On("A", ForeignTrade.LevelB.With(static f => f.ProfitContribution = null)), "Hold A []", "Demote B [crm-department]"),
        ["changes.approvals/approve-change"] =
            (() => On("B", ForeignTrade.LevelA), "Promote A [crm-department, senior-management]", "Promote A [senior-management]"),
        ["changes.approvals/approve-entry"] =
            (() => On("B", ForeignTrade.LevelA), "Promote A [crm-department, senior-management]", "Promote A [crm-department]"),
        ["changes.approvals/approve-bounds-conflict"] =
            (() => On("D", ForeignTrade.LevelB.With(static f => f.HasPurchased = false)), "Hold D [crm-department]", "Hold D []"),
    };

    public static TheoryData<string> Rules => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Something_else_is_proposed(string rule)
    {
        var (@case, with, without) = Cases[rule];
        var whole = rule.EndsWith("conflict", StringComparison.Ordinal) ? Engine(static r => r.For(Areas.TierBounds).Add(Floor)) : ForeignTrade.Engine;

        Assert.Equal(with, whole.Decide(@case()).Proposal());
        Assert.Equal(without, Without(rule).Decide(@case()).Proposal());
    }

    [Fact]
    public void A_first_tier_is_no_longer_traced_to_its_clause()
    {
        var request = On(null, ForeignTrade.LevelB);

        Assert.Equal(["place-new-customer", "approve-change"], ForeignTrade.Engine.Decide(request).RuleIds());
        Assert.Equal(["approve-change"], Without("changes.verdicts/place-new-customer").Decide(request).RuleIds());
    }

    [Fact]
    public void Every_rule_of_the_preset_is_tried()
    {
        var policy = Presets.ForeignTrade;
        string[] ids =
        [
            .. policy.Tiers.Bounds.Select(static r => $"tiers.bounds/{r.Id}"),
            .. policy.Changes.Verdicts.Select(static r => $"changes.verdicts/{r.Id}"),
            .. policy.Changes.Limits.Select(static r => $"changes.limits/{r.Id}"),
            .. policy.Changes.Approvals.Select(static r => $"changes.approvals/{r.Id}"),
        ];

        Assert.Equal(["changes.verdicts/place-new-customer"], ids.Except(Cases.Keys));
        Assert.Empty(Cases.Keys.Except(ids));
    }

    private static DecisionRequest On(string? tier, CustomerFactsBuilder facts, int? creditWarning = null) => ForeignTrade.Request(tier, facts, creditWarning);

    private static TieringEngine Without(string rule)
    {
        var (area, id) = (rule.Split('/')[0], rule.Split('/')[1]);
        return Engine(r =>
        {
            _ = area switch
            {
                "tiers.bounds" => (object)r.For(Areas.TierBounds).Remove(id),
                "changes.verdicts" => r.For(Areas.ChangeVerdicts).Remove(id),
                "changes.limits" => r.For(Areas.ChangeLimits).Remove(id),
                _ => r.For(Areas.ChangeApprovals).Remove(id),
            };
            if (id == "approve-bounds-conflict")
                r.For(Areas.TierBounds).Add(Floor);
        });
    }

    private static TieringEngine Engine(Action<RuleEdits> edit) => TieringEngine.Create(Presets.ForeignTrade, b => b.EditRules(edit));
}

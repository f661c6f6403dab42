using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;
using Xunit;

namespace CustomerTiering.Clauses.ServiceLevels;

/// <summary>Takes each rule out of the preset and sees what its clause loses: no rule is idle.</summary>
public class WithoutARuleTests
{
    private static readonly Rule<TierCase, TierBound> Floor =
        new("listed-company", "floor", static c => c.Score > 50, static c => TierBound.AtLeast(c.ScoredTier));

    private static readonly Dictionary<string, Func<DecisionRequest>> Cases = new()
    {
        ["tiers.bounds/level-1-needs-good-credit"] = () => On("1", ServiceLevels.Level1.With(static f => f.CreditRating = 69)),
        ["tiers.warnings/level-1-amount"] = () => On("1", ServiceLevels.Level1.With(static f => f.AnnualPurchase = 999_999)),
        ["tiers.warnings/level-1-frequency"] = () => On("1", ServiceLevels.Level1.With(static f => f.PurchaseFrequency = 11)),
        ["tiers.warnings/level-1-relationship"] = () => On("1", ServiceLevels.Level1.With(static f => f.LengthOfRelationship = 35)),
        ["tiers.warnings/level-1-credit"] = () => On("1", ServiceLevels.Level1.With(static f => (f.PaymentPunctuality, f.CreditRating) = (null, null))),
        ["tiers.warnings/level-1-needs"] = () => On("1", ServiceLevels.Level1.With(static f => f.NeedsComplexity = 69)),
        ["tiers.warnings/level-2-amount"] = () => On("2", ServiceLevels.Level2.With(static f => f.AnnualPurchase = 299_999)),
        ["tiers.warnings/level-2-frequency"] = () => On("2", ServiceLevels.Level2.With(static f => f.PurchaseFrequency = 5)),
        ["tiers.warnings/level-2-relationship"] = () => On("2", ServiceLevels.Level2.With(static f => f.LengthOfRelationship = 23)),
        ["tiers.warnings/level-2-credit"] = () => On("2", ServiceLevels.Level2.With(static f => f.PaymentPunctuality = 0.79m)),
        ["tiers.warnings/level-2-needs"] = () => On("2", ServiceLevels.Level2.With(static f => f.NeedsComplexity = 39)),
        ["tiers.warnings/level-3-amount"] = () => On("3", ServiceLevels.Level3.With(static f => (f.AnnualPurchase, f.PaymentPunctuality) = (49_999, 1))),
        ["tiers.warnings/level-3-frequency"] = () => On("3", ServiceLevels.Level3.With(static f => f.PurchaseFrequency = 2)),
        ["tiers.warnings/level-3-relationship"] = () => On("3", ServiceLevels.Level3.With(static f => f.LengthOfRelationship = 11)),
        ["tiers.warnings/level-3-credit"] = () => On("3", ServiceLevels.Level3.With(static f => f.CreditRating = 39)),
        ["tiers.warnings/level-3-needs"] = () => On("3", ServiceLevels.Level3.With(static f => f.NeedsComplexity = 9)),
        ["tiers.warnings/level-4-amount"] = () => On("4", ServiceLevels.Level4.With(static f => f.AnnualPurchase = 300_000)),
        ["changes.verdicts/place-new-customer"] = () => On(null, ServiceLevels.Level2),
        ["changes.verdicts/promote-on-assessment"] = () => On("3", ServiceLevels.Level2),
        ["changes.verdicts/demote-on-assessment"] = () => On("1", ServiceLevels.Level2),
        ["changes.limits/no-promotion-on-doubtful-facts"] = () => On("2", ServiceLevels.Level1.From(Indicators.CreditRating, new FactProvenance(verification: Verification.Refuted))),
        ["changes.limits/no-demotion-on-missing-facts"] = () => On("1", ServiceLevels.Level3.With(static f => (f.PaymentPunctuality, f.CreditRating, f.LengthOfRelationship) = (null, null, null))),
        ["changes.approvals/approved-by-marketing"] = () => On("3", ServiceLevels.Level2),
        ["changes.approvals/approved-by-sales"] = () => On("3", ServiceLevels.Level2),
        ["changes.approvals/approved-by-customer-service"] = () => On("3", ServiceLevels.Level2),
        ["changes.approvals/approve-bounds-conflict"] = () => On("2", ServiceLevels.Level1.With(static f => f.CreditRating = 69)),
        ["changes.notices/notify-on-adjustment"] = () => On("3", ServiceLevels.Level2),
    };

    public static TheoryData<string> Rules => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Something_is_lost(string rule)
    {
        var whole = Engine(rule, static (_, _) => { }).Decide(Cases[rule]());
        var without = Engine(rule, Remove).Decide(Cases[rule]());

        Assert.Contains(rule, Hits(whole));
        Assert.DoesNotContain(rule, Hits(without));
        Assert.NotEqual(Outcome(whole), Outcome(without));
    }

    [Fact]
    public void Every_rule_of_the_preset_is_tried()
    {
        var ids = Presets.ServiceLevels.RuleSets.Where(static s => Areas.Grading.Contains(s.Area)).SelectMany(static s => s.Rules.Select(r => $"{s.Area.Id}/{r.Id}")).ToList();

        Assert.Empty(ids.Except(Cases.Keys));
        Assert.Empty(Cases.Keys.Except(ids));
    }

    /// <summary>What a host sees of a decision; a first tier is the same with and without its rule, but not traced to its clause.</summary>
    private static string Outcome(Decision d)
        => $"{d.Proposal()} warned of [{string.Join(", ", d.WarningIds())}] told [{string.Join(", ", d.NoticesIfApproved)}] by clause {d.Rules.FirstOrDefault(static h => h.Set.Area == Areas.ChangeVerdicts)?.Rule.Clause}";

    private static string[] Hits(Decision d) => [.. d.Rules.Select(static h => $"{h.Set.Area.Id}/{h.Rule.Id}")];

    private static DecisionRequest On(string? level, CustomerFactsBuilder facts) => ServiceLevels.Request(level, facts);

    private static TieringEngine Engine(string rule, Action<RuleEdits, string> edit) => TieringEngine.Create(Presets.ServiceLevels, b => b.EditRules(r =>
    {
        edit(r, rule);
        if (rule.EndsWith("conflict", StringComparison.Ordinal))
            r.For(Areas.TierBounds).Add(Floor);
    }));

    private static void Remove(RuleEdits rules, string rule)
    {
        var (area, id) = (rule.Split('/')[0], rule.Split('/')[1]);
        _ = area switch
        {
            "tiers.bounds" => (object)rules.For(Areas.TierBounds).Remove(id),
            "tiers.warnings" => rules.For(Areas.TierWarnings).Remove(id),
            "changes.verdicts" => rules.For(Areas.ChangeVerdicts).Remove(id),
            "changes.limits" => rules.For(Areas.ChangeLimits).Remove(id),
            "changes.approvals" => rules.For(Areas.ChangeApprovals).Remove(id),
            _ => rules.For(Areas.ChangeNotices).Remove(id),
        };
    }
}

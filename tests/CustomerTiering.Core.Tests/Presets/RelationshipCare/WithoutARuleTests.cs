using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using Xunit;

namespace CustomerTiering.Clauses.RelationshipCare;

/// <summary>Takes each rule of grading out of the preset and sees what its clause loses: no rule is idle.</summary>
public sealed class WithoutARuleTests
{
    private static readonly Dictionary<string, Func<DecisionRequest>> Cases = new()
    {
        ["tiers.bounds/prospect-until-first-purchase"] = static () => RelationshipCare.Request("potential", RelationshipCare.Prospect.With(static f => f.NeedsComplexity = 90)),
        ["tiers.bounds/buyer-is-no-prospect"] = static () => RelationshipCare.Request("potential", RelationshipCare.Ordinary.With(static f => (f.AnnualPurchase, f.PurchaseFrequency, f.GrowthPotential, f.NeedsComplexity) = (0, 0, 0, 0))),
        ["tiers.warnings/graded-on-little"] = static () => RelationshipCare.Request(null, RelationshipCare.Prospect),
        ["tiers.warnings/key-pays-well"] = static () => RelationshipCare.Request("key", RelationshipCare.Key.With(static f => f.PaymentPunctuality = 0.79m)),
        ["tiers.warnings/warn-on-doubtful-facts"] = static () => RelationshipCare.Request(null, Doubtful(RelationshipCare.Key)),
        ["changes.verdicts/place-new-customer"] = static () => RelationshipCare.Request(null, RelationshipCare.Ordinary),
        ["changes.verdicts/promote-on-assessment"] = static () => RelationshipCare.Request("ordinary", RelationshipCare.Key),
        ["changes.verdicts/demote-on-assessment"] = static () => RelationshipCare.Request("key", RelationshipCare.Ordinary),
        ["changes.limits/no-promotion-on-doubtful-facts"] = static () => RelationshipCare.Request("ordinary", Doubtful(RelationshipCare.Key)),
        ["changes.limits/no-demotion-on-missing-facts"] = static () => RelationshipCare.Request("key", new CustomerFactsBuilder { Id = "C1", HasPurchased = true, AnnualPurchase = 100_000 }),
        ["changes.limits/demotion-needs-periods"] = static () => RelationshipCare.Request("key", RelationshipCare.Ordinary, periodsBelow: 0),
        ["changes.approvals/approve-change"] = static () => RelationshipCare.Request("ordinary", RelationshipCare.Key),
        ["changes.approvals/approve-entry"] = static () => RelationshipCare.Request("ordinary", RelationshipCare.Key),
        ["changes.notices/notify-on-change"] = static () => RelationshipCare.Request("ordinary", RelationshipCare.Key),
    };

    public static TheoryData<string> Rules => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Something_is_lost(string rule)
    {
        var whole = TieringEngine.Create(Presets.RelationshipCare).Decide(Cases[rule]());
        var without = TieringEngine.Create(Presets.RelationshipCare, b => b.EditRules(r => Remove(r, rule))).Decide(Cases[rule]());

        Assert.Contains(rule, whole.Rules.Select(static h => $"{h.Set.Area.Id}/{h.Rule.Id}"));
        Assert.NotEqual(Outcome(whole), Outcome(without));
    }

    [Fact]
    public void Every_rule_of_grading_is_tried()
        => Assert.Equal(
            Presets.RelationshipCare.RuleSets.Where(static s => Areas.Grading.Contains(s.Area)).SelectMany(static s => s.Rules.Select(r => $"{s.Area.Id}/{r.Id}")).Order(),
            Cases.Keys.Order());

    private static string Outcome(Decision d)
        => $"{d.Proposal()} warned of [{string.Join(", ", d.WarningIds())}] told [{string.Join(", ", d.NoticesIfApproved)}] by clause {d.Rules.FirstOrDefault(static h => h.Set.Area == Areas.ChangeVerdicts)?.Rule.Clause}";

    private static CustomerFactsBuilder Doubtful(CustomerFactsBuilder facts) => facts.From(Indicators.GrowthPotential, new FactProvenance(verification: Verification.Refuted));

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

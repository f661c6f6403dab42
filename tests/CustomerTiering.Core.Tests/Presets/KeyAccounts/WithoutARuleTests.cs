using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Takes each rule that grades and each access rule out of the preset and sees what its clause loses: none is idle.</summary>
public class WithoutARuleTests
{
    private static readonly Rule<TierCase, TierBound> Floor = new("listed-company", "floor", static c => c.Score > 50, static c => TierBound.AtLeast(c.ScoredTier));

    private static readonly Dictionary<string, Func<DecisionRequest>> Cases = new()
    {
        ["tiers.bounds/cap-on-credit-warning"] = () => new(KeyAccounts.First.Build(), Standing.Imported("2", new NodaTime.LocalDate(2024, 1, 1)), KeyAccounts.AsOf, credit: new CreditStanding(2)),
        ["tiers.bounds/large-demand"] = () => KeyAccounts.Request("3", KeyAccounts.First.With(static f => f.AnnualPurchase = 999_999)),
        ["tiers.bounds/large-return"] = () => KeyAccounts.Request("3", KeyAccounts.First.With(static f => f.ProfitContribution = 99_999)),
        ["tiers.bounds/fairly-stable"] = () => KeyAccounts.Request("3", KeyAccounts.First.With(static f => f.LengthOfRelationship = 11)),
        ["tiers.bounds/steady-orders"] = () => KeyAccounts.Request("3", KeyAccounts.First.With(static f => f.PurchaseFrequency = 3)),
        ["changes.verdicts/place-new-customer"] = () => KeyAccounts.Request(null, KeyAccounts.Second),
        ["changes.verdicts/promote-on-assessment"] = () => KeyAccounts.Request("3", KeyAccounts.Second),
        ["changes.verdicts/demote-on-assessment"] = () => KeyAccounts.Request("1", KeyAccounts.Second, 1),
        ["changes.limits/demotion-needs-periods"] = () => KeyAccounts.Request("1", KeyAccounts.Second),
        ["changes.limits/no-promotion-on-doubtful-facts"] = () => KeyAccounts.Request("3", KeyAccounts.First.From(Indicators.AnnualPurchase, new FactProvenance(verification: Verification.Refuted))),
        ["changes.limits/no-demotion-on-missing-facts"] = () => KeyAccounts.Request("1", KeyAccounts.Second.With(static f => f.ProfitContribution = null), 5),
        ["changes.approvals/approve-change"] = () => KeyAccounts.Request("3", KeyAccounts.Second),
        ["changes.approvals/approve-entry"] = () => KeyAccounts.Request("3", KeyAccounts.First),
        ["changes.approvals/approve-bounds-conflict"] = () => KeyAccounts.Request("3", KeyAccounts.First.With(static f => f.LengthOfRelationship = 11)),
        ["changes.notices/notify-on-change"] = () => KeyAccounts.Request("3", KeyAccounts.Second),
    };

    private static readonly Dictionary<string, (string Person, string Action, string Part)> Accesses = new()
    {
        ["keeper-enters"] = ("keeper", "enter", "basic"),
        ["department-reads"] = ("auditor", "read", "products"),
        ["service-reads"] = ("agent", "read", "contacts"),
        ["finance-reads"] = ("cashier", "read", "credit"),
        ["owner-reads"] = ("seller", "read", "products"),
        ["department-copies"] = ("head", "copy", "basic"),
        ["ask-to-read-basics"] = ("clerk", "read", "basic"),
        ["ask-to-read"] = ("clerk", "read", "contacts"),
        ["ask-to-read-products"] = ("clerk", "read", "products"),
        ["ask-to-read-credit"] = ("clerk", "read", "credit"),
        ["ask-to-copy"] = ("clerk", "copy", "basic"),
        ["allow-on-leave"] = ("clerk", "copy", "contacts"),
        ["chain-reads-terms"] = ("manager", "read", "discount-terms"),
        ["owner-reads-terms"] = ("seller", "read", "discount-terms"),
        ["department-enters-terms"] = ("head", "enter", "discount-terms"),
        ["terms-are-confidential"] = ("agent", "read", "discount-terms"),
    };

    public static TheoryData<string> Rules => [.. Cases.Keys];

    public static TheoryData<string> AccessRules => [.. Accesses.Keys];

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

    [Theory]
    [MemberData(nameof(AccessRules))]
    public void Somebody_gets_another_answer_or_another_reason(string rule)
    {
        var (person, action, part) = Accesses[rule];
        var leave = rule == "allow-on-leave" ? KeyAccounts.Leave(person, action, part) : null;
        var (whole, without) = (KeyAccounts.Ask(person, action, part, leave), TieringEngine.Create(Presets.KeyAccounts, b => b.EditRules(r => r.For(Areas.Access).Remove(rule))).Access.Decide(KeyAccounts.AccessRequest(person, action, part, leave)));

        Assert.Contains(rule, whole.Rules.Select(static h => h.Rule.Id));
        Assert.NotEqual(whole.ToString(), without.ToString());
    }

    [Fact]
    public void Every_rule_that_grades_and_every_access_rule_of_the_preset_is_tried()
    {
        Assert.Equal(Cases.Keys.Order(), Presets.KeyAccounts.RuleSets.Where(static s => Areas.Grading.Contains(s.Area)).SelectMany(static s => s.Rules.Select(r => $"{s.Area.Id}/{r.Id}")).Order());
        Assert.Equal(Accesses.Keys.Order(), Presets.KeyAccounts.Access.Rules.Select(static r => r.Id).Order());
    }

    private static string Outcome(Decision d)
        => $"{d.Proposal()} told [{string.Join(", ", d.NoticesIfApproved)}] by clause {d.Rules.FirstOrDefault(static h => h.Set.Area == Areas.ChangeVerdicts)?.Rule.Clause}";

    private static string[] Hits(Decision d) => [.. d.Rules.Select(static h => $"{h.Set.Area.Id}/{h.Rule.Id}")];

    private static TieringEngine Engine(string rule, Action<RuleEdits, string> edit) => TieringEngine.Create(Presets.KeyAccounts, b => b.EditRules(r =>
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
            "changes.verdicts" => rules.For(Areas.ChangeVerdicts).Remove(id),
            "changes.limits" => rules.For(Areas.ChangeLimits).Remove(id),
            "changes.approvals" => rules.For(Areas.ChangeApprovals).Remove(id),
            _ => rules.For(Areas.ChangeNotices).Remove(id),
        };
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Onboarding;
using CustomerTiering.Portfolio.Coverage;
using CustomerTiering.Rules;
using Xunit;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>Takes each rule out of the preset and sees what its clause loses: no rule of grading, portfolio or onboarding is idle.</summary>
public class WithoutARuleTests
{
    private static readonly string[] Sets =
    [
        "tiers.bounds", "tiers.warnings", "changes.verdicts", "changes.limits", "changes.approvals", "changes.notices", "portfolio.classes", "portfolio.movements", "portfolio.coverage", "onboarding.verdicts", "onboarding.first-orders",
    ];

    private static readonly Dictionary<string, Func<TieringEngine, object?>> Cases = new()
    {
        ["changes.verdicts/place-new-customer"] = static e => Trail(Grade(e, null, CementSales.Ordinary)),
        ["changes.verdicts/delist-unqualified"] = static e => Grade(e, "ordinary", CementSales.Weak).Change,
        ["changes.verdicts/promote-on-assessment"] = static e => Grade(e, "ordinary", CementSales.Premium).Change,
        ["changes.verdicts/demote-on-assessment"] = static e => Grade(e, "premium", CementSales.Ordinary).Change,
        ["changes.limits/no-promotion-on-doubtful-facts"] = static e => Grade(e, "ordinary", CementSales.Premium.From(Indicators.CreditRating, new FactProvenance("hearsay", verification: Verification.Unverified))).Change,
        ["changes.limits/no-demotion-on-missing-facts"] = static e => Grade(e, "premium", Unpaid()).Change,
        ["changes.approvals/approve-change"] = static e => string.Join(',', Grade(e, "ordinary", CementSales.Premium).Approvers),
        ["portfolio.classes/units-of-the-group"] = static e => Class(e, "category", static f => f[CementSales.Flag("group-unit")] = true),
        ["portfolio.classes/units-of-the-province"] = static e => Class(e, "category", static f => f[CementSales.Flag("provincial-soe-unit")] = true),
        ["portfolio.classes/agreement-signed"] = static e => Class(e, "category", static f => f[CementSales.Flag("strategic-agreement")] = true),
        ["portfolio.classes/makes-ready-mixed-concrete"] = static e => Class(e, "category", static f =>
        {
            foreach (var flag in new[] { "makes-ready-mix", "fixed-premises", "going-concern", "legal-person" })
                f[CementSales.Flag(flag)] = true;
        }),
        ["portfolio.classes/sells-on"] = static e => Class(e, "category", static f => f[CementSales.Flag("sells-on")] = true),
        ["portfolio.classes/project-under-construction"] = static e => Class(e, "category", static f => f[CementSales.Flag("key-project-running")] = true),
        ["portfolio.classes/none-of-the-six"] = static e => Class(e, "category", static _ => { }),
        ["portfolio.classes/large-volume"] = static e => Class(e, "volume", static f => f[CementSales.Tonnage] = 200_000),
        ["portfolio.classes/medium-volume"] = static e => Class(e, "volume", static f => f[CementSales.Tonnage] = 20_000),
        ["portfolio.classes/small-volume"] = static e => Class(e, "volume", static f => f[CementSales.Tonnage] = 2_000),
        ["portfolio.classes/pays-cash"] = static e => Class(e, "settlement", static f => f[CementSales.Settlement] = "cash"),
        ["portfolio.classes/pays-by-revolving-credit"] = static e => Class(e, "settlement", static f => f[CementSales.Settlement] = "revolving"),
        ["portfolio.classes/pays-monthly"] = static e => Class(e, "settlement", static f => f[CementSales.Settlement] = "monthly"),
        ["portfolio.classes/exit-on-grading"] = static e => e.Portfolio.Classify(Grade(e, "ordinary", CementSales.Weak)).ClassOn("quality"),
        ["portfolio.classes/premium-by-grade"] = static e => Class(e, "quality", static _ => { }, "premium"),
        ["portfolio.classes/ordinary-by-grade"] = static e => Class(e, "quality", static _ => { }, "ordinary"),
        ["portfolio.coverage/active-without-tier"] = static e => Gaps(e, Standing.None),
        ["portfolio.coverage/active-without-owner"] = static e => Gaps(e, Standing.None),
        ["portfolio.coverage/active-never-assessed"] = static e => Gaps(e, Standing.None),
        ["portfolio.coverage/active-assessed-too-long-ago"] = static e => Gaps(e, new StandingBuilder { Tier = "ordinary", Since = CementSales.AsOf.PlusYears(-3), LastReviewOn = CementSales.AsOf.PlusMonths(-13) }.Build()),
        ["portfolio.coverage/qualification-expired"] = static e => Gaps(e, Standing.None, -1),
        ["portfolio.coverage/qualification-about-to-expire"] = static e => Gaps(e, Standing.None, 10),
        ["onboarding.verdicts/qualification-not-valid"] = static e => Admit(e, static f => f[CementSales.QualificationDaysLeft] = -1),
        ["onboarding.verdicts/poor-reputation"] = static e => Admit(e, static f => f[Indicator.Number("reputation")] = 10),
        ["onboarding.verdicts/not-able-to-perform"] = static e => Admit(e, static f => f[Indicator.Number("ability-to-perform")] = 10),
        ["onboarding.verdicts/does-not-keep-secrets"] = static e => Admit(e, static f => f[Indicator.Flag("keeps-secrets")] = false),
        ["onboarding.verdicts/not-willing-to-cooperate"] = static e => Admit(e, static f => f[Indicator.Flag("willing-to-cooperate")] = false),
        ["onboarding.verdicts/weak-management-or-funds"] = static e => Admit(e, static f => f[Indicator.Number("management-level")] = 10),
        ["onboarding.verdicts/not-investigated"] = static e => Admit(e, static f => f[Indicator.Number("management-level")] = null),
        ["onboarding.verdicts/ask-on-doubtful-facts"] = static e => Admit(e, static f => f.From(Indicator.Number("reputation"), new FactProvenance("hearsay", verification: Verification.Refuted))),
        ["onboarding.verdicts/ask-on-duplicate"] = static e => Admit(e, static _ => { }, 1),
        ["onboarding.verdicts/refuse-after-delisting"] = static e => e.Onboarding.Decide(new OnboardingRequest(Sound(static _ => { }), CementSales.AsOf, 0, CementSales.AsOf.PlusMonths(-2))).Verdict,
        ["onboarding.verdicts/admit-where-nothing-stricter"] = static e => Admit(e, static _ => { }),
        ["onboarding.first-orders/flag-first-order-on-incomplete-file"] = static e => e.Onboarding.FirstOrder(Sound(static _ => { }), CementSales.AsOf, OnboardingVerdictKind.Admit).Kind,
        ["onboarding.first-orders/hold-first-order-until-admitted"] = static e => e.Onboarding.FirstOrder(Sound(static _ => { }), CementSales.AsOf).Kind,
    };

    public static TheoryData<string> Rules => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Something_else_is_decided(string rule)
        => Assert.NotEqual(Cases[rule](CementSales.Engine), Cases[rule](Without(rule)));

    [Fact]
    public void Every_rule_is_tried()
    {
        var ids = Presets.CementSales.RuleSets.Where(static s => Sets.Contains(s.Area.Id)).SelectMany(static s => s.Rules.Select(r => $"{s.Area.Id}/{r.Id}"));
        Assert.Equal(ids.Order(), Cases.Keys.Order());
    }

    private static TieringEngine Without(string rule) => TieringEngine.Create(Presets.CementSales, builder => builder.EditRules(rules =>
    {
        var (set, id) = (rule.Split('/')[0], rule.Split('/')[1]);
        Remove(rules, Areas.ChangeVerdicts, set, id);
        Remove(rules, Areas.ChangeLimits, set, id);
        Remove(rules, Areas.ChangeApprovals, set, id);
        Remove(rules, Areas.PortfolioClasses, set, id);
        Remove(rules, Areas.PortfolioCoverage, set, id);
        Remove(rules, Areas.OnboardingVerdicts, set, id);
        Remove(rules, Areas.FirstOrders, set, id);
    }));

    private static void Remove<TCase, TOutcome>(RuleEdits rules, RuleArea<TCase, TOutcome> area, string set, string id)
        where TCase : struct, IRuleCase
    {
        if (area.Id == set)
            rules.For(area).Remove(id);
    }

    private static Decision Grade(TieringEngine engine, string? tier, CustomerFactsBuilder facts)
        => engine.Decide(facts.Build(), tier is null ? Standing.None : Standing.Imported(tier, CementSales.AsOf.PlusYears(-1)), CementSales.AsOf);

    private static string Trail(Decision decision) => string.Join(',', decision.Rules.Select(static r => r.Rule.Id));

    private static CustomerFactsBuilder Unpaid()
    {
        var facts = CementSales.Ordinary;
        facts.AnnualPurchase = 1_000_000;
        facts.PaymentPunctuality = null;
        facts.PurchaseFrequency = null;
        return facts;
    }

    private static string? Class(TieringEngine engine, string axis, Action<CustomerFactsBuilder> change, string? tier = null)
    {
        var facts = new CustomerFactsBuilder { Id = "C1" };
        change(facts);
        return engine.Portfolio.Classify(facts.Build(), tier is null ? Standing.None : Standing.Imported(tier, CementSales.AsOf.PlusYears(-1)), CementSales.AsOf).ClassOn(axis);
    }

    private static string Gaps(TieringEngine engine, Standing standing, int? daysLeft = null)
    {
        var facts = new CustomerFactsBuilder { Id = "C1" };
        facts[CementSales.QualificationDaysLeft] = daysLeft;
        return string.Join(',', engine.Portfolio.Cover(new CoverageRequest(facts.Build(), standing, CementSales.AsOf, hasCarePlan: true)).Gaps);
    }

    private static OnboardingVerdictKind Admit(TieringEngine engine, Action<CustomerFactsBuilder> change, int duplicates = 0)
        => engine.Onboarding.Decide(new OnboardingRequest(Sound(change), CementSales.AsOf, duplicates)).Verdict;

    private static CustomerFacts Sound(Action<CustomerFactsBuilder> change)
    {
        var facts = new CustomerFactsBuilder { Id = "C9" };
        foreach (var point in new[] { "management-level", "financial-strength", "reputation", "ability-to-perform" })
            facts[Indicator.Number(point)] = 80;
        facts[Indicator.Flag("willing-to-cooperate")] = true;
        facts[Indicator.Flag("keeps-secrets")] = true;
        change(facts);
        return facts.Build();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Portfolio.Coverage;
using CustomerTiering.Portfolio.Movements;
using CustomerTiering.Rules;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses;

/// <summary>Takes each rule of the portfolio section out of the presets that have one beside cement sales, and sees what is lost: no rule is idle.</summary>
public class PortfolioWithoutARuleTests
{
    private static readonly LocalDate Day = new(2025, 11, 1);

    private static readonly Dictionary<string, Func<TieringEngine, object?>> Cases = new()
    {
        ["foreign-trade/portfolio.coverage/active-without-tier"] = static e => Gaps(e, Standing.None),
        ["foreign-trade/portfolio.coverage/active-without-owner"] = static e => Gaps(e, Standing.None),
        ["foreign-trade/portfolio.coverage/active-never-assessed"] = static e => Gaps(e, Standing.None),
        ["foreign-trade/portfolio.coverage/active-assessed-too-long-ago"] = static e => Gaps(e, Old("B")),
        ["foreign-trade/portfolio.coverage/active-without-care-plan"] = static e => Gaps(e, Standing.None),
        ["key-accounts/portfolio.movements/prospect-without-order"] = static e => Kind(e, hasPurchased: false),
        ["key-accounts/portfolio.movements/lost-on-silence"] = static e => Kind(e, true, 400, 800),
        ["key-accounts/portfolio.movements/lost-on-own-rhythm"] = static e => Kind(e, true, [.. Enumerable.Range(0, 9).Select(static i => 70 + (i * 7))]),
        ["key-accounts/portfolio.movements/won-in-period"] = static e => Kind(e, true, 30),
        ["key-accounts/portfolio.movements/won-back-after-silence"] = static e => Kind(e, true, 30, 900),
        ["key-accounts/portfolio.movements/at-risk-on-own-rhythm"] = static e => Kind(e, true, [.. Enumerable.Range(0, 60).Select(static i => 26 + (i * 10))]),
        ["key-accounts/portfolio.movements/at-risk-on-decline"] = static e => Kind(e, true, [5, 80, .. Enumerable.Range(0, 10).Select(static i => 400 + (i * 30))]),
        ["relationship-care/portfolio.classes/key-customers-apart"] = static e => Class(e, "key"),
        ["relationship-care/portfolio.classes/others"] = static e => Class(e, "ordinary"),
        ["relationship-care/portfolio.movements/prospect-without-order"] = static e => Kind(e, hasPurchased: false),
        ["relationship-care/portfolio.movements/lost-on-silence"] = static e => Kind(e, true, 400, 800),
        ["relationship-care/portfolio.movements/at-risk-on-own-rhythm"] = static e => Kind(e, true, [.. Enumerable.Range(0, 60).Select(static i => 22 + (i * 10))]),
        ["relationship-care/portfolio.movements/at-risk-on-decline"] = static e => Kind(e, true, [5, 80, .. Enumerable.Range(0, 10).Select(static i => 400 + (i * 30))]),
        ["relationship-care/portfolio.coverage/active-without-tier"] = static e => Gaps(e, Standing.None),
        ["relationship-care/portfolio.coverage/active-without-owner"] = static e => Gaps(e, Standing.None),
        ["relationship-care/portfolio.coverage/active-never-assessed"] = static e => Gaps(e, Standing.None),
        ["relationship-care/portfolio.coverage/active-assessed-too-long-ago"] = static e => Gaps(e, Old("ordinary")),
        ["relationship-care/portfolio.coverage/active-without-care-plan"] = static e => Gaps(e, Standing.None),
    };

    public static TheoryData<string> Rules => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Something_else_is_decided(string rule)
        => Assert.NotEqual(Cases[rule](Engine(rule.Split('/')[0], null)), Cases[rule](Engine(rule.Split('/')[0], rule.Split('/')[2])));

    [Fact]
    public void Every_rule_is_tried()
    {
        var ids = Presets.Ids.Where(static id => id != "cement-sales").SelectMany(static id => Presets.Find(id).RuleSets
            .Where(static s => s.Area.Id.StartsWith("portfolio.", StringComparison.Ordinal)).SelectMany(s => s.Rules.Select(r => $"{id}/{s.Area.Id}/{r.Id}")));
        Assert.Equal(ids.Order(), Cases.Keys.Order());
    }

    private static TieringEngine Engine(string preset, string? without)
    {
        var policy = Presets.Find(preset);
        return TieringEngine.Create(policy, builder => builder.AddIndicatorsOf(policy).EditRules(rules =>
        {
            Remove(policy.Portfolio.Classes, rules, without);
            Remove(policy.Portfolio.Movements, rules, without);
            Remove(policy.Portfolio.Coverage, rules, without);
        }));
    }

    private static void Remove<TCase, TOutcome>(RuleSet<TCase, TOutcome> set, RuleEdits rules, string? id)
        where TCase : struct, IRuleCase
    {
        if (set.Any(r => r.Id == id))
            rules.For(set.Area).Remove(id!);
    }

    private static Standing Old(string tier) => new StandingBuilder { Tier = tier, Since = Day.PlusYears(-3), LastReviewOn = Day.PlusMonths(-20), Owner = "li" }.Build();

    private static string Gaps(TieringEngine engine, Standing standing)
        => string.Join(',', engine.Portfolio.Cover(new CoverageRequest(new CustomerFactsBuilder { Id = "C1" }.Build(), standing, Day, hasCarePlan: false)).Gaps);

    private static MovementKind Kind(TieringEngine engine, bool hasPurchased, params int[] daysAgo)
        => engine.Portfolio.Judge(new CustomerFactsBuilder { Id = "C1", HasPurchased = hasPurchased }.Build(), new OrderHistory("C1", Day.PlusYears(-9), daysAgo.Select(static d => new CustomerOrder(Day.PlusDays(-d), 100))), Day).Kind;

    private static string? Class(TieringEngine engine, string tier)
        => engine.Portfolio.Classify(new CustomerFactsBuilder { Id = "C1" }.Build(), Standing.Imported(tier, Day.PlusYears(-1)), Day).ClassOn("importance");
}

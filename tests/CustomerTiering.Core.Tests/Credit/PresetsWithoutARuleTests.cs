using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using Xunit;

namespace CustomerTiering.Credit;

/// <summary>Takes each credit rule out of each preset and sees that somebody is treated otherwise: no rule is idle.</summary>
public sealed class PresetsWithoutARuleTests
{
    public static TheoryData<string, string, string> RulesOfPresets
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var id in Presets.Ids)
            {
                foreach (var set in ((IPolicySection)Presets.Find(id).Credit).RuleSets)
                {
                    foreach (var rule in set.Rules)
                        data.Add(id, set.Area.Id, rule.Id);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(RulesOfPresets))]
    public void Somebody_is_treated_otherwise(string preset, string area, string rule)
    {
        var policy = Presets.Find(preset);
        var whole = TieringEngine.Create(policy, b => b.AddIndicatorsOf(policy));
        var without = TieringEngine.Create(policy, b => b.AddIndicatorsOf(policy).EditRules(r => Remove(r, area, rule)));

        Assert.Contains(Customers(policy.Currency), c => Told(whole, c) != Told(without, c));
    }

    private static void Remove(RuleEdits rules, string area, string rule) => _ = area switch
    {
        "credit.grades" => (object)rules.For(Areas.CreditGrades).Remove(rule),
        "credit.measures" => rules.For(Areas.CreditMeasures).Remove(rule),
        "credit.warnings" => rules.For(Areas.CreditWarnings).Remove(rule),
        "credit.holds" => rules.For(Areas.CreditHolds).Remove(rule),
        "credit.tasks" => rules.For(Areas.CreditTasks).Remove(rule),
        _ => rules.For(Areas.CreditOrders).Remove(rule),
    };

    /// <summary>Says all that was decided but the names of the rules.</summary>
    private static string Told(TieringEngine engine, CreditAccountBuilder account)
    {
        var credit = engine.Assess(account, CreditState.Imported(2, Accounts.AsOf.PlusDays(-3)));
        var fresh = engine.Assess(account);
        return string.Join('|', new[] { credit, fresh }.Select(c => $"{c.Grade} {string.Join(',', c.Measures)} {c.ReachedLevel} {c.Status} {string.Join(',', c.Tasks.Select(static t => $"{t.Kind} {t.Role} {t.DueOn}"))} {Order(engine, c, 0)} {Order(engine, c, 50)} {Order(engine, c, 100)}"));
    }

    private static string Order(TieringEngine engine, CreditDecision credit, decimal prepaid)
    {
        var check = engine.Credit.Check(new CreditOrder("new", 100, prepaid), credit);
        return $"{check.Release} {string.Join(',', check.Asked)}";
    }

    private static IEnumerable<CreditAccountBuilder> Customers(string currency)
        => from days in (int[])[-7, 1, 6, 15, 30, 31, 61, 91]
           from amount in (decimal[])[150, 150_000]
           from items in (int[])[1, 3]
           from punctuality in (decimal?[])[null, 0, 0.5m, 0.7m, 0.9m, 1]
           from limit in (decimal?[])[null, 100]
           from promise in (int?[])[null, -1]
           from signed in (string?[])[null, "2026-01-01"]
           where promise is null || days == 6
           select new CreditAccountBuilder { Customer = "C1", Currency = currency, Limit = limit, Payments = punctuality is null ? null : new PaymentRecord(punctuality, 0, 0, 0) }
               .Add([.. Enumerable.Range(1, items).Select(n => Accounts.Item($"i{n}", amount, days, promisedIn: promise))])
               .Add(Accounts.Agreement(signed));
}

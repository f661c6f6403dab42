using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Care;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses;

/// <summary>Takes each rule out of a preset's care section and sees that some customer loses something: no rule is idle.</summary>
public class CareWithoutARuleTests
{
    public static TheoryData<string, string, string> Each
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (id, set) in Presets.Ids.SelectMany(static id => CareSets(id).Select(set => (id, set))))
            {
                foreach (var rule in set.Rules)
                    data.Add(id, set.Area.Id, rule.Id);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void Something_is_lost(string preset, string area, string rule)
    {
        var without = TieringEngine.Create(Presets.Find(preset), b => b.EditRules(r => _ = area switch
        {
            "care.entitlements" => (object)r.For(Areas.CareEntitlements).Remove(rule),
            "care.targets" => r.For(Areas.CareTargets).Remove(rule),
            "care.measures" => r.For(Areas.CareMeasures).Remove(rule),
            _ => r.For(Areas.CareAlerts).Remove(rule),
        }));
        Assert.Contains(Customers(preset), c => PresetCare.Outcome(c.By(preset)) != PresetCare.Outcome(without.Care.Plan(c.Build())));
    }

    [Fact]
    public void Every_rule_and_everything_declared_names_its_clause_and_basis()
        => Assert.All(Presets.Ids.Select(Presets.Find), static policy =>
        {
            Assert.All(CareSets(policy.Id).SelectMany(static s => s.Rules), static r => Assert.True(r.Clause is not null && r.Basis is not null, r.Id));
            Assert.All(policy.Care.Measures.Cast<CareItem>().Concat(policy.Care.Entitlements).Concat(policy.Care.Targets).Concat(policy.Care.Budgets), static i => Assert.True(i is { Clause: not null, Basis: not null, Names.Count: 3 }, i.Id));
        });

    private static IEnumerable<IRuleSet> CareSets(string preset) => Presets.Find(preset).RuleSets.Where(static s => s.Area.Id.StartsWith("care.", System.StringComparison.Ordinal));

    private static IEnumerable<CareRequestBuilder> Customers(string preset)
    {
        var policy = Presets.Find(preset);
        foreach (var tier in policy.Tiers.Ladder)
        {
            yield return Living(PresetCare.Customer(tier.Code), policy);
            yield return Living(PresetCare.Customer(tier.Code, since: PresetCare.AsOf.PlusMonths(-6)), policy);
            yield return Living(PresetCare.Customer(tier.Code, owner: null, facts: static f => (f.HasPurchased, f.Recency) = (false, 400)), policy);
            if (policy.FindFact("open-major-problems") is NumberIndicator problems)
                yield return PresetCare.Customer(tier.Code, facts: f => f[problems] = 1);
            foreach (var need in policy.FindFact("main-need") is CodeIndicator ? (string[])["technology", "supply", "price", "new-business"] : [])
                yield return PresetCare.Customer(tier.Code, facts: f => f[(CodeIndicator)policy.FindFact("main-need")!] = need);
            var first = PresetCare.Customer(tier.Code);
            first.IsFirstOrder = true;
            yield return first;
            foreach (var code in policy.Care.Classes)
                yield return Living(PresetCare.Customer(tier.Code), policy).InClass(code.Id);
        }
    }

    private static CareRequestBuilder Living(CareRequestBuilder customer, Policies.TieringPolicy policy)
    {
        foreach (var cadence in policy.Care.Measures.Select(static m => m.Cadence))
        {
            if (cadence is AfterCadence after)
                customer.Add(new CareEvent($"{after.Event}-{policy.Care.Measures.ToList().FindIndex(m => m.Cadence == cadence)}", after.Event, PresetCare.AsOf));
            foreach (var kind in cadence is DatesCadence dates ? dates.Kinds : [])
                customer.Add(new CustomerDate($"{kind}-{policy.Care.Measures.ToList().FindIndex(m => m.Cadence == cadence)}", kind, new AnnualDate(5, 4)));
        }

        return customer;
    }
}

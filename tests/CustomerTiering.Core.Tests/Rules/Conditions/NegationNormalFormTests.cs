using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Probes;
using CustomerTiering.Tiers;
using Xunit;

namespace CustomerTiering.Rules.Conditions;

public class NegationNormalFormTests
{
    private static readonly Dictionary<string, Condition> Conditions = new()
    {
        ["or"] = Read(c => !(c.Facts.Recency >= 5 || c.Facts.HasPurchased == true)),
        ["and"] = Read(c => !(c.Facts.Recency >= 5 && c.Facts.HasPurchased == true)),
        ["twice"] = Read(c => !!(c.Facts.Recency < 5)),
        ["unknown"] = Read(c => !(c.Facts.Recency == null)),
        ["choice"] = Read(c => !(c.Facts.HasPurchased == true ? c.Facts.Recency > 5 : c.Facts.Recency <= 1)),
        ["list"] = Read(c => !new[] { "EU", "US" }.Contains(c.Facts.Region!)),
    };

    [Theory]
    [InlineData("or")]
    [InlineData("and")]
    [InlineData("twice")]
    [InlineData("unknown")]
    [InlineData("choice")]
    [InlineData("list")]
    public void Is_true_false_and_unknown_for_the_same_cases(string name)
    {
        var condition = Conditions[name];
        var normal = NegationNormalForm.Of(condition);
        var slots = new FactSlots();
        foreach (var key in FactKeys.In(condition))
            slots.SlotOf(key);
        var probes = new RuleProbes<TierCase>(slots);
        var outcomes = new HashSet<bool?>();
        foreach (var facts in Customers())
        {
            var @case = CaseOf(facts, slots);
            outcomes.Add(probes.TruthOf(condition, in @case));
            Assert.Equal(probes.TruthOf(condition, in @case), probes.TruthOf(normal, in @case));
        }

        Assert.True(outcomes.Count >= 2);
    }

    private static IEnumerable<CustomerFacts> Customers()
    {
        foreach (var recency in (decimal?[])[null, 1, 5, 6])
        {
            foreach (var purchased in (bool?[])[null, true, false])
            {
                foreach (var region in (string?[])[null, "EU", "CN"])
                    yield return new CustomerFactsBuilder { Id = "X", Recency = recency, HasPurchased = purchased, Region = region }.Build();
            }
        }
    }

    private static TierCase CaseOf(CustomerFacts facts, FactSlots slots)
    {
        var lowest = Presets.ForeignTrade.Tiers.Ladder.Lowest;
        return new TierCase(new BoundFacts(facts, slots.Bind(facts)), Standing.None, Credit.CreditStanding.Unknown, new NodaTime.LocalDate(2024, 1, 1), 0, 100, 0, lowest, null);
    }

    private static Condition Read(Expression<Func<TierCase, bool>> when) => new ConditionReader("r", RuleArguments.None).Read(when);
}

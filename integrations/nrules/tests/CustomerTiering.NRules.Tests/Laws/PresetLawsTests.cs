using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Laws;
using CustomerTiering.NRules.Evaluation;
using CustomerTiering.Testing.Evaluation;
using Xunit;
using Xunit.Abstractions;

namespace CustomerTiering.NRules.Laws;

/// <summary>All presets there are: NRules and the naive evaluator decide the same bytes. <c>CUSTOMER_TIERING_CASES_FACTOR=100</c> makes it 200,000 customers a preset.</summary>
public sealed class PresetLawsTests(ITestOutputHelper output)
{
    private const int CustomersOfAPreset = 2_000;

    public static TheoryData<string> Ids { get; } = [.. Presets.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_preset_decides_the_same_on_NRules(string id)
    {
        var policy = Presets.Find(id);
        var seen = new SortedDictionary<string, int>();
        var engine = TieringEngine.Create(policy, b => b.AddIndicatorsOf(policy));
        foreach (var result in engine.DecideAll(new GeneratedPortfolio(policy).Customers(CustomersOfAPreset)))
        {
            foreach (var kind in (string[])[result.Decision!.Change.ToString(), .. result.Decision.Rules.Select(static h => h.Rule.Id)])
                seen[kind] = seen.GetValueOrDefault(kind) + 1;
        }

        var report = new EvaluatorComparison(policy, new NaiveEvaluatorFactory(), new NRulesEvaluatorFactory()).Over(new GeneratedPortfolio(policy).Customers(Customers));

        output.WriteLine($"{id}: {report}");
        output.WriteLine($"  of the first {CustomersOfAPreset}: {string.Join(", ", seen.Select(static s => $"{s.Key} {s.Value}"))}");
        Assert.Equal(Customers, report.Compared);
        Assert.Equal(0, report.Different);
        Assert.All(["Promote", "Demote", "Hold", "NotGradable"], kind => Assert.True(seen.GetValueOrDefault(kind) >= CustomersOfAPreset / 100, $"`{kind}` hardly came up"));
    }

    [Fact]
    public void An_evaluator_that_loses_one_hit_in_a_hundred_is_told_apart()
    {
        var report = new EvaluatorComparison(Presets.ForeignTrade, new NaiveEvaluatorFactory(), new ForgetfulEvaluators()).Over(new GeneratedPortfolio(Presets.ForeignTrade).Customers(CustomersOfAPreset));

        output.WriteLine(report.ToString().Split('\n')[0]);
        Assert.True(report.Different > 0);
    }

    private static int Customers
        => CustomersOfAPreset * (int.TryParse(Environment.GetEnvironmentVariable(Law.Factor), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? Math.Max(1, times) : 1);
}

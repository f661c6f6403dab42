using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Decisions;
using CustomerTiering.Texts;
using Xunit;

namespace CustomerTiering.Credit;

public sealed class CreditExplanationTests
{
    [Fact]
    public void An_explanation_says_what_is_at_risk_what_is_to_be_done_and_by_which_rules()
    {
        var text = Engine("key-accounts").Explain(Decisions("key-accounts").First());

        Assert.StartsWith("C1: credit on hold, credit warning level 1\n", text, StringComparison.Ordinal);
        Assert.Contains("\nExposure\n  overdue                       60.00 CNY\n  disputed                      40.00 CNY\n  in total                     100.00 CNY\n  unapplied cash, not netted     5.00 CNY\n", text, StringComparison.Ordinal);
        Assert.Contains("\nCollection tasks\n  recovery of arrears: the owner, by 9 March 2026, 60.00 CNY\n", text, StringComparison.Ordinal);
        Assert.Contains("hold-when-overdue (clause 13, policy): deliveries on open account stop while anything is overdue\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("key-accounts", "zh-Hans")]
    [InlineData("key-accounts", "zh-Hant")]
    [InlineData("foreign-trade", "zh-Hans")]
    [InlineData("foreign-trade", "zh-Hant")]
    public void In_Chinese_there_is_no_English_word(string preset, string language)
    {
        var engine = Engine(preset);
        Assert.All(Decisions(preset), d => Assert.Empty(ForeignWords.Of(engine.Explain(d, language), [engine.Policy.Version, "C1", "S1"], engine)));
    }

    private static readonly Dictionary<string, TieringEngine> Engines = Presets.Ids.ToDictionary(
        static id => id,
        static id => TieringEngine.Create(Presets.Find(id), b => b.AddIndicatorsOf(Presets.Find(id))));

    private static TieringEngine Engine(string preset) => Engines[preset];

    private static IEnumerable<AreaDecision> Decisions(string preset)
    {
        var engine = Engine(preset);
        foreach (var punctuality in (decimal?[])[null, 0.5m, 0.1m])
        {
            var account = new CreditAccountBuilder { Customer = "C1", Currency = engine.Policy.Currency, Payments = punctuality is null ? null : new PaymentRecord(punctuality, 3, 40, 1) }
                .Add(Accounts.Item("i", 100, 20, disputed: 40)).Add(new UnappliedCash("p", Accounts.AsOf, 5));
            var credit = engine.Assess(account);
            yield return credit;
            yield return engine.Credit.Check(new CreditOrder("S1", 10, 1), credit);
        }
    }
}

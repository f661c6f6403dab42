using System;
using System.Linq;
using CustomerTiering.Decisions;
using Xunit;

namespace CustomerTiering.Credit;

public sealed class AgeingTests
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.KeyAccounts, static b => b.AddIndicatorsOf(Presets.KeyAccounts));

    [Fact]
    public void An_item_without_a_due_day_takes_it_from_the_agreement_in_force_when_it_was_issued()
    {
        var issued = Accounts.Day("2026-01-15");
        var account = Accounts.InCny.Add(new OpenItemBuilder { Id = "i", IssuedOn = issued, Open = 10 }.Build());

        Assert.Equal(Accounts.Day("2026-02-14"), Age(account.Add(Accounts.Agreement())).DueOn);
    }

    [Theory]
    [InlineData(null, "2026-01-01", "net 30")]
    [InlineData("2026-01-16", "2026-01-01", "net 30")]
    [InlineData("2026-01-01", "2026-01-16", "net 30")]
    [InlineData("2026-01-01", "2026-01-01", null)]
    public void Without_such_an_agreement_nobody_knows_when_it_falls_due(string? signedOn, string from, string? cycle)
    {
        var item = new OpenItemBuilder { Id = "i", IssuedOn = Accounts.Day("2026-01-15"), Open = 10 }.Build();
        Assert.Equal(ReceivableCategory.WithoutDueDay, Age(Accounts.InCny.Add(item).Add(Accounts.Agreement(signedOn, from, null, cycle))).Category);
    }

    [Fact]
    public void An_amount_in_another_currency_is_refused_with_all_that_is_missing()
    {
        var account = Accounts.InCny.Add(Accounts.Item("i1", 10, 1, currency: "USD"), Accounts.Item("i2", 10, 1), Accounts.Item("i3", 5, 1, currency: "EUR")).Build();

        var refusal = Assert.Throws<DecisionInputException>(() => Engine.Credit.Age(account, Accounts.AsOf));

        Assert.Equal(
            "customer `C1`: open item `i1` is in USD and the account in CNY, and there is no rate from USD to CNY; open item `i3` is in EUR and the account in CNY, and there is no rate from EUR to CNY; give the rates",
            refusal.Message);
    }

    [Fact]
    public void An_amount_in_another_currency_is_told_by_the_rate_given()
    {
        var rates = new ExchangeRates(Accounts.AsOf, [new ExchangeRate("USD", "CNY", 7.25m)]);
        Assert.Equal(72.5m, Engine.Credit.Age(Accounts.InCny.Add(Accounts.Item("i1", 10, 1, currency: "USD")).Build(), Accounts.AsOf, rates).Overdue);
    }

    [Fact]
    public void The_rates_stand_in_the_record_by_their_hash()
    {
        var rates = new ExchangeRates(Accounts.AsOf, [new ExchangeRate("USD", "CNY", 7.25m)]);
        Assert.Contains($"\"ratesHash\":\"{rates.Hash}\"", Engine.Assess(Accounts.InCny, rates: rates).ToRecord(), StringComparison.Ordinal);
        Assert.DoesNotContain("ratesHash", Engine.Assess(Accounts.InCny).ToRecord(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_in_another_currency_than_the_policy_s_needs_rates_both_ways()
    {
        var refusal = Assert.Throws<DecisionInputException>(() => Engine.Credit.Age(Accounts.InUsd.Build(), Accounts.AsOf));
        Assert.Contains("there is no rate from USD to CNY; the policy is in CNY and the account in USD, and there is no rate from CNY to USD", refusal.Message, StringComparison.Ordinal);
    }

    private static AgedPart Age(CreditAccountBuilder account) => Engine.Credit.Age(account.Build(), Accounts.AsOf).Parts.Single();
}

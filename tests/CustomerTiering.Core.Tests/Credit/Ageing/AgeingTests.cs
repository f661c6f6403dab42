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

    [Theory]
    [InlineData(0, 40, 60, 0)]
    [InlineData(-1, 0, 100, 1)]
    public void Where_a_part_is_promised_the_rest_ages(int promisedIn, double promised, double overdue, int broken)
    {
        var ageing = Engine.Credit.Age(Accounts.InCny.Add(Promised(promisedIn)).Build(), Accounts.AsOf);

        Assert.Equal(((decimal)promised, (decimal)overdue, broken), (ageing.Of(ReceivableCategory.Promised), ageing.Overdue, ageing.BrokenPromises));
        Assert.Equal(100m, ageing.Receivables);
    }

    [Fact]
    public void What_is_not_past_its_due_day_is_not_due_whatever_is_promised()
        => Assert.Equal(100m, Engine.Credit.Age(Accounts.InCny.Add(Promised(5)).Build(), Accounts.AsOf.PlusDays(-1)).Of(ReceivableCategory.NotDue));

    [Theory]
    [InlineData(null, 10, 0, "an amount is promised and no day")]
    [InlineData("2026-03-05", 0, 0, "what is promised is above 0")]
    [InlineData("2026-03-05", 91, 10, "what is promised is above 0 and at most what is open and not disputed")]
    public void A_promise_without_a_day_or_beyond_what_can_be_promised_is_refused(string? day, double promised, double disputed, string problem)
        => Assert.Contains(
            problem,
            Assert.Throws<InvalidOperationException>(() => new OpenItemBuilder
            {
                Id = "i",
                IssuedOn = Accounts.Day("2026-01-15"),
                Open = 100,
                Disputed = (decimal)disputed,
                PromisedAmount = (decimal)promised,
                PromisedFor = day is null ? null : Accounts.Day(day),
            }.Build()).Message,
            StringComparison.Ordinal);

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

    private static OpenItem Promised(int promisedIn) => new OpenItemBuilder
    {
        Id = "i",
        IssuedOn = Accounts.AsOf.PlusDays(-31),
        DueOn = Accounts.AsOf.PlusDays(-1),
        Open = 100,
        PromisedAmount = 40,
        PromisedFor = Accounts.AsOf.PlusDays(promisedIn),
    }.Build();
}

using System;
using Xunit;

namespace CustomerTiering.Credit;

public sealed class BuildersTests
{
    [Fact]
    public void An_item_names_all_that_is_wrong_with_it()
        => Assert.Equal(
            "open item `i` cannot be made: it needs the day of the invoice; what was invoiced is at least what is open, and below 10^15; what is disputed is 0 to what is open; `usd` is not a currency code; give three capital letters, such as `USD`",
            Assert.Throws<InvalidOperationException>(() => new OpenItemBuilder { Id = "i", Open = 5, Amount = 4, Disputed = 6, Currency = "usd" }.Build()).Message);

    [Fact]
    public void An_account_names_all_that_is_wrong_with_it()
        => Assert.Equal(
            "the account of customer `C1` cannot be made: it needs a currency; a limit is 0 or more and below 10^15; open item `i` stands twice; agreement `A1` stands twice",
            Assert.Throws<InvalidOperationException>(() => new CreditAccountBuilder { Customer = "C1", Limit = -1 }
                .Add(Accounts.Item("i", 1, 1), Accounts.Item("i", 2, 1)).Add(Accounts.Agreement(), Accounts.Agreement()).Build()).Message);

    [Fact]
    public void A_time_of_day_is_refused()
        => Assert.Throws<ArgumentException>(() => new OpenItemBuilder().Issued(new DateTime(2026, 1, 1, 8, 0, 0)));

    [Fact]
    public void Of_two_agreements_in_force_the_one_that_began_last_counts()
    {
        var account = Accounts.InUsd.Add(
            new CreditAgreement("old", new DateTime(2025, 1, 1), null, new DateTime(2025, 1, 1), PaymentCycle.OfDays(60), 10),
            new CreditAgreement("new", new DateTime(2026, 1, 1), null, new DateTime(2026, 1, 1), PaymentCycle.OfDays(30), 20),
            new CreditAgreement("unsigned", new DateTime(2026, 2, 1), null, null, PaymentCycle.OfDays(10), 30)).Build();

        Assert.Equal(("new", 20m), (account.AgreementOn(Accounts.AsOf)!.Id, account.LimitOn(Accounts.AsOf)));
        Assert.Equal("old", account.AgreementOn(Accounts.Day("2025-12-31"))!.Id);
    }
}

using System;
using Xunit;

namespace CustomerTiering.Credit;

public sealed class ExchangeRatesTests
{
    private static readonly ExchangeRate Dollars = new("USD", "CNY", 7.25m);
    private static readonly ExchangeRate Euros = new("EUR", "CNY", 8m);

    [Fact]
    public void A_rate_is_used_in_its_own_direction_alone()
    {
        var rates = new ExchangeRates(Accounts.AsOf, [Dollars, Euros]);

        Assert.Equal(14.5m, rates.Convert(2, "USD", "CNY"));
        Assert.Equal(2m, rates.Convert(2, "CHF", "CHF"));
        Assert.Null(rates.Convert(2, "CNY", "USD"));
        Assert.Null(rates.Convert(2, "USD", "EUR"));
    }

    [Fact]
    public void The_hash_covers_day_and_rates_whatever_their_order()
    {
        var rates = new ExchangeRates(Accounts.AsOf, [Dollars, Euros]);

        Assert.Equal(rates.Hash, new ExchangeRates(Accounts.AsOf, [Euros, Dollars]).Hash);
        Assert.NotEqual(rates.Hash, new ExchangeRates(Accounts.AsOf.PlusDays(1), [Dollars, Euros]).Hash);
        Assert.NotEqual(rates.Hash, new ExchangeRates(Accounts.AsOf, [new ExchangeRate("USD", "CNY", 7.26m), Euros]).Hash);
    }

    [Fact]
    public void Two_rates_of_one_pair_are_refused()
        => Assert.StartsWith("there are two rates of `USD to CNY`; give one", Assert.Throws<ArgumentException>(() => new ExchangeRates(Accounts.AsOf, [Dollars, Dollars])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("USD", "USD", 1)]
    [InlineData("usd", "CNY", 1)]
    [InlineData("USD", "CNY", 0)]
    [InlineData("USD", "CNY", -1)]
    public void What_is_no_rate_is_refused(string from, string to, int rate) => Assert.ThrowsAny<ArgumentException>(() => new ExchangeRate(from, to, rate));
}

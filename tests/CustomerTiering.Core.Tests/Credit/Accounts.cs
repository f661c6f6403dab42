using System.Globalization;
using CustomerTiering.Policies;
using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.Credit;

/// <summary>Accounts for tests: days are written as ISO dates, the day of the assessment is 2 March 2026.</summary>
internal static class Accounts
{
    public const string Customer = "C1";
    public static readonly LocalDate AsOf = new(2026, 3, 2);

    public static CreditAccountBuilder InUsd => new() { Customer = Customer, Currency = "USD" };

    public static CreditAccountBuilder InCny => new() { Customer = Customer, Currency = "CNY" };

    /// <summary>An item that fell due so many days before the day of the assessment.</summary>
    public static OpenItem Item(string id, decimal open, int daysPastDue, decimal disputed = 0, int? promisedIn = null, string? currency = null)
        => new OpenItemBuilder
        {
            Id = id,
            IssuedOn = AsOf.PlusDays(-daysPastDue - 30),
            DueOn = AsOf.PlusDays(-daysPastDue),
            Open = open,
            Disputed = disputed,
            PromisedFor = promisedIn is { } days ? AsOf.PlusDays(days) : null,
            Currency = currency,
        }.Build();

    public static CreditAgreement Agreement(string? signedOn = "2026-01-01", string from = "2026-01-01", string? before = "2027-01-01", string? cycle = "net 30", decimal? limit = null)
        => new("A1", new EffectivePeriod(Day(from), before is null ? null : Day(before)), signedOn is null ? null : Day(signedOn), cycle is null ? null : PaymentCycle.Parse(cycle), limit);

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static string Said(this decimal amount) => amount.ToString(CultureInfo.InvariantCulture);

    public static CreditDecision Assess(this TieringEngine engine, CreditAccountBuilder account, CreditState? state = null, LocalDate? asOf = null, string? owner = null, ExchangeRates? rates = null)
        => engine.Credit.Assess(new CreditRequest(account.Build(), state ?? CreditState.None, asOf ?? AsOf, null, owner, rates));
}

using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Reviews;

namespace AccountLife;

/// <summary>What the host stores of the account. The library stores nothing: every chapter reads from here and writes back.</summary>
internal sealed class Account
{
    public static readonly CodeIndicator TaxNumber = Indicator.Code("tax-number");
    public static readonly NumberIndicator Reputation = Indicator.Number("reputation", Units.Points);

    public Account(string id)
    {
        Known = new CustomerFactsBuilder { Id = id };
        History = StandingHistory.Of(id);
    }

    public CustomerFactsBuilder Known { get; }

    public CustomerFacts Facts => Known.Build();

    public Standing Standing { get; set; } = Standing.None;

    public StandingHistory History { get; set; }

    public CreditState Credit { get; set; } = CreditState.None;

    public string? Developer { get; set; }
}

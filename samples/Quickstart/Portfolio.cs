using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CustomerTiering;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Customers.Ledger;
using NodaTime;
using NodaTime.Text;

namespace Quickstart;

/// <summary>Stands for a host's own database: customers with their standing, and a ledger from which the library works out indicators.</summary>
internal static class Portfolio
{
    public static IReadOnlyList<DecisionRequest> Read(LocalDate asOf)
    {
        var ledger = new LedgerIndicators(asOf);
        foreach (var row in Rows("ledger.csv"))
            ledger.Add(Line(row));

        return [.. Rows("customers.csv").Select(row => Request(row, ledger, asOf))];
    }

    private static LedgerLine Line(string[] row)
    {
        var (customer, document, date, amount) = (row[0], row[1], Date(row[3]), Number(row[4])!.Value);
        return row[2] switch
        {
            "order" => LedgerLine.Order(customer, document, date, amount, Number(row[5]), Date(row[6])),
            "return" => LedgerLine.Return(customer, document, date, amount, Number(row[5])),
            _ => LedgerLine.Payment(customer, document, date, amount),
        };
    }

    private static DecisionRequest Request(string[] row, LedgerIndicators ledger, LocalDate asOf)
    {
        var facts = ledger.FactsOf(row[0]) ?? new CustomerFactsBuilder { Id = row[0], HasPurchased = false, AnnualPurchase = 0, PurchaseFrequency = 0, ProfitContribution = 0 };
        facts.GrowthPotential = Number(row[4]);
        facts.MarketInfluence = Number(row[5]);
        var standing = row[2].Length == 0 ? Standing.None : Standing.Imported(row[2], Date(row[3]));
        return new DecisionRequest(facts.Build(), standing, asOf, new CreditStanding((int)Number(row[6])!.Value));
    }

    private static IEnumerable<string[]> Rows(string file)
    {
        using var reader = new StreamReader(typeof(Portfolio).Assembly.GetManifestResourceStream(file)!);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            yield return line.Split(',');
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}

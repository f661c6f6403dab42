using CustomerTiering.Customers;
using CustomerTiering.Customers.Ledger;
using NodaTime;

namespace CustomerTiering.Documents.Snippets;

/// <summary>The code of the page on customers, compiled; a test holds the two in step.</summary>
internal static class CustomerSnippets
{
    public static readonly NumberIndicator ExportShare = Indicator.Number("export-share", Units.Share);

    public static CustomerFacts Known()
    {
        var facts = new CustomerFactsBuilder { Id = "C1", AnnualPurchase = 120000m, GrowthPotential = 70m }.Build();
        return facts;
    }

    public static decimal? OfOnesOwn()
    {
        var builder = new CustomerFactsBuilder { Id = "C2" };
        builder[ExportShare] = 0.4m;
        builder.From(ExportShare, new FactProvenance(source: "audit", verification: Verification.Verified));
        decimal? share = builder.Build()[ExportShare];     // null where unknown
        return share;
    }

    public static CustomerFacts Measured(LocalDate asOf, LocalDate date, LocalDate later, LocalDate paid)
    {
        var ledger = new LedgerIndicators(asOf);           // the 12 months before the date, the date excluded
        ledger.Add(LedgerLine.Order("C1", "I-17", date, 1200m, cost: 900m, due: date.PlusDays(30)));
        ledger.Add(LedgerLine.Return("C1", "I-17", later, -200m, cost: -150m));
        ledger.Add(LedgerLine.Payment("C1", "I-17", paid, 1000m));
        CustomerFacts facts = ledger.FactsOf("C1")!.Build();
        return facts;
    }

    public static CustomerFacts Entered(CustomerFactsBuilder builder)
    {
        builder.NeedsComplexity = 70;
        builder.From(Indicators.NeedsComplexity, new FactProvenance(enteredBy: "li.wei", reason: "two custom lines, see visit of 3 March"));
        return builder.Build();
    }
}

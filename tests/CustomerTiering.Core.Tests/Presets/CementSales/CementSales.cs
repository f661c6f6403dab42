using CustomerTiering.Customers;
using CustomerTiering.Portfolio.Classes;
using NodaTime;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>Customers of the preset, and what it decides on them.</summary>
internal static class CementSales
{
    public static readonly LocalDate AsOf = new(2026, 1, 10);

    public static TieringEngine Engine { get; } = TieringEngine.Create(Presets.CementSales);

    /// <summary>Gets a customer that scores above 70.</summary>
    public static CustomerFactsBuilder Premium => Of(20_000_000, 0.98m, 90, 40, 60);

    /// <summary>Gets a customer that scores between 40 and 70.</summary>
    public static CustomerFactsBuilder Ordinary => Of(500_000, 0.9m, 60, 12, 24);

    /// <summary>Gets a customer that scores below 40.</summary>
    public static CustomerFactsBuilder Weak => Of(10_000, 0.3m, 10, 1, 6);

    public static CodeIndicator LegalName { get; } = Indicator.Code("legal-name");

    public static CodeIndicator Qualification { get; } = Indicator.Code("qualification");

    public static CodeIndicator Relation { get; } = Indicator.Code("relation");

    public static CodeIndicator Settlement { get; } = Indicator.Code("settlement");

    public static NumberIndicator QualificationDaysLeft { get; } = Indicator.Number("qualification-days-left");

    public static NumberIndicator Tonnage { get; } = Indicator.Number("annual-tonnage");

    public static FlagIndicator Flag(string id) => Indicator.Flag(id);

    public static Decision Grade(string? tier, CustomerFactsBuilder facts)
        => Engine.Decide(facts.Build(), tier is null ? Standing.None : Standing.Imported(tier, new LocalDate(2025, 1, 10)), AsOf);

    public static ClassDecision Classify(CustomerFactsBuilder facts, string? tier = null)
        => Engine.Portfolio.Classify(facts.Build(), tier is null ? Standing.None : Standing.Imported(tier, new LocalDate(2025, 1, 10)), AsOf);

    private static CustomerFactsBuilder Of(decimal purchase, decimal punctuality, decimal credit, decimal orders, decimal months)
        => new() { Id = "C1", AnnualPurchase = purchase, PaymentPunctuality = punctuality, CreditRating = credit, PurchaseFrequency = orders, LengthOfRelationship = months };
}

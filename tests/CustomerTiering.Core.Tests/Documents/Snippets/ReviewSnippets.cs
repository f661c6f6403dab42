using System;
using System.Collections.Generic;
using CustomerTiering.Customers;
using CustomerTiering.Reviews;
using NodaTime;

namespace CustomerTiering.Documents.Snippets;

/// <summary>The code of the page on reviews, compiled; a test holds the two in step.</summary>
internal static class ReviewSnippets
{
    public static StandingHistory Kept(TieringEngine engine, string stored, Decision decision, CustomerFacts facts, Standing standing, IReadOnlyCollection<DecisionRequest> requests, LocalDate asOf)
    {
        var history = StandingHistory.Parse(stored).With(decision, approvedBy: new[] { "wang" });
        Store(history.ToRecord());
        Console.WriteLine(history.TierOn(new LocalDate(2026, 3, 1)));

        var card = CustomerCard.Of(engine, facts, standing, asOf, history);
        Console.WriteLine(card.ToMarkdown("zh-Hans"));

        var extract = AuditExtract.Of(engine, requests, asOf, new[] { new SpendingLine("gifts", planned: 50000m, spent: 48200m) });
        Console.WriteLine(extract.ToMarkdown());
        return history;
    }

    private static void Store(string record) => ArgumentException.ThrowIfNullOrWhiteSpace(record);
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerTiering.Documents.Snippets;

/// <summary>The code of the page "Embed it in your ERP", compiled; a test holds the two in step.</summary>
internal static class EmbeddingSnippets
{
    public static readonly FlagIndicator Signed = Indicator.Flag("agreement-signed");

    public static void FirstDecision()
    {
        var engine = TieringEngine.Create(Presets.ForeignTrade);

        var facts = new CustomerFactsBuilder
        {
            Id = "C17",
            HasPurchased = true,
            AnnualPurchase = 96400m,
            ProfitContribution = 17800m,
            PurchaseFrequency = 7,
            LengthOfRelationship = 33,
            GrowthPotential = 72,
            PurchaseGrowth = 0.22m,
        }.Build();

        var decision = engine.Decide(facts, Standing.Imported("C", new DateTime(2025, 1, 1)), new DateTime(2026, 1, 1));
        Console.WriteLine(engine.Explain(decision));
    }

    public static void Store(TieringEngine engine, Decision decision)
    {
        string record = decision.ToRecord();        // canonical JSON: what was decided, on what, by which rules
        string hash = decision.Hash();              // its SHA-256
        IReadOnlyList<string> roles = decision.Approvers;

        // when the roles have approved, or none is named:
        Standing next = decision.StandingIfApproved();
        Save(record, hash, roles, next.Tier, next.Since, next.PeriodsBelow, next.LastReview, next.LastReviewOn);
    }

    public static Standing Load(string? tier, DateTime since, int periodsBelow, string lastReview, DateTime lastReviewOn)
    {
        return new StandingBuilder { Tier = tier, PeriodsBelow = periodsBelow }
            .HeldSince(since)
            .ReviewedBy(lastReview, lastReviewOn)
            .Build();
    }

    public static void Portfolio(TieringEngine engine, IEnumerable<DecisionRequest> requests)
    {
        foreach (var result in engine.DecideAll(requests))
        {
            if (result.Decision != null)
                Console.WriteLine($"{result.Customer}: {result.Decision.Change}, tier {result.Decision.ProposedTier?.Code}");
            else
                Console.WriteLine($"{result.Customer}: {result.Error?.Message}");
        }
    }

    public static TieringEngine WithOwnFacts(string json)
    {
        return TieringEngine.Create(TieringPolicy.Parse(json), builder => builder.AddIndicators(Signed));
    }

    public static TieringEngine ByDate(string text2025, string text2026)
    {
        var versions = new PolicyCatalogue(new[] { TieringPolicy.Parse(text2025), TieringPolicy.Parse(text2026) });
        return TieringEngine.Create(versions.InForce("our-policy", new DateTime(2026, 1, 1)));
    }

    public static IServiceCollection Container(IServiceCollection services)
    {
        services.AddCustomerTiering(builder => builder.UsePolicy(Presets.ForeignTrade));
        return services;
    }

    public static string InChinese(TieringEngine engine, Decision decision)
    {
        string simplified = engine.Explain(decision, "zh-Hans");
        string traditional = engine.Explain(decision, "zh-Hant");
        return simplified + traditional;
    }

    private static void Save(params object?[] values) => Console.WriteLine(values.Count(static v => v is not null));
}

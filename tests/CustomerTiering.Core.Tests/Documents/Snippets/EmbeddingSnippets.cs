using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Care;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Owners;
using CustomerTiering.Policies;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CustomerTiering.Documents.Snippets;

/// <summary>The code of the page "Embed it in your ERP", compiled; a test holds the two in step.</summary>
internal static class EmbeddingSnippets
{
    public const string OwnFact = """
        "indicators": [ { "id": "agreement-signed", "type": "flag" } ]
        """;

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
        Save(record, hash, roles, next);
    }

    public static Decision NextReview(TieringEngine engine, CustomerFacts facts, Standing next)
    {
        var tier = next.Tier;                                         // null where the customer has none
        var since = next.Since?.ToDateTimeUnspecified();
        var periodsBelow = next.PeriodsBelow;
        var lastReview = next.LastReview;                             // null before the first review
        var lastReviewOn = next.LastReviewOn?.ToDateTimeUnspecified();

        var standing = new StandingBuilder { Tier = tier, PeriodsBelow = periodsBelow };
        if (since != null)
            standing.HeldSince(since.Value);
        if (lastReview != null && lastReviewOn != null)
            standing.ReviewedBy(lastReview, lastReviewOn.Value);

        return engine.Decide(facts, standing.Build(), new DateTime(2027, 1, 1));
    }

    public static void Portfolio(TieringEngine engine, CustomerFacts facts, StandingBuilder standing)
    {
        var requests = new List<DecisionRequest> { new DecisionRequest(facts, standing.Build(), new DateTime(2027, 1, 1)) };
        foreach (var result in engine.DecideAll(requests))
        {
            if (result.Decision != null)
                Console.WriteLine($"{result.Customer}: {result.Decision.Change}, tier {result.Decision.ProposedTier?.Code}");
            else
                Console.WriteLine(result.Error?.Message);             // names the customer
        }
    }

    public static CarePlan BesideTheTier(TieringEngine engine, CustomerFacts facts, Standing standing, CreditAccount account, OwnerPool pool)
    {
        var today = new LocalDate(2026, 1, 1);
        var credit = engine.Credit.Assess(new CreditRequest(account, CreditState.None, today));
        var decision = engine.Decide(new DecisionRequest(facts, standing, today, credit.Standing));

        // what follows reads the tier that is in force, not the one that is proposed:
        var owner = engine.Owners.Decide(new OwnerRequest(facts, standing), pool, today);
        var plan = engine.Care.Plan(new CareRequestBuilder(facts, standing, today).Build());
        Console.WriteLine($"{decision.Change}, owner {owner.Owner}, {plan.Tasks.Count} tasks");
        return plan;
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

    public static IServiceCollection Container()
    {
        var services = new ServiceCollection();                       // using Microsoft.Extensions.DependencyInjection;
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

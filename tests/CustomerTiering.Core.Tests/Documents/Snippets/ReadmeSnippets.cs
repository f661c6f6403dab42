using System;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using NodaTime;

namespace CustomerTiering.Documents.Snippets;

/// <summary>The code of the README, compiled; a test holds the two in step.</summary>
internal static class ReadmeSnippets
{
    public static void FirstScreen(CustomerFacts facts)
    {
        var engine = TieringEngine.Create(Presets.ForeignTrade);
        var decision = engine.Decide(facts, Standing.Imported("C", new LocalDate(2025, 1, 1)), new LocalDate(2026, 1, 1));
        Console.WriteLine(engine.Explain(decision));
    }

    public static CustomerFacts Facts()
    {
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
        return facts;
    }

    public static TieringEngine OwnRule(TieringPolicy policy)
    {
        var signed = Indicator.Flag("agreement-signed");
        var engine = TieringEngine.Create(policy, builder => builder
            .AddIndicators(signed)
            .EditRules(rules => rules.For(Areas.ChangeLimits).Add(new Rule<ChangeCase, ChangeLimit>(
                "unsigned-stays", "nobody rises without a signed agreement",
                c => c.Change == ChangeKind.Promote && c.Facts[signed] == false,
                c => ChangeLimit.NoPromotion))));
        return engine;
    }
}

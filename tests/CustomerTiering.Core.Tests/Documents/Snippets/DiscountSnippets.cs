using System;
using System.Collections.Generic;
using CustomerTiering.Approvals;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Discounts;
using CustomerTiering.People;
using NodaTime;

namespace CustomerTiering.Documents.Snippets;

/// <summary>The code and the sections of policies of the page on discounts, compiled and read; a test holds them in step.</summary>
internal static class DiscountSnippets
{
    public const string Ladder = """
        "discounts": {
          "measure": "largest",
          "ladder": [
            { "upTo": 0.05, "approvedBy": [ "sales-head" ] },
            { "upTo": 0.1, "approvedBy": [ "sales-head", [ "finance", "legal" ] ], "notify": [ "audit" ] },
            { "approvedBy": [ "sales-head", "general-manager" ] }
          ]
        }
        """;

    public const string Matrix = """
        "discounts": {
          "measure": "average",
          "matrix": {
            "amounts": [ 10000, 100000 ],
            "rows": [
              { "upTo": 0.05, "routes": [ { "approvedBy": [] }, { "approvedBy": [ "sales-head" ] }, { "approvedBy": [ "finance" ] } ] },
              { "routes": [ { "approvedBy": [ "sales-head" ] }, { "approvedBy": [ "finance" ] }, { "approvedBy": [ "general-manager" ] } ] }
            ]
          }
        }
        """;

    public static DiscountGrant? Grant(CustomerFacts facts, Standing standing, CreditStanding credit, Roster roster)
    {
        var (monday, friday) = (new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 6));
        var engine = TieringEngine.Create(Presets.KeyAccounts);
        var request = new DiscountRequestBuilder { Id = "SO-1001", Facts = facts, Standing = standing, Credit = credit, AsOf = monday }
            .Add(new DiscountLine("1", listPrice: 120m, quantity: 40m, discount: 0.12m, productLine: "valves", unitCost: 81m))
            .Build();

        var decision = engine.Discounts.Route(request);
        Console.WriteLine(engine.Explain(decision, "zh-Hans"));
        ApprovalRequest approval = decision.Submit("A-17", requestedBy: "li");

        foreach (var person in new[] { "wang", "zhao" })                // as they decide, each on a day of their own
            approval = approval.Apply(new ApproveCommand(person, "1", decision.Find("1")!.Fingerprint), monday, roster).Request;

        var result = engine.Discounts.Grant(request.On(friday), "1", approval);
        if (result.IsRefused)
            Console.WriteLine(result.Problem);                          // what is lacking, and what would be right
        else
            Store(result.Grant!.Record.ToRecord());
        return result.Grant;
    }

    public static IReadOnlyList<DiscountFinding> Check(TieringEngine engine, string seed, IReadOnlyList<GivenDiscount> given, IReadOnlyList<GrantRecord> granted)
    {
        var checks = engine.Discounts.SpotChecks;
        IReadOnlyList<LocalDate> days = checks.DaysIn(new LocalDate(2026, 1, 1), new LocalDate(2027, 1, 1), seed);
        var sample = checks.Sample(given, seed, days[0]);
        return DiscountSpotChecks.Compare(sample, granted);
    }

    private static void Store(string record) => Console.WriteLine(record);
}

using System;
using System.Collections.Generic;
using System.IO;
using CustomerTiering.Approvals;
using CustomerTiering.Comparisons;
using CustomerTiering.Customers;
using CustomerTiering.People;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Documents.Snippets;

/// <summary>The code of the pages on comparing, on languages and on hosts of .NET Framework, compiled; a test holds them in step.</summary>
internal static class OtherSnippets
{
    public const string Roles = """
        "roles": [ { "id": "crm-department", "names": { "en": "CRM department", "zh-Hans": "客户关系管理部门", "zh-Hant": "客戶關係管理部門" } } ]
        """;

    private static readonly FlagIndicator Signed = Indicator.Flag("agreement-signed");

    public static void Compare(IEnumerable<DecisionRequest> portfolio)
    {
        var now = TieringEngine.Create(TieringPolicy.Parse(File.ReadAllText("ledger.json")));
        var then = TieringEngine.Create(TieringPolicy.Parse(File.ReadAllText("ledger-purchase-heavier.json")));
        PolicyComparison comparison = now.Compare(then, portfolio);

        File.WriteAllText("report.html", comparison.ToHtml("zh-Hans"));
        foreach (var mover in comparison.TopMovers(10))
            Console.WriteLine($"{mover.Customer}: {mover.From} to {mover.To}, {mover.AnnualPurchase}");
    }

    public static bool Approvals(Roster roster)
    {
        var (monday, tuesday, friday) = (new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 3), new LocalDate(2026, 3, 6));
        const string fingerprint = "15 %";
        const string toBeCarriedOut = "15 %";
        var route = ApprovalRoute.Of("key-account-head", "general-manager");
        var deadlines = new ApprovalDeadlines(remindAfterDays: 3, expireAfterDays: 30, validForDays: 90);
        var request = ApprovalRequest.Submit("D-17", "discount", "li", new[] { new ApprovalItem("line-1", fingerprint, route) }, monday, deadlines);

        var result = request.Apply(new ApproveCommand("wang", "line-1", fingerprint), tuesday, roster);
        if (result.IsRefused)
            Console.WriteLine(result.Refusal);                      // why, and what is possible now
        else
            Store(result.Request.ToRecord(), result.Events);

        return result.Request.Covers("line-1", toBeCarriedOut, friday);
    }

    public static void Languages(TieringPolicy policy)
    {
        var engine = TieringEngine.Create(policy, builder => builder
            .AddIndicators(Signed)
            .AddTexts("zh-Hans", new Dictionary<string, string>
            {
                ["rule.unsigned-stays"] = "未签协议的客户不予升级",
                ["indicator.agreement-signed"] = "是否已签协议",
            }));
        Say(engine, engine.Decide(Laws.SmallPolicy.Scoring(70), Standing.None, new DateTime(2026, 1, 1)));
    }

    public static TieringPolicy WithRoles(string policy) => TieringPolicy.Parse($"{{ {Roles}, {policy.TrimStart()[1..]}");

    public static void Host()
    {
        var engine = TieringEngine.Create(Presets.ForeignTrade);
        var facts = new CustomerFactsBuilder { Id = "C-1001", HasPurchased = true, AnnualPurchase = 412000m, GrowthPotential = 81 };
        facts.ProfitContribution = 61500.50m;
        var standing = new StandingBuilder { Tier = "C" }.HeldSince(new DateTime(2024, 7, 1)).Build();
        var decision = engine.Decide(facts.Build(), standing, new DateTime(2026, 1, 1));
        Console.WriteLine(decision);
    }

    private static void Say(TieringEngine engine, Decision decision)
    {
        Console.WriteLine(engine.Explain(decision, "zh-Hans"));
        Console.WriteLine(engine.RuleBook("zh-Hant").ToMarkdown());
        string said = decision.Rules[0].OutcomeInWords("zh-Hans");
        Console.WriteLine(said);
    }

    private static void Store(string record, IReadOnlyList<ApprovalEvent> events) => Console.WriteLine($"{record} {events.Count}");
}

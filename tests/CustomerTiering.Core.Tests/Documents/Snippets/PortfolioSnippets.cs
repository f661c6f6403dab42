using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Customers.Ledger;
using CustomerTiering.Onboarding;
using CustomerTiering.Portfolio.Accounts;
using CustomerTiering.Portfolio.Classes;
using CustomerTiering.Portfolio.Coverage;
using CustomerTiering.Portfolio.Groups;
using CustomerTiering.Portfolio.Movements;
using CustomerTiering.Portfolio.Ranking;
using CustomerTiering.Portfolio.Reports;
using CustomerTiering.Rules;
using NodaTime;

namespace CustomerTiering.Documents.Snippets;

/// <summary>The code of the pages on portfolios and onboarding, compiled; a test holds them in step.</summary>
internal static class PortfolioSnippets
{
    public const string Section = """
        "portfolio": {
          "axes": [ { "id": "volume", "classes": [ { "id": "large" }, { "id": "small" } ] } ],
          "classes": [
            { "id": "large-volume", "use": "class-from-purchase", "purchase": 1000000, "axis": "volume", "class": "large" },
            { "use": "class-otherwise", "axis": "volume", "class": "small" }
          ],
          "movements": {
            "months": 12, "lookbackMonths": 12, "minimumOrders": 4, "annualiseAfterDays": 90,
            "cap": { "factor": 5, "minimumOrders": 6 },
            "lunarNewYear": { "daysBefore": 14, "daysAfter": 20 },
            "rules": [ { "use": "at-risk-on-own-rhythm", "factor": 2.5 } ]
          },
          "abc": { "classes": [ { "class": "A", "below": 0.8 }, { "class": "B", "below": 0.95 }, { "class": "C" } ] },
          "top": { "count": 20, "ties": "take-all" },
          "ranks": [ { "id": "purchase-rank", "steps": [ { "label": "top-5", "below": 0.05, "points": 100 }, { "label": "rest", "points": 40 } ] } ]
        }
        """;

    public static PortfolioReport Report(TieringEngine engine, IEnumerable<LedgerLine> lines, IReadOnlyList<(CustomerFacts Facts, Standing Standing)> customers, LocalDate asOf)
    {
        var orders = new OrderBook();
        orders.AddRange(lines);
        var histories = orders.Histories().ToDictionary(h => h.Customer);

        PortfolioReport report = engine.Portfolio.Report(customers.Select(c => new PortfolioEntry(c.Facts, c.Standing, history: histories.GetValueOrDefault(c.Facts.Id))), asOf);
        File.WriteAllText("portfolio.html", report.ToHtml("zh-Hans"));
        foreach (var lost in report.LostWithoutReason)
            Console.WriteLine($"nobody has said why {lost.Subject} was lost");
        return report;
    }

    public static AccountAnalysis Account(TieringEngine engine, LocalDate today)
    {
        var bought = new[] { new AccountPurchase(new LocalDate(2025, 5, 2), 1200, "bulk", "dams", "west"), new AccountPurchase(new LocalDate(2024, 5, 2), 900, "bags", "housing", "east") };
        var paid = new[] { new AccountPayment(new LocalDate(2025, 6, 1), 1000) };
        AccountAnalysis analysis = engine.Portfolio.Analyse(new AccountHistory("C1", new LocalDate(2023, 1, 1), bought, paid), today);

        foreach (var line in analysis.ProductLines)
            Console.WriteLine($"{line.Key}: {line.Amount.Now}, {line.Amount.Need}");
        return analysis;
    }

    public static string? Category(TieringEngine engine, LocalDate today)
    {
        var projects = new MembershipList("key-projects", new[] { new MembershipEntry("C17", "Bridge 7", new LocalDate(2025, 3, 1), new LocalDate(2026, 3, 1)) });
        var facts = new CustomerFactsBuilder { Id = "C17" };
        projects.WriteTo(facts, Indicator.Flag("key-project-running"), today);

        ClassDecision classes = engine.Portfolio.Classify(facts.Build(), Standing.None, today);
        Console.WriteLine(engine.Explain(classes));
        return classes.ClassOn("category");
    }

    public static CustomerFacts Rank(TieringEngine engine, IReadOnlyList<CustomerFacts> portfolio, CustomerFactsBuilder newcomer, NumberIndicator rankPoints, LocalDate asOf)
    {
        CutOffs cutOffs = engine.Portfolio.Freeze("purchase-rank", asOf, portfolio.Select(f => CustomerValue.Of(f)));
        File.WriteAllText("cut-offs.json", cutOffs.ToJson());

        cutOffs.Rank(newcomer, Indicators.AnnualPurchase, rankPoints);
        return newcomer.Build();
    }

    public static void Duplicates(TieringEngine engine)
    {
        var customers = new[] { new CustomerIdentity("C1", "Acme Co., Ltd."), new CustomerIdentity("C2", "ACME", parent: "C9"), new CustomerIdentity("C9", "Acme Holding") };
        foreach (var set in engine.Portfolio.Duplicates(customers))
            Console.WriteLine($"{string.Join(", ", set.Customers)} look like one: {set.Reason} {set.Key}");

        var groups = new CustomerGroups(customers);
        var best = TopList.Of(groups.RollUp(new[] { new CustomerValue("C1", 5), new CustomerValue("C2", 7), new CustomerValue("C9", 1) }), 20);
        Console.WriteLine(best.Places[0].Customer);
    }

    public static CoverageDecision Covered(TieringEngine engine, CustomerFacts facts, Standing standing, LocalDate today)
    {
        CoverageDecision coverage = engine.Portfolio.Cover(new CoverageRequest(facts, standing, today, hasCarePlan: false));
        Console.WriteLine(coverage.IsCovered ? "covered" : string.Join(", ", coverage.Gaps));
        return coverage;
    }

    public static TieringEngine OwnClass(Policies.TieringPolicy policy)
        => TieringEngine.Create(policy, builder => builder.EditRules(rules => rules.For(Areas.PortfolioClasses).Before(RuleIds.ClassOtherwise, new Rule<ClassCase, AxisPlace>(
            "listed-companies", "listed companies count as large",
            c => c.Facts.Industry == "listed",
            c => AxisPlace.In("volume", "large")))));

    public static OnboardingVerdictKind Admit(TieringEngine engine, CustomerFacts facts, LocalDate today, IEnumerable<DecisionResult> yearlyReview)
    {
        OnboardingDecision admission = engine.Onboarding.Decide(new OnboardingRequest(facts, today));
        FirstOrderDecision firstOrder = engine.Onboarding.FirstOrder(facts, today, admission.Verdict);
        Console.WriteLine(engine.Explain(firstOrder));

        foreach (var exit in engine.Onboarding.Delisting(yearlyReview))
            Console.WriteLine($"{exit.Customer}: to be delisted once {string.Join(", ", exit.Approvers)} approve");
        return admission.Verdict;
    }
}

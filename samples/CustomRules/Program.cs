// What a team that writes its own rules does, from top to bottom. The rules are in TeamRules.cs, NoRiseAtRisk.cs and policy.json,
// their tests in tests/CustomRules.Tests.
using System;
using System.Linq;
using CustomerTiering.Customers;
using CustomRules;
using NodaTime;

// 1. The settings are read here, once. To change them, make a new engine.
var engine = TeamRules.Engine(new TeamSettings(regionsAtRisk: ["R7", "R9"], fullContractShare: 0.9m, shortestStay: 6));

// 2. The same customer, in a region at risk and elsewhere, and with a contract share that nobody knows.
var asOf = new LocalDate(2026, 7, 1);
var standing = Standing.Imported("silver", new LocalDate(2025, 1, 1));
foreach (var (id, region, contracts) in new (string, string, decimal?)[] { ("M1", "R1", 0.4m), ("M2", "R7", 0.4m), ("M3", "R1", 0.1m), ("M4", "R1", null) })
{
    var facts = new CustomerFactsBuilder
    {
        Id = id,
        AnnualPurchase = 190000m,
        PaymentPunctuality = 0.97m,
        Region = region,
        [TeamRules.ContractShare] = contracts,
    }.Build();

    // 3. A decision names the rules that hit; which one decided needs no guessing.
    var decision = engine.Decide(facts, standing, asOf);
    Console.WriteLine($"{id}: {decision.CurrentTier!.Code} -> {decision.ProposedTier!.Code}, approved by {string.Join(" and ", decision.Approvers.DefaultIfEmpty("nobody"))}");
    foreach (var hit in decision.Rules)
        Console.WriteLine($"    {hit.Rule.Id}: {hit.Outcome}");
    foreach (var miss in decision.NearMisses)
        Console.WriteLine($"    nearly {miss.Rule.Id}: {miss.Condition}");
}

// 4. The rule book prints all four rules from the same form that is evaluated, the settings as numbers.
Console.WriteLine();
Console.WriteLine(engine.RuleBook().ToMarkdown());

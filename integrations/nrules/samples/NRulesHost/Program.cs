using System;
using System.Linq;
using CustomerTiering;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.NRules;
using CustomerTiering.NRules.HostRules;
using CustomerTiering.NRules.Sessions;
using NodaTime;
using NRules;
using NRulesHost;

var asOf = new LocalDate(2026, 1, 1);
var standing = Standing.Imported("C", new LocalDate(2024, 1, 1));

// 1. NRules evaluates our rules, and the host's own rule takes part in the decision.
var engine = TieringEngine.Create(Presets.ForeignTrade, builder => builder
    .AddIndicatorsOf(Presets.ForeignTrade)
    .AddIndicators(Facts.AgreementSigned)
    .UseNRules(nrules => nrules.For(Areas.ChangeLimits).Add(HostRule.Of<NoRiseUnsigned>("no-rise-unsigned", clause: "7.1"))));

foreach (var signed in (bool?[])[true, false, null])
{
    var decision = engine.Decide(Facts.Of("C17", signed), standing, asOf);
    Console.WriteLine($"agreement signed: {signed?.ToString() ?? "not known"} -> {decision.Change} to tier {decision.ProposedTier?.Code}");
}

Console.WriteLine();
Console.WriteLine(engine.Explain(engine.Decide(Facts.Of("C17", false), standing, asOf)));

// 2. The host keeps its own session and takes our rules into it.
var session = new RuleCompiler().Compile(engine.ToNRules(Areas.ChangeVerdicts).Rules).CreateSession();
foreach (var customer in (string[])["C17", "C18"])
{
    var decision = engine.Decide(Facts.Of(customer, true), standing, asOf);
    session.Insert(new Case<ChangeCase>(decision.CaseOf(Areas.ChangeVerdicts)!.Value));
}

session.FireWithin(budget: 1000);
Console.WriteLine("In the host's own session:");
foreach (var output in session.Query<RuleOutput<ChangeVerdict>>().OrderBy(o => o.Customer))
    Console.WriteLine($"  {output}");

// Grades an invented portfolio by the foreign-trade policy. Read it from top to bottom: it is the whole tour.
using System;
using System.Linq;
using CustomerTiering;
using CustomerTiering.Changes;
using NodaTime;
using Quickstart;

// 1. An engine is a policy made ready. It is immutable: build it once, use it from every thread.
var engine = TieringEngine.Create(Presets.ForeignTrade);
var language = args is [var tag, ..] ? tag : "en";

// 2. The host brings facts and what each customer is now. Here both come from two embedded files:
//    240 customers, and two years of their orders, returns and payments.
var asOf = new LocalDate(2026, 1, 1);
var portfolio = Portfolio.Read(asOf);

// 3. Decide for all of them. One customer would be: engine.Decide(facts, standing, asOf).
var decisions = engine.DecideAll(portfolio).Select(result => result.Decision!).ToList();

// 4. A decision is a proposal. Tiers take effect when the roles it names have approved it.
Console.WriteLine($"{decisions.Count} customers graded by {engine.Policy.Id} as of {asOf:uuuu-MM-dd}");
Console.WriteLine();
Terminal.Bars(
    "Tiers, as proposed",
    engine.Policy.Tiers.Ladder.Select(tier => ($"{tier.Code}  {tier.Names["en"]}", decisions.Count(d => d.ProposedTier == tier)))
        .Append(("-  too little known", decisions.Count(d => d.Change == ChangeKind.NotGradable))));
Terminal.Bars("Changes", decisions.GroupBy(d => d.Change).OrderBy(g => g.Key).Select(g => ($"{g.Key}".ToLowerInvariant(), g.Count())));

Terminal.Changes("Promotions", decisions.Where(d => d.Change == ChangeKind.Promote));
Terminal.Changes("Demotions", decisions.Where(d => d.Change == ChangeKind.Demote));

// 5. Every decision explains itself: what counted, which rules hit under which clause, and what is missing.
//    In Chinese with an argument: dotnet run --project samples/Quickstart zh-Hans
Decision[] three =
[
    decisions.First(d => d.Change == ChangeKind.Promote && d.CurrentTier!.Code == "C"),
    decisions.First(d => d.Change == ChangeKind.Demote && d.CurrentTier!.Code == "A"),
    decisions.First(d => d.Change == ChangeKind.Hold && d.QualifiedTier != d.CurrentTier),
];
foreach (var decision in three)
{
    Terminal.Heading(decision.Customer);
    Console.WriteLine(engine.Explain(decision, language));
    Console.WriteLine();
}

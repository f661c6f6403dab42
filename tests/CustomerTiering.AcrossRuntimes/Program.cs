// Prints what the library makes of generated customers. .ci/across-runtimes runs it on .NET and on Mono: the bytes must be the same.
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using CustomerTiering;
using CustomerTiering.AcrossRuntimes;

using var output = new StreamWriter(Console.OpenStandardOutput());
const int Customers = 2000;
const int ExplainedOneIn = 8;

foreach (var policy in Presets.Ids.Select(Presets.Find).Concat(Samples.Policies()))
{
    foreach (var engine in new[] { Samples.Plain(policy), Samples.WithOwnRules(policy) })
    {
        Print(policy.Id, "policy", policy.Hash);
        Print(policy.Id, "rules", engine.RulesHash);
        Print(policy.Id, "rule book", engine.RuleBook().ToMarkdown());
        var requests = new GeneratedCustomers(policy, seed: 20260101).Take(Customers).ToList();
        var results = engine.DecideAll(requests);
        for (var i = 0; i < results.Count; i++)
            Print(results[i].Customer, results[i].Decision is { } decision ? Describe(engine, decision, i % ExplainedOneIn == 0) : results[i].Error!.Message);
    }
}

static string Describe(TieringEngine engine, Decision decision, bool explained)
{
    var next = decision.StandingIfApproved();
    return string.Join(
        " ",
        decision.Hash(),
        $"{decision.Change}",
        decision.Score?.ToString(CultureInfo.InvariantCulture) ?? "-",
        next.Tier ?? "-",
        next.PeriodsBelow.ToString(CultureInfo.InvariantCulture),
        explained ? decision.ToRecord() + "\n" + engine.Explain(decision) : string.Empty);
}

void Print(params string[] words) => output.Write(string.Join(" ", words) + "\n");

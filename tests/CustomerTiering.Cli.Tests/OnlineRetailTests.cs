using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using CustomerTiering.Customers.Ledger;
using CustomerTiering.RealData;
using NodaTime;
using Xunit;

namespace CustomerTiering.Cli;

/// <summary>The real ledger, against sums that are worked out here the plain way: all lines in memory, filtered and grouped.</summary>
public sealed class OnlineRetailTests : IDisposable
{
    private static readonly LocalDate AsOf = new(2011, 12, 10);
    private static readonly Lazy<ILookup<string, LedgerLine>> Lines = new(() => OnlineRetail.Lines().ToLookup(static l => l.Customer[..^2]));
    private readonly Workspace _files = new();

    public void Dispose() => _files.Dispose();

    [RealDataFact(OnlineRetail.FileName)]
    public void Every_customer_has_the_plain_sum_and_the_distinct_invoices_of_the_window()
    {
        var outcome = Grade("2011-12-10", "d.csv");

        var rows = _files.Decisions("d.csv");
        Assert.Equal(Lines.Value.Select(static g => g.Key).Order(StringComparer.Ordinal), DecisionRow.Read(_files.At("d.csv")).Select(static r => r.Customer));
        Assert.All(rows.Values, row =>
        {
            var inWindow = Lines.Value[row.Customer].Where(static l => l.Date >= AsOf.PlusMonths(-12) && l.Date < AsOf).ToList();
            Assert.Equal(inWindow.Sum(static l => l.Amount), decimal.Parse(row.Purchase, CultureInfo.InvariantCulture));
            Assert.Equal(inWindow.Where(static l => l.Kind == LedgerLineKind.Order).Select(static l => l.Document).Distinct().Count(), int.Parse(row.Frequency, CultureInfo.InvariantCulture));
        });
        Assert.Contains("lines read  541,909: 135,080 without customer, 0 broken, 0 on 10 December 2011 or after, 406,829 counted", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("customers   4,372: 4,372 graded, 0 not gradable, 76 with nothing in the window", outcome.Out, StringComparison.Ordinal);
    }

    [RealDataFact(OnlineRetail.FileName)]
    public void The_sample_policy_puts_few_at_the_top_upon_a_broad_base()
    {
        Grade("2011-12-10", "d.csv");

        var rows = _files.Decisions("d.csv").Values.ToList();
        var counts = "ABCD".Select(t => rows.Count(r => r.Tier == t.ToString())).ToList();
        Assert.Equal(counts.Order(), counts);
        Assert.InRange((double)counts[0] / rows.Count, 0.02, 0.05);
        var top = rows.Where(static r => r.Tier == "A").Sum(static r => decimal.Parse(r.Purchase, CultureInfo.InvariantCulture));
        Assert.True(top > 0.4m * rows.Sum(static r => decimal.Parse(r.Purchase, CultureInfo.InvariantCulture)), "the top tier should stand for much of the purchases");
    }

    [RealDataFact(OnlineRetail.FileName)]
    public void A_second_review_moves_nobody_by_two_steps_and_demotes_nobody_at_once()
    {
        Grade("2011-09-10", "before.csv");
        Grade("2011-12-10", "after.csv", "--previous", _files.At("before.csv"));

        var (before, after) = (_files.Decisions("before.csv"), _files.Decisions("after.csv"));
        Assert.Equal(4372, after.Count);
        var changes = after.Values.GroupBy(static r => r.Change).ToDictionary(static g => g.Key, static g => g.Count());
        Assert.Equal(["hold", "new", "promote"], changes.Keys.Order());
        Assert.Equal(4372 - before.Count, changes["new"]);
        Assert.InRange(changes["promote"], before.Count / 20, before.Count / 3);
        foreach (var (customer, row) in before)
        {
            var now = after[customer];
            Assert.Equal(row.Tier, now.Previous);
            Assert.InRange(now.Tier[0] - row.Tier[0], -1, 0);
            Assert.Equal(now.Change == "hold" ? "2011-09-10" : "2011-12-10", now.Since);
        }

        Assert.Contains(after.Values, static r => r.PeriodsBelow == "1" && r.Rules.Contains("demotion-needs-periods", StringComparison.Ordinal));
    }

    [RealDataFact(OnlineRetail.FileName)]
    public void A_comparison_tells_what_two_gradings_differ_in()
    {
        var heavier = Path.Combine(AppContext.BaseDirectory, "policies", "ledger-purchase-heavier.json");
        string[] input = ["--ledger", SharedData.Require(OnlineRetail.FileName), "--as-of", "2011-12-10", "--currency", "GBP"];
        Grade("2011-12-10", "a.csv");
        Workspace.Run(["grade", "--policy", heavier, .. input, "--out", _files.At("b.csv")]).Done();
        var outcome = Workspace.Run(["compare", Workspace.LedgerPolicy, heavier, .. input, "--out", _files.At("m.csv"), "--out", _files.At("r.json")]).Done();

        var (a, b) = (_files.Decisions("a.csv"), _files.Decisions("b.csv"));
        var pairs = a.Values.GroupBy(r => (From: r.Tier, To: b[r.Customer].Tier)).ToDictionary(static g => g.Key, static g => (g.Count(), g.Sum(static r => decimal.Parse(r.Purchase, CultureInfo.InvariantCulture))));
        var cells = JsonNode.Parse(File.ReadAllText(_files.At("r.json")))!["matrix"]!.AsArray().ToDictionary(
            static c => (c!["from"]!.GetValue<string>(), c["to"]!.GetValue<string>()),
            static c => (c!["customers"]!.GetValue<int>(), c["revenue"]!.GetValue<decimal>()));
        Assert.Equal(pairs.OrderBy(static p => p.Key), cells.OrderBy(static c => c.Key));
        Assert.Equal(
            a.Keys.Where(c => a[c].Tier != b[c].Tier).Order(StringComparer.Ordinal),
            File.ReadLines(_files.At("m.csv")).Skip(1).Select(static l => l.Split(',')[0]));
        Assert.Contains("349 of 4,372 customers move (8.0 %), and with them 617,551 GBP of annual purchase", outcome.Out, StringComparison.Ordinal);
    }

    private Outcome Grade(string asOf, string output, params string[] more)
        => Workspace.Run(["grade", "--policy", Workspace.LedgerPolicy, "--ledger", SharedData.Require(OnlineRetail.FileName), "--as-of", asOf, "--currency", "GBP", "--out", _files.At(output), .. more]).Done();
}

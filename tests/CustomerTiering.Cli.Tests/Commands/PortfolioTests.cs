using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CustomerTiering.RealData;
using Xunit;

namespace CustomerTiering.Cli.Commands;

public sealed class PortfolioTests : IDisposable
{
    private static readonly string Policy = Path.Combine(AppContext.BaseDirectory, "policies", "ledger-portfolio.json");
    private readonly Workspace _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Shows_tiers_classes_the_best_and_who_is_at_risk()
    {
        Ledger();
        var outcome = Run().Done();

        Assert.Contains("3 customers bring 7,030 GBP a year", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("the largest 1 bring 85.3 %", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("The best 20", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("at risk", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("lines read  9", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_a_row_for_each_customer_and_a_report_in_each_form()
    {
        Ledger();
        Run("--out", _files.At("p.csv"), "--out", _files.At("p.html"), "--out", _files.At("p.md"), "--out", _files.At("p.json")).Done();

        var rows = File.ReadAllLines(_files.At("p.csv"));
        Assert.Equal(4, rows.Length);
        Assert.StartsWith("1,", rows[1], StringComparison.Ordinal);
        Assert.Contains(",A,", rows[1], StringComparison.Ordinal);
        Assert.NotNull(XDocument.Load(_files.At("p.html")).Root);
        Assert.StartsWith("# The portfolio of customers", File.ReadAllText(_files.At("p.md")), StringComparison.Ordinal);
        Assert.Equal("ledger-portfolio", (string?)JsonNode.Parse(File.ReadAllText(_files.At("p.json")))!["policy"]!["id"]);
    }

    [Fact]
    public void Shows_who_changed_tier_since_the_review_before()
    {
        Ledger();
        Workspace.Run("grade", "--policy", Policy, "--ledger", _files.At("ledger.csv"), "--as-of", "2011-03-01", "--out", _files.At("before.csv")).Done();

        Assert.Contains("Who changed tier", Run("--previous", _files.At("before.csv")).Done().Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Who changed tier", Run().Done().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_sample_that_a_stranger_runs()
    {
        var said = Workspace.Run("portfolio", "--policy", Policy, "--ledger", Path.Combine(AppContext.BaseDirectory, "ledgers", "invented.csv"), "--as-of", "2026-01-01", "--currency", "GBP").Done().Out;

        Assert.Contains("11 customers bring 167,556 GBP a year", said, StringComparison.Ordinal);
        Assert.Matches("quarry-line +at risk +9 July 2025 +5.9", said);
        Assert.Matches("millstone +lost +12 October 2024", said);
    }

    [Fact]
    public void Speaks_Chinese()
    {
        Ledger();

        Assert.Contains("客户总体情况", Run("--language", "zh-Hans").Done().Out, StringComparison.Ordinal);
        Assert.Contains("客戶總體情況", Run("--language", "zh-Hant").Done().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_file_of_unknown_format()
    {
        Ledger();

        Assert.Contains("does not say its format", Run("--out", _files.At("p.txt")).Error, StringComparison.Ordinal);
    }

    /// <summary>The figures are those that a script apart from the library found in the same file: exact decimals, sorted, summed and compared the plain way.</summary>
    [RealDataFact(OnlineRetail.FileName)]
    public void Finds_in_the_real_ledger_what_a_script_apart_found()
    {
        Workspace.Run("portfolio", "--policy", Policy, "--ledger", SharedData.Require(OnlineRetail.FileName), "--as-of", "2011-12-10", "--currency", "GBP", "--out", _files.At("p.json")).Done();
        var report = JsonNode.Parse(File.ReadAllText(_files.At("p.json")))!;
        var concentration = report["concentration"]!;

        Assert.Equal((4243, 8008923.524m, 0.004512m), ((int)concentration["customers"]!, (decimal)concentration["total"]!, (decimal)concentration["herfindahl"]!));
        Assert.Equal([0.034897m, 0.118047m, 0.165910m, 0.225843m], concentration["tops"]!.AsArray().Select(static t => (decimal)t!["share"]!));
        Assert.Equal([("A", 1170), ("B", 1426), ("C", 1776)], report["abc"]!.AsArray().GroupBy(static p => (string)p!["class"]!).Select(static g => (g.Key, g.Count())));
        Assert.Equal(["14646", "18102", "17450", "14911", "12415"], report["top"]!["places"]!.AsArray().Take(5).Select(static p => (string)p!["customer"]!));
        Assert.Equal("13798", (string)report["top"]!["places"]!.AsArray()[^1]!["customer"]!);
        var rhythms = report["movements"]!.AsArray().Where(static m => m!["rhythmRatio"] is not null).Select(static m => (decimal)m!["rhythmRatio"]!).ToList();
        Assert.Equal((1415, 35, 78), (rhythms.Count, rhythms.Count(static r => r >= 6), rhythms.Count(static r => r is >= 2.5m and < 6)));
    }

    private void Ledger() => _files.Ledger(
        "I1,S,D,1,2011-01-01,1000,1,UK",
        "I2,S,D,1,2011-06-01,5000,1,UK",
        "I3,S,D,1,2011-06-01,10,2,UK",
        "I4,S,D,1,2011-06-11,10,2,UK",
        "I5,S,D,1,2011-06-21,10,2,UK",
        "I6,S,D,1,2011-07-01,10,2,UK",
        "I7,S,D,1,2011-07-11,10,2,UK",
        "I8,S,D,1,2011-07-01,480,3,UK",
        "I9,S,D,1,2011-08-01,500,3,UK");

    private Outcome Run(params string[] args) => Workspace.Run(["portfolio", "--policy", Policy, "--ledger", _files.At("ledger.csv"), "--as-of", "2011-08-10", .. args]);
}

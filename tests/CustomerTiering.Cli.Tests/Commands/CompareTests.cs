using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Xunit;

namespace CustomerTiering.Cli.Commands;

public sealed class CompareTests : IDisposable
{
    private const string Header = "customer_id,annual_purchase,purchase_frequency,recency,length_of_relationship,purchase_growth,has_purchased";
    private static readonly string Heavier = Path.Combine(AppContext.BaseDirectory, "policies", "ledger-purchase-heavier.json");
    private readonly Workspace _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Says_on_the_terminal_what_changed_who_moves_and_why()
    {
        TwoCustomers();

        var outcome = Compare(Heavier).Done();

        Assert.Contains("  Weights: annual purchase 40 → 50, purchase frequency 20 → 15, days since the last order 20 → 15.", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("  1 of 2 customers move (50.0 %), and with them 15,000 GBP of annual purchase (98.7 % of 15,200 GBP).", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("  C       .   ▲ 1   .   .       1", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("What lifts most of them is annual purchase: it adds most for 1 of 1.", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("lines read  2: 0 without customer, 0 broken, 2 counted", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("amounts     in GBP (assumed: `--currency` is not given)", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_each_file_in_the_format_of_its_name()
    {
        TwoCustomers();

        Compare(Heavier, "--out", _files.At("r.html"), "--out", _files.At("r.md"), "--out", _files.At("r.json"), "--out", _files.At("m.csv")).Done();

        Assert.Equal("html", XDocument.Parse(File.ReadAllText(_files.At("r.html"))).Root!.Name.LocalName);
        Assert.StartsWith("# Comparison of two policies\n", File.ReadAllText(_files.At("r.md")), StringComparison.Ordinal);
        Assert.Equal("up", JsonNode.Parse(File.ReadAllText(_files.At("r.json")))!["customers"]![0]!["move"]!.GetValue<string>());
        Assert.Equal(
            [
                "customer_id,annual_purchase,tier_a,tier_b,move,first_difference,qualified_a,qualified_b,score_a,score_b,score_difference,indicators,rules",
                "big,15000.00,C,B,up,score,C,B,69.00,73.50,4.50,annual-purchase:+10.00;purchase-frequency:-3.00;recency:-2.50,",
            ],
            File.ReadAllText(_files.At("m.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Writes_a_named_format_whatever_the_name_and_in_the_language_asked_for()
    {
        TwoCustomers();

        Compare(Heavier, "--out", _files.At("report"), "--format", "md", "--language", "zh-Hans").Done();

        Assert.StartsWith("# 两套制度的比较\n", File.ReadAllText(_files.At("report")), StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_one_indicator_other_points_and_scales_the_other_weights()
    {
        TwoCustomers();

        var outcome = Compare(Workspace.LedgerPolicy, "--weight", "annual-purchase=50").Done();

        Assert.Contains("B: Customer grading by what a ledger tells (ledger, version 1 with annual-purchase=50)", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("Weights: annual purchase 40 → 50, purchase frequency 20 → 16.67, days since the last order 20 → 16.67,", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("length of relationship 10 → 8.33, purchase growth 10 → 8.33.", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_standings_of_previous_decisions()
    {
        TwoCustomers();
        _files.GradeFacts("2011-06-10").Done();

        var outcome = Compare(Heavier, "--previous", _files.At("decisions.csv")).Done();

        Assert.Contains("1 of 2 customers move", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_a_customer_on_whom_nothing_can_be_decided_with_exit_code_1()
    {
        _files.Facts($"{Header},tier", "big,15000,3,30,24,0,true,X", "small,200,1,200,24,0,true,D");

        var outcome = Compare(Heavier, "--out", _files.At("r.json"));

        Assert.Equal(1, outcome.Code);
        Assert.Contains("not decided: customer `big`: its standing names tier `X`", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Left out, since no decision could be made on them: 1", outcome.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(_files.At("r.json")));
    }

    [Theory]
    [InlineData("--out", "r.txt", "`--out r.txt` does not say its format; end it in `.html`, `.md`, `.json` or `.csv`, or give `--format`")]
    [InlineData("--format", "html", "`--format` says how to write a file; name one with `--out`")]
    [InlineData("--weight", "annual-purchase", "`--weight annual-purchase` is not a weight; write an indicator and its points above 0 and below 100, as `annual-purchase=50`")]
    [InlineData("--weight", "anual-purchase=50", "`--weight anual-purchase=50`: policy `{b}` does not score `anual-purchase`; did you mean `annual-purchase`?")]
    [InlineData("--weight", "annual-purchase=99.99", "`--weight` leaves 0.01 points for 4 other indicators; the weights sum to 100 and each is above 0")]
    [InlineData("--currency", "USD", "the amounts are in `USD` and policy `ledger` is in GBP; nothing is converted, so give amounts in GBP or a policy in `USD`")]
    public void Refuses_a_wrong_option_in_one_line(string option, string value, string problem)
    {
        TwoCustomers();
        Assert.StartsWith(problem.Replace("{b}", Heavier, StringComparison.Ordinal), Compare(Heavier, option, value).Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_one_file_for_two_formats_and_one_that_is_read_and_writes_nothing()
    {
        TwoCustomers();
        var policy = _files.Write("b.json", File.ReadAllText(Heavier));

        Assert.Contains("stands twice", Compare(Heavier, "--out", _files.At("r.md"), "--out", _files.At("r.md")).Refusal(), StringComparison.Ordinal);
        Assert.Contains("is the policy itself", Compare(policy, "--out", _files.At("r.md"), "--out", policy).Refusal(), StringComparison.Ordinal);
        Assert.Contains("there is no folder", Compare(policy, "--out", _files.At("r.md"), "--out", _files.At("no/r.html")).Refusal(), StringComparison.Ordinal);
        Assert.Equal(["b.json", "facts.csv"], Directory.GetFiles(_files.Root).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Refuses_policies_in_different_currencies_and_one_that_does_not_hold_on_the_day()
    {
        TwoCustomers();
        var text = File.ReadAllText(Heavier);
        var dollars = _files.Write("usd.json", text.Replace("\"GBP\"", "\"USD\"", StringComparison.Ordinal));
        var later = _files.Write("later.json", text.Replace("2010-01-01", "2020-01-01", StringComparison.Ordinal));

        Assert.Equal("policy `ledger` is in GBP and policy `ledger-purchase-heavier` in USD; nothing is converted, so compare policies in one currency", Compare(dollars).Refusal());
        Assert.Equal("policy `ledger-purchase-heavier` version `1` holds from 2020-01-01, not on 2011-12-10", Compare(later).Refusal());
    }

    [Fact]
    public void Reads_columns_that_either_policy_declares()
    {
        var text = File.ReadAllText(Heavier).Replace("\"factGroups\"", "\"indicators\": [ { \"id\": \"export-share\", \"type\": \"number\", \"unit\": \"share\" } ], \"factGroups\"", StringComparison.Ordinal);
        _files.Facts($"{Header},export_share", "big,15000,3,30,24,0,true,0.5");

        Compare(_files.Write("b.json", text)).Done();
        Assert.Contains("export_share", Compare(Heavier).Refusal(), StringComparison.Ordinal);
    }

    private void TwoCustomers() => _files.Facts(Header, "big,15000,3,120,0,0,true", "small,200,1,200,24,0,true");

    private Outcome Compare(string b, params string[] more)
        => Workspace.Run(["compare", Workspace.LedgerPolicy, b, "--facts", _files.At("facts.csv"), "--as-of", "2011-12-10", .. more]);
}

using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using CustomerTiering.RealData;
using Xunit;

namespace CustomerTiering.Cli.Commands;

/// <summary>A portfolio from an export of a CRM system.</summary>
public sealed class PortfolioOfCrmTests : IDisposable
{
    private const string Pipeline = "crm-sales/sales_pipeline.csv";
    private static readonly string Policy = Path.Combine(AppContext.BaseDirectory, "policies", "ledger-portfolio.json");
    private readonly Workspace _files = new();

    public PortfolioOfCrmTests()
    {
        _files.Write("accounts.csv", "account,sector,office_location,subsidiary_of\nAcme,retail,Kenya,\nBeta,retail,Italy,Acme\nGamma,retail,,Gamma\n");
        _files.Write("products.csv", "product\nGTX Pro\n");
        _files.Write("sales_teams.csv", "sales_agent,manager,regional_office\nAnna,Dustin,Central\n");
        _files.Write("sales_pipeline.csv", """
            opportunity_id,sales_agent,product,account,deal_stage,close_date,close_value
            1,Anna,GTX Pro,Acme,Won,2025-12-31,60
            2,Anna,GTXPro,Beta,Won,2025-12-01,40
            3,Anna,GTX Pro,Acme,Won,2026-01-01,1000
            4,Anna,GTX Pro,Acme,Lost,2025-06-01,1000
            5,Anna,GTX Pro,,Engaging,,
            """);
    }

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Deals_that_were_won_before_the_day_are_what_accounts_bought_and_every_account_is_there()
    {
        var outcome = Run(_files.Root, "--out", _files.At("p.csv")).Done();

        Assert.Equal(["Acme", "Beta", "Gamma"], File.ReadAllLines(_files.At("p.csv")).Skip(1).Select(static r => r.Split(',')[0]));
        Assert.Contains("2 customers bring 100 GBP a year", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("2 won before 1 January 2026 and counted; 2 with an account open, lost or later", outcome.Out, StringComparison.Ordinal);
        Assert.Matches(@"counted by group, the largest 1 bring 100(\.0)? %", outcome.Out);
    }

    [Fact]
    public void Dirt_is_reported_with_counts_and_lines_and_a_misspelt_product_stays_one_of_its_own()
    {
        var outcome = Run(_files.Root).Done();

        Assert.Contains("found: sales_pipeline.csv, line 3: product `GTXPro` is not in `products.csv`; did you mean `GTX Pro`? kept as written", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("found: sales_pipeline.csv, line 6: names no account (stage `Engaging`); left out", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("found: accounts.csv, line 4: belongs to itself; taken to belong to nobody", outcome.Error, StringComparison.Ordinal);
        Assert.Matches("GTX Pro +60", outcome.Out);
        Assert.Matches("GTXPro +40", outcome.Out);
    }

    [Fact]
    public void One_account_is_analysed_by_its_name()
    {
        var said = Run(_files.Root, "--account", "Beta").Done().Out;

        Assert.Contains("Analysis of Beta", said, StringComparison.Ordinal);
        Assert.Matches("Italy +40", said);
        Assert.DoesNotContain("Kenya", said, StringComparison.Ordinal);
        Assert.Equal($"account `Bet` is not in `{_files.Root}`; did you mean `Beta`?", Run(_files.Root, "--account", "Bet").Refusal());
        Assert.Equal("account `Gamma` won nothing before 2026-01-01", Run(_files.Root, "--account", "Gamma").Refusal());
    }

    [Fact]
    public void The_files_of_the_export_are_not_replaced()
        => Assert.Contains("is the input itself", Run(_files.Root, "--out", _files.At("accounts.csv")).Refusal(), StringComparison.Ordinal);

    [Fact]
    public void A_folder_that_is_not_there_is_refused() => Assert.Equal($"folder `{_files.At("none")}` is not there", Run(_files.At("none")).Refusal());

    /// <summary>The figures are those that a script apart from the library found in the same files: exact fractions, sorted, summed and compared the plain way.</summary>
    [RealDataFact(Pipeline)]
    public void Finds_in_the_real_export_what_a_script_apart_found()
    {
        var outcome = Workspace.Run("portfolio", "--crm", Path.GetDirectoryName(SharedData.Require(Pipeline))!, "--policy", Policy, "--as-of", "2018-01-01", "--out", _files.At("p.json")).Done();
        var report = JsonNode.Parse(File.ReadAllText(_files.At("p.json")))!;

        Assert.Equal((85, 10_005_534m, 0.013581m), ((int)report["concentration"]!["customers"]!, (decimal)report["concentration"]!["total"]!, (decimal)report["concentration"]!["herfindahl"]!));
        Assert.Equal([0.034127m, 0.120942m, 0.207230m, 0.359805m], Shares(report["concentration"]!["tops"]!));
        Assert.Equal([("A", 59), ("B", 18), ("C", 8)], report["abc"]!.AsArray().GroupBy(static p => (string)p!["class"]!).Select(static g => (g.Key, g.Count())));
        Assert.Equal(("Kan-code", "Inity", 20), ((string)report["top"]!["places"]![0]!["customer"]!, (string)report["top"]!["places"]![19]!["customer"]!, report["top"]!["places"]!.AsArray().Count));
        Assert.Equal(
            [("Acme Corporation", 5, 519_349m), ("Sonron", 4, 479_028m), ("Inity", 3, 340_612m), ("Bubba Gump", 3, 329_909m), ("Golddex", 3, 290_215m), ("Massive Dynamic", 2, 288_130m), ("Warephase", 2, 233_149m)],
            report["groups"]!["larger"]!.AsArray().Select(static g => ((string)g!["head"]!, g["members"]!.AsArray().Count, (decimal)g["annualPurchase"]!)));
        Assert.Equal([0.051906m, 0.200924m, 0.329568m, 0.493762m], Shares(report["groups"]!["tops"]!));
        Assert.Equal(
            ["Fasehatice", "Funholding", "Goodsilron", "Kinnamplus", "Mathtouch", "Ontomedia", "Scotfind", "Xx-holding"],
            report["movements"]!.AsArray().Where(static m => (decimal?)m!["rhythmRatio"] >= 2.5m).Select(static m => (string)m!["customer"]!));
        Assert.Contains("4,238 won before 1 January 2018 and counted; 3,137 with an account open, lost or later", outcome.Out, StringComparison.Ordinal);
        Assert.Matches(@"GTXPro +2,055,090(\.00)? ", outcome.Out);
        Assert.Matches(@"United States +4,861,943(\.00)? ", outcome.Out);
        Assert.Contains("found: sales_pipeline.csv, 1,480 lines from line 3: product `GTXPro`", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("found: accounts.csv, 12 lines from line 2: sector `technolgy`", outcome.Error, StringComparison.Ordinal);
    }

    private static decimal[] Shares(JsonNode tops) => [.. tops.AsArray().Select(static t => (decimal)t!["share"]!)];

    private static Outcome Run(string folder, params string[] options) => Workspace.Run(["portfolio", "--crm", folder, "--policy", Policy, "--as-of", "2026-01-01", .. options]);
}

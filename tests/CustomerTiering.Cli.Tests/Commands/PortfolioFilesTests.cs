using System;
using System.IO;
using System.Text.Json.Nodes;
using Xunit;

namespace CustomerTiering.Cli.Commands;

/// <summary>What a portfolio is told beside its input: losses, dated lists and groups.</summary>
public sealed class PortfolioFilesTests : IDisposable
{
    private readonly Workspace _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void The_sample_needs_no_file_and_no_option()
    {
        var said = Workspace.Run("portfolio", "--sample").Done().Out;

        Assert.Contains("11 customers bring 167,556 GBP a year", said, StringComparison.Ordinal);
        Assert.Matches("quarry-line +at risk +9 July 2025 +5.9", said);
        Assert.Contains("Won, kept and lost, quarter by quarter", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_may_be_looked_at_on_another_day_and_written_to_a_file()
    {
        Workspace.Run("portfolio", "--sample", "--as-of", "2025-10-01", "--out", _files.At("p.json")).Done();

        Assert.Equal("2025-10-01", (string?)JsonNode.Parse(File.ReadAllText(_files.At("p.json")))!["asOf"]);
    }

    [Theory]
    [InlineData("name one input: `--ledger FILE`, `--facts FILE` or `--crm FOLDER`, or try it with `--sample`")]
    [InlineData("name one input: `--ledger FILE`, `--facts FILE` or `--crm FOLDER`, or try it with `--sample`", "--sample", "--ledger", "a.csv")]
    [InlineData("name one input: `--ledger` or `--facts`, not both", "--facts", "b.csv", "--ledger", "a.csv")]
    [InlineData("option `--policy` is needed; name a preset (see `policies`) or a policy file", "--ledger", "a.csv", "--as-of", "2026-01-01")]
    [InlineData("option `--as-of` is needed; it is the day for which is decided", "--ledger", "a.csv", "--policy", "foreign-trade")]
    [InlineData("`--account Acme` is analysed from `--crm FOLDER`; no other input tells products", "--sample", "--account", "Acme")]
    public void Options_that_do_not_name_one_input_are_refused(string problem, params string[] options)
        => Assert.Equal(problem, Workspace.Run(["portfolio", .. options]).Refusal());

    [Fact]
    public void Losses_that_nothing_would_look_at_are_refused()
        => Assert.EndsWith(
            "needs orders and a policy with `portfolio.movements`; without them nobody is known to be lost",
            Workspace.Run("portfolio", "--sample", "--policy", Workspace.LedgerPolicy, "--losses", _files.At("losses.csv")).Refusal(),
            StringComparison.Ordinal);

    [Fact]
    public void A_loss_that_was_written_down_is_told_and_the_latest_counts()
    {
        _files.Write("losses.csv", "customer_id,recorded_on,reason,went_to,competitor\nmillstone,2025-06-01,price,import,Rival\nmillstone,2025-03-01,unknown yet,,\n");

        Assert.Contains("price, import, Rival", Sample("--losses", _files.At("losses.csv")).Done().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_are_rolled_up()
    {
        _files.Write("groups.csv", "customer_id,parent,name\nmillstone,old-mill,Mill\nold-mill,,mill.\n");
        var said = Sample("--groups", _files.At("groups.csv")).Done().Out;

        Assert.Matches("old-mill +2 ", said);
        Assert.Contains("may be one customer, by name: millstone, old-mill", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dated_list_puts_its_customers_in_a_class_and_a_number_of_units_that_is_not_the_policys_is_told()
    {
        _files.Write("facts.csv", "customer_id,annual_purchase\nC1,5\nC2,5\n");
        _files.Write("lists.csv", "list,customer_id,unit,from,before\nprovincial-soe-units,C1,Unit 1,2020-01-01,\nprovincial-soe-units,C2,Unit 2,2020-01-01,2024-01-01\n");
        var outcome = Workspace.Run("portfolio", "--policy", "cement-sales", "--facts", _files.At("facts.csv"), "--as-of", "2026-01-01", "--memberships", _files.At("lists.csv"), "--out", _files.At("p.csv")).Done();
        var rows = File.ReadAllLines(_files.At("p.csv"));

        Assert.Contains("found: list `provincial-soe-units` counts 1 where the policy says 27 units", outcome.Error, StringComparison.Ordinal);
        Assert.NotEqual(Classes(rows[1]), Classes(rows[2]));
    }

    [Fact]
    public void All_that_is_wrong_with_the_files_is_told_with_its_line()
    {
        var losses = _files.Write("losses.csv", "customer_id,recorded_on,reason\n,2025-06-01,price\nC1,soon,price\nC2,2025-06-01,a\nC2,2025-06-01,b\n");
        var groups = _files.Write("groups.csv", "customer_id,parent\nC1,C1\nC2,\nC2,\n");
        var lists = _files.Write("lists.csv", "list,customer_id,unit,from\nany,C1,u,2020-01-01\n");
        var outcome = Sample("--losses", losses, "--groups", groups, "--memberships", lists);

        Assert.Equal((2, string.Empty), (outcome.Code, outcome.Out));
        Assert.Equal(
            [
                $"error: `{losses}` line 2: column `customer_id` is empty",
                $"error: `{losses}` line 3: column `recorded_on`: `soon` is not a day; write it as `2011-12-09`",
                $"error: `{losses}` line 5: the loss of customer `C2` was written down twice on 2025-06-01; keep one",
                $"error: `{lists}` line 2: column `list`: the policy has no list `any`; none is known here",
                $"error: `{groups}` line 2: customer `C1` is its own parent",
                $"error: `{groups}` line 4: customer `C2` stands twice; give each one row",
            ],
            outcome.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Customers_that_the_input_lacks_are_told_and_ids_are_those_of_the_ledger()
    {
        _files.Ledger("I1,S,D,1,2025-06-01,1000,17850.0,UK");
        _files.Write("groups.csv", "customer_id,parent\n17850.0,1.0\n17851,1\n17852,1\n");
        var outcome = Workspace.Run("portfolio", "--policy", Path.Combine(AppContext.BaseDirectory, "policies", "ledger-portfolio.json"), "--ledger", _files.At("ledger.csv"), "--as-of", "2026-01-01", "--groups", _files.At("groups.csv"), "--out", _files.At("p.json")).Done();

        Assert.Contains($"found: `{_files.At("groups.csv")}` names 2 that the input lacks, such as `17851`; left aside", outcome.Error, StringComparison.Ordinal);
        Assert.NotNull(JsonNode.Parse(File.ReadAllText(_files.At("p.json")))!["groups"]);
    }

    [Fact]
    public void A_file_beside_the_input_is_not_replaced()
    {
        var groups = _files.Write("groups.csv", "customer_id,parent\n");

        Assert.Equal($"`--out {groups}` is the list of groups itself; name another file", Sample("--groups", groups, "--out", groups).Refusal());
    }

    private static string Classes(string row) => row.Split(',')[^1];

    private static Outcome Sample(params string[] options) => Workspace.Run(["portfolio", "--sample", .. options]);
}

using System;
using System.IO;
using Xunit;

namespace CustomerTiering.Cli.Commands;

public sealed class RefusalTests : IDisposable
{
    private readonly Workspace _files = new();

    public RefusalTests() => _files.Ledger("1,X,x,1,2011-05-01,10,C1,UK");

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_policy_that_is_neither_preset_nor_file()
        => Assert.Equal("policy `foreign-trde` is neither a file nor a preset; did you mean `foreign-trade`?", Graded("--policy", "foreign-trde", "--ledger", _files.At("ledger.csv"), "--as-of", "2011-12-10"));

    [Fact]
    public void A_policy_with_errors_is_one_line_that_says_how_to_see_them()
    {
        var policy = _files.Write("bad.json", "{ \"formatVersion\": 1, \"id\": \"bad\" }");

        var refusal = Graded("--policy", policy, "--ledger", _files.At("ledger.csv"), "--as-of", "2011-12-10");

        Assert.Contains(" errors; run `customer-tiering check ", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_on_which_the_policy_does_not_hold()
        => Assert.Equal("policy `ledger` version `1` holds from 2010-01-01, not on 2009-12-31", _files.GradeLedger("2009-12-31").Refusal());

    [Theory]
    [InlineData("10.12.2011")]
    [InlineData("2011-12-10T00:00")]
    [InlineData("2011-02-29")]
    public void A_date_that_is_none(string text) => Assert.Equal($"`--as-of {text}` is not a day; write it as `2011-12-10`", _files.GradeLedger(text).Refusal());

    [Fact]
    public void Amounts_in_another_currency()
        => Assert.Equal(
            "the amounts are in `USD` and policy `ledger` is in GBP; nothing is converted, so give amounts in GBP or a policy in `USD`",
            _files.GradeLedger("2011-12-10", "--currency", "USD").Refusal());

    [Fact]
    public void A_file_that_is_not_there()
        => Assert.Equal($"file `{_files.At("none.csv")}` is not there", Graded("--policy", "foreign-trade", "--ledger", _files.At("none.csv"), "--as-of", "2011-12-10"));

    [Fact]
    public void A_file_that_is_a_directory()
        => Assert.EndsWith("is a directory; name a file", Graded("--policy", "foreign-trade", "--facts", _files.Root, "--as-of", "2011-12-10"), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_empty()
        => Assert.EndsWith("is empty; its first line names the columns", Graded("--policy", "foreign-trade", "--facts", _files.Write("e.csv", ""), "--as-of", "2011-12-10"), StringComparison.Ordinal);

    [Fact]
    public void A_ledger_without_a_column_it_needs()
    {
        var ledger = _files.Write("l.csv", "InvoiceNo,Quantity,InvoiceDate,UnitPrice\n1,1,2011-05-01,1\n");

        Assert.EndsWith("has no column `CustomerID`; it has `InvoiceNo`, `Quantity`, `InvoiceDate`, `UnitPrice`", Graded("--policy", Workspace.LedgerPolicy, "--ledger", ledger, "--as-of", "2011-12-10"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_compressed_file_that_is_not_one()
        => Assert.EndsWith("its name ends in `.gz`, but it is not compressed by gzip", Graded("--policy", "foreign-trade", "--facts", _files.Write("e.csv.gz", "customer_id\n"), "--as-of", "2011-12-10"), StringComparison.Ordinal);

    [Fact]
    public void A_compressed_file_that_is_not_named_so()
        => Assert.EndsWith("it is compressed; give it a name that ends in `.gz`", Graded("--policy", "foreign-trade", "--facts", _files.Compress("e.csv", "customer_id\n"), "--as-of", "2011-12-10"), StringComparison.Ordinal);

    [Theory]
    [InlineData("--policy")]
    [InlineData("--facts")]
    [InlineData("--as-of")]
    [InlineData("--currency")]
    [InlineData("--previous")]
    [InlineData("--out")]
    public void An_option_that_is_blank(string blank)
    {
        string Or(string option, string value) => option == blank ? "" : value;

        var refusal = Workspace.Run(
            "grade", "--policy", Or("--policy", "foreign-trade"), "--facts", Or("--facts", "f.csv"), "--as-of", Or("--as-of", "2011-12-10"),
            "--currency", Or("--currency", "USD"), "--previous", Or("--previous", "p.csv"), "--out", Or("--out", "o.csv")).Refusal();

        Assert.Equal($"option `{blank}` is blank; give it a value or leave it out; see `customer-tiering grade --help`", refusal);
    }

    [Fact]
    public void An_output_that_would_replace_the_policy_while_the_review_before_may_be_replaced()
    {
        var policy = _files.Write("policy.json", File.ReadAllText(Workspace.LedgerPolicy));
        var before = _files.Write("before.csv", "customer_id,tier,previous_tier,change,since,periods_below,review_date\n");
        string[] grade = ["grade", "--policy", policy, "--ledger", _files.At("ledger.csv"), "--as-of", "2011-12-10", "--previous", before, "--out"];

        Assert.EndsWith("is the policy itself; name another file", Workspace.Run([.. grade, policy]).Refusal(), StringComparison.Ordinal);
        Workspace.Run([.. grade, before]).Done();
        var first = File.ReadAllText(before);
        Workspace.Run([.. grade, before]).Done();
        Assert.Equal(first.Split('\n').Length, File.ReadAllText(before).Split('\n').Length);
    }

    [Fact]
    public void A_compressed_file_that_breaks_off()
    {
        var ledger = _files.Compress("l.csv.gz", File.ReadAllText(_files.At("ledger.csv")), cut: 9);

        Assert.EndsWith("it breaks off, or is made of several parts; fetch it again or decompress it first", Graded("--policy", Workspace.LedgerPolicy, "--ledger", ledger, "--as-of", "2011-12-10"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_input_and_two_inputs()
    {
        Assert.Equal("name the input: `--ledger FILE` or `--facts FILE`", Graded("--policy", "foreign-trade", "--as-of", "2011-12-10"));
        Assert.Equal("name one input: `--ledger` or `--facts`, not both", Graded("--policy", "foreign-trade", "--as-of", "2011-12-10", "--ledger", "a", "--facts", "b"));
    }

    [Fact]
    public void An_output_that_cannot_be_written_leaves_nothing_behind()
    {
        var refusal = Workspace.Run("grade", "--policy", Workspace.LedgerPolicy, "--ledger", _files.At("ledger.csv"), "--as-of", "2011-12-10", "--out", _files.At("no/such/place.csv")).Refusal();

        Assert.EndsWith($"cannot be written: there is no folder `{_files.At("no/such")}`; make it first", refusal, StringComparison.Ordinal);
        Assert.EndsWith("is a directory; name a file", Workspace.Run("grade", "--policy", Workspace.LedgerPolicy, "--ledger", _files.At("ledger.csv"), "--as-of", "2011-12-10", "--out", _files.Root).Refusal(), StringComparison.Ordinal);
        Assert.EndsWith("is the input itself; name another file", Workspace.Run("grade", "--policy", Workspace.LedgerPolicy, "--ledger", _files.At("ledger.csv"), "--as-of", "2011-12-10", "--out", _files.At("ledger.csv")).Refusal(), StringComparison.Ordinal);
        Assert.Equal([_files.At("ledger.csv")], Directory.GetFileSystemEntries(_files.Root));
    }

    [Fact]
    public void A_failure_leaves_the_output_of_before_as_it_was()
    {
        _files.Write("decisions.csv", "precious");
        _files.Ledger();
        File.WriteAllText(_files.At("ledger.csv"), "nonsense\n1\n");

        _files.GradeLedger("2011-12-10").Refusal();

        Assert.Equal("precious", File.ReadAllText(_files.At("decisions.csv")));
        Assert.Equal(2, Directory.GetFileSystemEntries(_files.Root).Length);
    }

    [Theory]
    [InlineData("`gade` is not known; did you mean `grade`? see `customer-tiering --help`", "gade")]
    [InlineData("`--polcy` is not known; did you mean `--policy`? see `customer-tiering grade --help`", "grade", "--polcy", "ledger.json")]
    [InlineData("`--as-off` is not known; did you mean `--as-of`? see `customer-tiering explain --help`", "explain", "--as-off", "2026-01-01", "C1", "--policy", "foreign-trade", "--facts", "f")]
    [InlineData("`--weigth` is not known; did you mean `--weight`? see `customer-tiering compare --help`", "compare", "foreign-trade", "--weigth=recency=50", "--as-of", "2026-01-01", "--facts", "f")]
    [InlineData("option `--out` is required; see `customer-tiering grade --help`", "grade", "--policy", "foreign-trade", "--as-of", "2011-12-10")]
    public void A_command_or_option_that_is_wrong_says_which(string problem, params string[] args) => Assert.Equal(problem, Workspace.Run(args).Refusal());

    [Theory]
    [InlineData("grade", "--out", "a", "--out", "b", "--policy", "foreign-trade", "--as-of", "2011-12-10", "--facts", "f")]
    [InlineData("grade", "--policy", "foreign-trade")]
    [InlineData("check")]
    [InlineData("")]
    public void Options_that_are_wrong_are_one_line_that_points_to_help(params string[] args)
        => Assert.Contains("--help`", Workspace.Run(args).Refusal(), StringComparison.Ordinal);

    private string Graded(params string[] args) => _files.Grade(args).Refusal();
}

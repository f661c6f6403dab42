using System;
using System.IO;
using System.Linq;
using Xunit;

namespace CustomerTiering.Cli.Commands;

public sealed class GradeLedgerTests : IDisposable
{
    private readonly Workspace _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Writes_the_header_and_a_row_per_customer_in_the_order_of_their_ids_without_byte_order_mark_or_carriage_return()
    {
        _files.Ledger("1,X,x,1,2011-05-01,10,9,UK", "2,X,x,1,2011-05-01,10,10,UK", "3,X,x,1,2011-05-01,10,b,UK", "4,X,x,1,2011-05-01,10,B,UK");

        _files.GradeLedger("2011-12-10").Done();

        var bytes = File.ReadAllBytes(_files.At("decisions.csv"));
        var lines = File.ReadAllLines(_files.At("decisions.csv"));
        Assert.Equal("customer_id,annual_purchase,purchase_frequency,score,tier,previous_tier,change,rules,since,periods_below,review_date", lines[0]);
        Assert.Equal((byte)'c', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal(["10", "9", "B", "b"], lines.Skip(1).Select(l => l.Split(',')[0]));
    }

    [Fact]
    public void Takes_the_twelve_months_before_the_date_the_date_exclusive()
    {
        _files.Ledger(
            "1,X,x,1,2010-12-09 23:59:00,1000,C1,UK",
            "2,X,x,1,2010-12-10 00:00:00,100,C1,UK",
            "3,X,x,1,2011-12-09 23:59:00,10,C1,UK",
            "4,X,x,1,2011-12-10 00:00:00,1,C1,UK");

        var outcome = _files.GradeLedger("2011-12-10").Done();

        Assert.Equal(("110.00", "2"), (_files.Decisions()["C1"].Purchase, _files.Decisions()["C1"].Frequency));
        Assert.Contains("lines read  4: 0 without customer, 0 broken, 1 on 10 December 2011 or after, 3 counted", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Grades_a_customer_whose_lines_all_lie_before_the_window_and_counts_it()
    {
        _files.Ledger("1,X,x,1,2009-05-01,10,OLD,UK", "2,X,x,1,2011-05-01,10,NEW,UK", "3,X,x,1,2012-05-01,10,LATER,UK");

        var outcome = _files.GradeLedger("2011-12-10").Done();

        Assert.Equal(["NEW", "OLD"], _files.Decisions().Keys.Order());
        Assert.Equal(("0.00", "0", "D"), (_files.Decisions()["OLD"].Purchase, _files.Decisions()["OLD"].Frequency, _files.Decisions()["OLD"].Tier));
        Assert.Contains("customers   2: 2 graded, 0 not gradable, 1 with nothing in the window", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Subtracts_credit_notes_and_counts_neither_them_nor_an_invoice_twice()
    {
        _files.Ledger(
            "1,X,x,6,2011-05-01,2.55,C1,UK", "1,POST,postage,1,2011-05-01,18,C1,UK", "2,X,x,1,2011-06-01,10,C1,UK",
            "C3,X,x,-1,2011-07-01,2.55,C1,UK", "C3,X,x,-1,2011-07-01,2.55,C1,UK");

        _files.GradeLedger("2011-12-10").Done();

        Assert.Equal(("38.20", "2"), (_files.Decisions()["C1"].Purchase, _files.Decisions()["C1"].Frequency));
    }

    [Fact]
    public void Counts_the_money_of_a_positive_credit_note_line_and_of_a_negative_invoice_line()
    {
        _files.Ledger("1,X,x,1,2011-05-01,100,C1,UK", "1,D,discount,-1,2011-05-01,7.5,C1,UK", "C2,X,x,1,2011-06-01,3.25,C1,UK", "C9,X,x,2,2011-06-01,1,C2,UK");

        _files.GradeLedger("2011-12-10").Done();

        Assert.Equal(("95.75", "1"), (_files.Decisions()["C1"].Purchase, _files.Decisions()["C1"].Frequency));
        Assert.Equal(("2.00", "0"), (_files.Decisions()["C2"].Purchase, _files.Decisions()["C2"].Frequency));
    }

    [Fact]
    public void Writes_amounts_exactly_and_negative_sums_too()
    {
        _files.Ledger("1,X,x,1,2011-05-01,12.5,A,UK", "2,X,x,1,2011-05-01,1.234,B,UK", "C3,X,x,-3,2011-05-01,0.1,C,UK", "4,X,x,3,2011-05-01,1,D,UK");

        _files.GradeLedger("2011-12-10").Done();

        Assert.Equal(["12.50", "1.234", "-0.30", "3.00"], new[] { "A", "B", "C", "D" }.Select(c => _files.Decisions()[c].Purchase));
    }

    [Fact]
    public void Counts_lines_without_a_customer_and_leaves_their_money_out()
    {
        _files.Ledger("1,X,x,1,2011-05-01,10,C1,UK", "2,X,x,1,2011-05-01,10,,UK", "3,X,x,1,2011-05-01,10, ,UK");

        var outcome = _files.GradeLedger("2011-12-10").Done();

        Assert.Contains("lines read  3: 2 without customer, 0 broken, 0 on 10 December 2011 or after, 1 counted", outcome.Out, StringComparison.Ordinal);
        Assert.Equal("10.00", Assert.Single(_files.Decisions()).Value.Purchase);
    }

    [Theory]
    [InlineData("1,X,x,many,2011-05-01,10,C1,UK", "column `Quantity`: `many` is not a number")]
    [InlineData("1,X,x,1,2011-05-01,\"1,5\",C1,UK", "column `UnitPrice`: `1,5` is not a number")]
    [InlineData("1,X,x,1,2011-05-01,,C1,UK", "column `UnitPrice`: `` is not a number")]
    [InlineData("1,X,x,1,2011-02-30,10,C1,UK", "column `InvoiceDate`: `2011-02-30` is not a date; write it as `2011-12-09` or `2011-12-09 12:50:00`")]
    [InlineData("1,X,x,1,2011-05-01 25:00,10,C1,UK", "column `InvoiceDate`: `2011-05-01 25:00` is not a date; write it as `2011-12-09` or `2011-12-09 12:50:00`")]
    [InlineData("1,X,x,1,12/1/2010 8:26,10,C1,UK", "column `InvoiceDate`: `12/1/2010 8:26` is not a date; write it as `2011-12-09` or `2011-12-09 12:50:00`")]
    [InlineData(",X,x,1,2011-05-01,10,C1,UK", "column `InvoiceNo` is empty")]
    [InlineData("1,X,x,1,2011-05-01,10,C1", "has 7 fields where the header has 8")]
    [InlineData("1,X,\"x\"y,1,2011-05-01,10,C1,UK", "has text after a closing quote")]
    [InlineData("1,X,x,1,2011-05-01,0.000000001,C1,UK", "`Quantity` 1 times `UnitPrice` 0.000000001 cannot be kept exactly: it has more than 8 decimals or is too large")]
    public void Skips_a_broken_line_and_reports_it_with_its_number(string broken, string problem)
    {
        _files.Ledger("7,X,x,1,2011-05-01,10,C1,UK", "8,X,\"two\nlines\",1,2011-05-01,10,C1,UK", broken, "9,X,x,1,2011-05-01,10,C1,UK");

        var outcome = _files.GradeLedger("2011-12-10").Done();

        Assert.Equal($"skipped line 5: {problem}{Environment.NewLine}", outcome.Error);
        Assert.Contains("1 broken, 0 on 10 December 2011 or after, 3 counted", outcome.Out, StringComparison.Ordinal);
        Assert.Equal("30.00", _files.Decisions()["C1"].Purchase);
    }

    [Fact]
    public void Counts_every_line_that_a_quote_swallowed()
    {
        _files.Ledger("1,X,x,1,2011-05-01,10,C1,UK", "2,X,\"x,1,2011-05-01,10,C1,UK", "3,X,x,1,2011-05-01,10,C1,UK");

        var outcome = _files.GradeLedger("2011-12-10").Done();

        Assert.StartsWith("skipped lines 3 to 4: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("lines read  3: ", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("has a quote that is not closed", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("10.00", _files.Decisions()["C1"].Purchase);
    }

    [Fact]
    public void Tells_of_the_first_ten_broken_lines_and_how_many_more()
    {
        _files.Ledger([.. Enumerable.Range(0, 13).Select(static _ => "1,X,x,?,2011-05-01,10,C1,UK"), "2,X,x,1,2011-05-01,10,C1,UK"]);

        var lines = _files.GradeLedger("2011-12-10").Done().Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(11, lines.Length);
        Assert.Equal("skipped line 11: column `Quantity`: `?` is not a number", lines[9]);
        Assert.Equal("skipped 3 more lines", lines[10]);
    }

    [Fact]
    public void Drops_the_tail_that_a_spreadsheet_gave_to_ids_and_joins_both_forms()
    {
        _files.Ledger("1,X,x,1,2011-05-01,10,17850.0,UK", "2,X,x,1,2011-05-01,10,17850,UK", "3,X,x,1,2011-05-01,10,V1.0,UK");

        _files.GradeLedger("2011-12-10").Done();

        Assert.Equal(["17850", "V1.0"], _files.Decisions().Keys.Order());
        Assert.Equal("20.00", _files.Decisions()["17850"].Purchase);
    }

    [Fact]
    public void Finds_columns_by_name_in_any_order_in_a_compressed_file()
    {
        var ledger = _files.Compress("l.csv.gz", "CustomerID,UnitPrice,InvoiceDate,Note,Quantity,InvoiceNo\r\nC1,2.5,2011-05-01T08:26,x,4,1\r\n\r\n");

        _files.Grade("--policy", Workspace.LedgerPolicy, "--ledger", ledger, "--as-of", "2011-12-10").Done();

        Assert.Equal(("10.00", "1"), (_files.Decisions()["C1"].Purchase, _files.Decisions()["C1"].Frequency));
    }

    [Fact]
    public void Names_the_rules_that_hit_and_the_standing_if_approved()
    {
        _files.Ledger("1,X,x,1,2011-05-01,10,C1,UK");

        _files.GradeLedger("2011-12-10").Done();

        var row = _files.Decisions()["C1"];
        Assert.Equal(("D", "", "new", "place-new-customer;approve-change"), (row.Tier, row.Previous, row.Change, row.Rules));
        Assert.Equal(("2011-12-10", "0", "2011-12-10"), (row.Since, row.PeriodsBelow, row.ReviewDate));
    }

    [Fact]
    public void Shows_the_spread_of_tiers_the_changes_and_the_currency_it_assumed()
    {
        _files.Ledger("1,X,x,1,2011-05-01,10,C1,UK");

        var outcome = _files.GradeLedger("2011-12-10").Done();

        Assert.Contains("amounts in GBP (assumed: `--currency` is not given)", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("D occasional customer          1  100.0 %  ████████████████████████████████████████", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("changes     new 1, promote 0, hold 0, demote 0, exit 0", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', outcome.Out);
        Assert.DoesNotContain("assumed", _files.GradeLedger("2011-12-10", "--currency", "GBP").Done().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_progress_only_to_somebody_who_watches()
    {
        _files.Ledger("1,X,x,1,2011-05-01,10,C1,UK");
        string[] args = ["grade", "--policy", Workspace.LedgerPolicy, "--ledger", _files.At("ledger.csv"), "--as-of", "2011-12-10", "--out", _files.At("d.csv")];

        Assert.Contains("reading", Workspace.Run(true, args).Done().Error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, Workspace.Run(false, args).Done().Error);
    }
}

using System;
using System.IO;
using Xunit;

namespace CustomerTiering.Cli.Commands;

public sealed class GradePreviousTests : IDisposable
{
    private const string Facts = "customer_id,annual_purchase,purchase_frequency,recency";
    private const string Header = "customer_id,annual_purchase,purchase_frequency,score,tier,previous_tier,change,rules,since,periods_below,review_date";
    private readonly Workspace _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Takes_the_proposals_of_the_review_before_as_what_customers_are_now()
    {
        _files.Facts(Facts, "up,900,3,20", "down,15000,12,0");
        _files.GradeFacts("2024-01-01").Done();
        var before = Previous();
        _files.Facts(Facts, "up,15000,12,0", "down,0,0,400");

        _files.GradeFacts("2024-04-01", "--previous", before).Done();

        var rows = _files.Decisions();
        Assert.Equal(("B", "C", "promote", "2024-04-01", "0"), (rows["up"].Tier, rows["up"].Previous, rows["up"].Change, rows["up"].Since, rows["up"].PeriodsBelow));
        Assert.Equal(("A", "A", "hold", "2024-01-01", "1"), (rows["down"].Tier, rows["down"].Previous, rows["down"].Change, rows["down"].Since, rows["down"].PeriodsBelow));

        _files.GradeFacts("2024-07-01", "--previous", Previous()).Done();

        Assert.Equal(("B", "A", "demote"), (_files.Decisions()["down"].Tier, _files.Decisions()["down"].Previous, _files.Decisions()["down"].Change));
    }

    [Fact]
    public void Running_the_same_day_again_does_not_advance_counters()
    {
        _files.Facts(Facts, "C1,0,0,400");
        var before = _files.Write("p.csv", $"{Header}\nC1,,,,B,B,hold,,2022-05-01,0,2024-01-01\n");
        _files.GradeFacts("2024-04-01", "--previous", before).Done();
        var first = File.ReadAllText(_files.At("decisions.csv"));

        _files.GradeFacts("2024-04-01", "--previous", Previous()).Done();

        Assert.Equal("1", _files.Decisions()["C1"].PeriodsBelow);
        Assert.Equal(first, File.ReadAllText(_files.At("decisions.csv")));
    }

    [Fact]
    public void A_tier_stays_in_force_through_reviews_in_which_nothing_could_be_decided()
    {
        _files.Facts(Facts, "C1,,,5", "C2,5,1,5", "C3,5,1,5");
        var before = _files.Write("p.csv", $"{Header}\nC1,,,,,B,\"not-gradable: known weight 0 of 100, 60 needed\",,2022-05-01,1,2024-01-01\nC2,,,,,Z,error: a rule failed,,2022-05-01,0,2024-01-01\nC3,5.00,1,1.00,,B,exit,,,0,2024-01-01\n");

        var outcome = _files.GradeFacts("2024-04-01", "--previous", before);

        var rows = _files.Decisions();
        Assert.Equal(1, outcome.Code);
        Assert.Equal(("", "B", "2022-05-01", "1", "2024-04-01"), (rows["C1"].Tier, rows["C1"].Previous, rows["C1"].Since, rows["C1"].PeriodsBelow, rows["C1"].ReviewDate));
        Assert.Equal(("", "Z", "2024-01-01"), (rows["C2"].Tier, rows["C2"].Previous, rows["C2"].ReviewDate));
        Assert.Equal(("new", ""), (rows["C3"].Change, rows["C3"].Previous));
    }

    [Fact]
    public void Keeps_customers_that_only_the_previous_decisions_know()
    {
        _files.Ledger("1,X,x,1,2011-05-01,10,C1,UK");
        var before = _files.Write("p.csv", $"{Header}\nC1,,,,D,D,hold,,2011-01-01,0,2011-09-10\nGONE,9.00,1,80.00,A,A,hold,,2010-01-01,1,2011-09-10\n");

        var outcome = _files.GradeLedger("2011-12-10", "--previous", before).Done();

        var row = _files.Decisions()["GONE"];
        Assert.Equal(("", "", "", "A", "not-gradable: known weight 0 of 100, 60 needed", "2010-01-01", "1"), (row.Purchase, row.Frequency, row.Tier, row.Previous, row.Change, row.Since, row.PeriodsBelow));
        Assert.Contains("customers   2: 1 graded, 1 not gradable, 0 with nothing in the window, 1 only in the previous decisions", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_tier_of_a_customer_whose_row_is_broken()
    {
        _files.Facts(Facts, "C1,lots,1,5");
        var before = _files.Write("p.csv", $"{Header}\nC1,,,,A,A,hold,,2011-01-01,0,2011-09-10\n");

        _files.GradeFacts("2011-12-10", "--previous", before).Done();

        Assert.Equal(("A", ""), (_files.Decisions()["C1"].Previous, _files.Decisions()["C1"].Tier));
    }

    [Fact]
    public void Refuses_a_day_before_a_review_and_names_the_customer()
    {
        _files.Facts(Facts, "C1,1,1,5");
        var before = _files.Write("p.csv", $"{Header}\nC1,,,,A,A,hold,,2011-01-01,0,2011-12-11\n");

        Assert.Equal("customer `C1` was reviewed on 2011-12-11, after `--as-of 2011-12-10`; decide for that day or a later one", _files.GradeFacts("2011-12-10", "--previous", before).Refusal());
    }

    [Fact]
    public void Refuses_standings_from_two_places()
    {
        _files.Facts("customer_id,tier", "C1,A");
        var before = _files.Write("p.csv", $"{Header}\nC1,,,,A,A,hold,,2011-01-01,0,2011-09-10\n");

        Assert.EndsWith("has the column `tier`, which `--previous` states too; leave out the column or `--previous`", _files.GradeFacts("2011-12-10", "--previous", before).Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C1,,,,,A,hold,,2011-01-01,0,2011-09-10", "line 2: column `tier` is empty and column `change`, `hold`, does not say why; it is empty for `exit`, `not-gradable: ...` and `error: ...`")]
    [InlineData("C1,,,,A,A,hold,,01.01.2011,0,2011-09-10", "line 2: `01.01.2011` is not a day; write it as `2011-12-09`")]
    [InlineData("C1,,,,A,A,hold,,,0,2011-09-10\nC1,,,,B,A,demote,,,0,2011-09-10", "line 3: customer `C1` stands twice")]
    [InlineData("C1,A", "line 2: has 2 fields where the header has 11")]
    public void Refuses_previous_decisions_that_cannot_be_read_rather_than_losing_a_standing(string rows, string problem)
    {
        _files.Facts(Facts, "C1,1,1,5");
        var before = _files.Write("p.csv", $"{Header}\n{rows}\n");

        Assert.EndsWith(problem, _files.GradeFacts("2011-12-10", "--previous", before).Refusal(), StringComparison.Ordinal);
    }

    private string Previous()
    {
        File.Copy(_files.At("decisions.csv"), _files.At("previous.csv"), overwrite: true);
        return _files.At("previous.csv");
    }
}

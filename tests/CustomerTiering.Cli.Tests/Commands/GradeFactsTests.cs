using System;
using System.IO;
using Xunit;

namespace CustomerTiering.Cli.Commands;

public sealed class GradeFactsTests : IDisposable
{
    private const string Header = "customer_id,annual_purchase,purchase-frequency,recency,length_of_relationship,purchase_growth";
    private readonly Workspace _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Reads_indicators_under_either_spelling_and_an_empty_cell_as_unknown()
    {
        _files.Facts(Header, "C1,15000,12,0,36,", "C2,,1,5,,");

        var outcome = _files.GradeFacts("2024-01-01").Done();

        Assert.Equal(("15000.00", "12", "100.00", "A"), (_files.Decisions()["C1"].Purchase, _files.Decisions()["C1"].Frequency, _files.Decisions()["C1"].Score, _files.Decisions()["C1"].Tier));
        var row = _files.Decisions()["C2"];
        Assert.Equal(("", "", "", "not-gradable: known weight 40 of 100, 60 needed"), (row.Purchase, row.Score, row.Tier, row.Change));
        Assert.Contains("customers   2: 1 graded, 1 not gradable", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\"not-gradable: known weight 40 of 100, 60 needed\"", File.ReadAllText(_files.At("decisions.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Starts_from_the_standing_columns()
    {
        _files.Facts("customer_id,annual_purchase,purchase_frequency,recency,tier,since,periods_below,review_date", "C1,0,0,400,B,2022-05-01,1,2023-10-01", "C2,0,0,400,B,2022-05-01,0,2023-10-01");

        _files.GradeFacts("2024-01-01").Done();

        var (fell, held) = (_files.Decisions()["C1"], _files.Decisions()["C2"]);
        Assert.Equal(("C", "B", "demote", "2024-01-01", "0", "2024-01-01"), (fell.Tier, fell.Previous, fell.Change, fell.Since, fell.PeriodsBelow, fell.ReviewDate));
        Assert.Equal(("B", "B", "hold", "2022-05-01", "1", "2024-01-01"), (held.Tier, held.Previous, held.Change, held.Since, held.PeriodsBelow, held.ReviewDate));
        Assert.Contains("demotion-needs-periods", held.Rules, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_credit_event_owner_and_pins()
    {
        const string Known = "15000,12,0,36,,C";
        _files.Facts(
            Header + ",tier,credit_warning_level,event,owner,pin_kind,pin_tier,pin_approver,pin_expires",
            $"free,{Known},,,,,,,", $"warned,{Known},1,,,,,,", $"pinned,{Known},,,anna,frozen,C,boss,2025-01-01", $"lapsed,{Known},,,anna,frozen,C,boss,2024-01-01",
            "fallen,0,0,400,1,,C,,takeover,,,,,");

        _files.GradeFacts("2024-01-01").Done();

        var rows = _files.Decisions();
        Assert.Equal(("B", "C", "C", "B"), (rows["free"].Tier, rows["warned"].Tier, rows["pinned"].Tier, rows["lapsed"].Tier));
        Assert.Equal(("D", "demote"), (rows["fallen"].Tier, rows["fallen"].Change));
    }

    [Fact]
    public void A_customer_whose_id_is_not_in_UTF_8_is_left_out_and_told()
    {
        _files.Facts("customer_id,annual_purchase", "C\uFFFD,5", "C2,5");

        var outcome = _files.GradeFacts("2024-01-01").Done();

        Assert.Contains("skipped line 2: column `customer_id`: `C\uFFFD` is not in UTF-8", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["C2"], _files.Decisions().Keys);
    }

    [Fact]
    public void Reads_the_indicators_that_a_policy_declares()
    {
        var policy = _files.Write("own.json", """
            { "formatVersion": 1, "id": "own", "version": "1", "effective": { "from": "2020-01-01" }, "currency": "EUR",
              "indicators": [ { "id": "export-share", "type": "number", "unit": "share" }, { "id": "is-partner", "type": "flag" }, { "id": "segment", "type": "code" } ],
              "scoring": { "minimumKnownWeight": 100, "indicators": [ { "indicator": "export-share", "weight": 100, "curve": [ { "at": 0, "points": 0 }, { "at": 1, "points": 100 } ] } ] },
              "tiers": { "ladder": [ { "tier": "A", "atLeast": 50 }, { "tier": "B", "atLeast": 0 } ],
                "gates": [ { "tier": "A", "when": { "all": [ { "attribute": "is-partner", "is": true }, { "attribute": "segment", "is": "retail" } ] } } ] },
              "changes": { "verdicts": [ { "use": "place-new-customer" } ] } }
            """);
        _files.Facts("customer_id,export_share,is_partner,segment", "C1,0.75,TRUE,retail", "C2,0.75,no,retail", "C3,0.75,1,trade", "C4,0.25,yes,retail", "C5,0.75,,retail");

        _files.Grade("--policy", policy, "--facts", _files.At("facts.csv"), "--as-of", "2024-01-01").Done();

        var rows = _files.Decisions();
        Assert.Equal(("A", "B", "B", "B", "B"), (rows["C1"].Tier, rows["C2"].Tier, rows["C3"].Tier, rows["C4"].Tier, rows["C5"].Tier));
        Assert.Equal(("75.00", ""), (rows["C1"].Score, rows["C1"].Purchase));
    }

    [Theory]
    [InlineData("C1,12.5x,1,1,1,", "column `annual_purchase`: `12.5x` is not a number; write digits with a point, without separators")]
    [InlineData("C1,\"1,234\",1,1,1,", "column `annual_purchase`: `1,234` is not a number; write digits with a point, without separators")]
    [InlineData("C1,1,1,1,1", "has 5 fields where the header has 6")]
    public void Skips_a_row_with_a_broken_cell_and_names_line_and_column(string broken, string problem)
    {
        _files.Facts(Header, "C0,1,1,1,1,", broken);

        var outcome = _files.GradeFacts("2024-01-01").Done();

        Assert.Equal($"skipped line 3: {problem}{Environment.NewLine}", outcome.Error);
        Assert.Equal("C0", Assert.Single(_files.Decisions()).Key);
    }

    [Theory]
    [InlineData("has_purchased", "maybe", "column `has_purchased`: `maybe` is not yes or no; write `true` or `false`, `yes` or `no`, `1` or `0`")]
    [InlineData("since", "2024-13-01", "column `since`: `2024-13-01` is not a day; write it as `2011-12-09`")]
    [InlineData("since", "2024-01-02", "column `since`: 2024-01-02 lies after 2024-01-01, for which is decided")]
    [InlineData("periods_below", "-1", "column `periods_below`: `-1` is not a whole number of 0 or more")]
    [InlineData("credit_warning_level", "1.5", "column `credit_warning_level`: `1.5` is not a whole number of 0 or more")]
    [InlineData("pin_kind", "ceiling", "column `pin_kind`: `ceiling` is not a kind of pin; write `floor` or `frozen`")]
    [InlineData("pin_tier", "A", "a pin needs `pin_kind`, `pin_tier`, `pin_approver` and `pin_expires`")]
    public void Skips_a_row_whose_standing_cannot_be_read(string column, string cell, string problem)
    {
        _files.Facts($"customer_id,{column}", $"C1,{cell}");

        Assert.Equal($"skipped line 2: {problem}{Environment.NewLine}", _files.GradeFacts("2024-01-01").Done().Error);
    }

    [Fact]
    public void Refuses_an_unknown_column_with_the_nearest_name()
    {
        _files.Facts("customer_id,anual_purchase", "C1,5");

        Assert.EndsWith("column `anual_purchase` is not known; did you mean `annual_purchase`?", _files.GradeFacts("2024-01-01").Refusal(), StringComparison.Ordinal);
        Assert.False(File.Exists(_files.At("decisions.csv")));
    }

    [Fact]
    public void Refuses_two_columns_for_one_indicator()
    {
        _files.Facts("customer_id,annual_purchase,annual-purchase", "C1,5,6");

        Assert.EndsWith("has the column `annual_purchase` twice", _files.GradeFacts("2024-01-01").Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_customer_with_two_rows_and_names_both_lines()
    {
        _files.Facts(Header, "C1,1,1,1,1,", "C2,1,1,1,1,", "C1,2,1,1,1,");

        Assert.EndsWith("has customer `C1` twice, on lines 2 and 4; give each one row", _files.GradeFacts("2024-01-01").Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_standing_of_a_customer_on_whom_no_decision_could_be_made_and_says_so()
    {
        _files.Facts("customer_id,annual_purchase,purchase_frequency,tier,since,periods_below,review_date", "C1,5,1,Z,2022-05-01,1,2023-10-01", "C2,5,1,,,,");

        var outcome = _files.GradeFacts("2024-01-01");

        Assert.Equal(1, outcome.Code);
        var row = _files.Decisions()["C1"];
        Assert.StartsWith("error: customer `C1`: its standing names tier `Z`", row.Change, StringComparison.Ordinal);
        Assert.Equal(("", "Z", "2022-05-01", "1", "2023-10-01"), (row.Tier, row.Previous, row.Since, row.PeriodsBelow, row.ReviewDate));
        Assert.Equal("new", _files.Decisions()["C2"].Change);
        Assert.Contains("1 graded, 0 not gradable, 1 failed", outcome.Out, StringComparison.Ordinal);
        Assert.StartsWith("not decided: customer `C1`", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_that_the_policy_does_not_know_fails_that_customer_alone()
    {
        _files.Facts("customer_id,annual_purchase,purchase_frequency,event", "C1,5,1,takeovr", "C2,5,1,takeover");

        Assert.Equal(1, _files.GradeFacts("2024-01-01").Code);
        Assert.Contains("did you mean `takeover`?", _files.Decisions()["C1"].Change, StringComparison.Ordinal);
        Assert.Equal("new", _files.Decisions()["C2"].Change);
    }

    [Fact]
    public void A_customer_that_is_delisted_has_no_tier_and_is_new_when_it_comes_back()
    {
        var policy = Own("\"minimumKnownWeight\": 1", "{ \"id\": \"delist\", \"when\": { \"indicator\": \"annual-purchase\", \"below\": 0 }, \"then\": { \"exit\": true } }, { \"use\": \"place-new-customer\" }");
        _files.Facts("customer_id,annual_purchase,tier,since", "C1,-5,A,2022-01-01");
        _files.Grade("--policy", policy, "--facts", _files.At("facts.csv"), "--as-of", "2024-01-01").Done();
        var left = _files.Decisions()["C1"];
        File.Move(_files.At("decisions.csv"), _files.At("p.csv"));
        _files.Facts("customer_id,annual_purchase", "C1,5");

        _files.Grade("--policy", policy, "--facts", _files.At("facts.csv"), "--as-of", "2024-02-01", "--previous", _files.At("p.csv")).Done();

        Assert.Equal(("", "A", "exit", "delist", "", "0", "2024-01-01"), (left.Tier, left.Previous, left.Change, left.Rules, left.Since, left.PeriodsBelow, left.ReviewDate));
        Assert.Equal(("new", "", "2024-02-01"), (_files.Decisions()["C1"].Change, _files.Decisions()["C1"].Previous, _files.Decisions()["C1"].Since));
    }

    [Fact]
    public void Says_which_unknown_indicator_the_policy_insists_on()
    {
        var policy = Own("\"missing\": \"refuse\", \"minimumKnownWeight\": 0", "{ \"use\": \"place-new-customer\" }");
        _files.Facts("customer_id,recency", "C1,5");

        _files.Grade("--policy", policy, "--facts", _files.At("facts.csv"), "--as-of", "2024-01-01").Done();

        Assert.Equal("not-gradable: `annual-purchase` is unknown and the policy grades nobody without it", _files.Decisions()["C1"].Change);
    }

    private string Own(string scoring, string verdicts)
        => _files.Write("own.json", $$"""
            { "formatVersion": 1, "id": "own", "version": "1", "effective": { "from": "2020-01-01" }, "currency": "EUR",
              "scoring": { {{scoring}}, "indicators": [ { "indicator": "annual-purchase", "weight": 100, "curve": [ { "at": 0, "points": 0 }, { "at": 1, "points": 100 } ] } ] },
              "tiers": { "ladder": [ { "tier": "A", "atLeast": 50 }, { "tier": "B", "atLeast": 0 } ] },
              "changes": { "verdicts": [ {{verdicts}} ] } }
            """);
}

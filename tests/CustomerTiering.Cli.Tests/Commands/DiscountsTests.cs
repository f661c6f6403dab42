using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using CustomerTiering.RealData;
using Xunit;

namespace CustomerTiering.Cli.Commands;

public sealed class DiscountsTests : IDisposable
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "discounts", "order-lines.csv");
    private readonly Workspace _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void The_sample_is_routed_line_by_line_with_totals()
    {
        var outcome = Run(Sample).Done();

        Assert.Contains("SO-1001      2   Harbour Trading      5,880.00       10 %   approved by key account department, and general manager notified for the record\n", Unix(outcome.Out), StringComparison.Ordinal);
        Assert.Contains("SO-1002      2   Northgate Mills     12,000.00     10.5 %   approved by key account department, then general manager\n", Unix(outcome.Out), StringComparison.Ordinal);
        Assert.Contains("SO-1004      1   Kestrel Works        3,920.00        3 %   a rule refuses it\n", Unix(outcome.Out), StringComparison.Ordinal);
        Assert.EndsWith(
            """

            policy `key-accounts` version `1`, as of 2 March 2026
            lines            9: list 48,540.00, conceded 4,774.00
              at list price  1: list 1,600.00, conceded 0.00
              no approval    0: list 0.00, conceded 0.00
              within         3: list 11,880.00, conceded 888.00
              beyond         4: list 31,140.00, conceded 3,768.40
              refused        1: list 3,920.00, conceded 117.60

            """,
            Unix(outcome.Out),
            StringComparison.Ordinal);
    }

    [Fact]
    public void It_speaks_Chinese() => Assert.Contains("  标准以内  3项：原价11,880.00，优惠888.00", Run(Sample, "--language", "zh-Hans").Done().Out, StringComparison.Ordinal);

    [Fact]
    public void A_file_of_routes_has_a_row_for_each_line_in_the_order_of_the_input()
    {
        var outcome = Run(Sample, "--out", _files.At("routes.csv")).Done();

        var rows = File.ReadAllLines(_files.At("routes.csv"));
        Assert.Equal(10, rows.Length);
        Assert.StartsWith("order_id,line,customer_id,product_line,list_amount,discount,conceded,status,within_standard,standard,approved_by,notified,reason,rules,fingerprint", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("SO-1003,2,Lindqvist Foods,pumps,980.00,0.08,78.40,needs-approval,false,0.05,key-account-department;general-manager,,,", rows[7], StringComparison.Ordinal);
        Assert.Contains($"written to {_files.At("routes.csv")}", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("SO-1003", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_is_given_as_JSON()
    {
        using var json = JsonDocument.Parse(Run(Sample, "--format", "json").Done().Out);
        Assert.Equal(9, json.RootElement.GetProperty("lines").GetArrayLength());
        Assert.Equal([9, 1, 0, 3, 4, 1], json.RootElement.GetProperty("totals").EnumerateArray().Select(static t => t.GetProperty("lines").GetInt32()));
    }

    [Theory]
    [InlineData("0.15", "0.15")]
    [InlineData("15 %", "0.15")]
    [InlineData("15%", "0.15")]
    [InlineData("0.15000000596046448", "0.15")]
    [InlineData("0.05000000074505806", "0.05")]
    [InlineData("0.20000000298023224", "0.2")]
    [InlineData("0.1234567", "0.1234567")]
    [InlineData("0.10000000001", "0.10000000001")]
    public void A_discount_is_what_was_typed_before_a_float_took_it(string cell, string discount)
    {
        var lines = _files.Write("lines.csv", $"order_id,customer_id,list_price,quantity,discount\n1,C1,100,1,{cell}\n");
        Assert.Contains($",100.00,{discount},", Run(lines, "--format", "csv").Done().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_in_a_file_is_said_at_once_with_line_numbers()
    {
        var lines = _files.Write("lines.csv", """
            order_id,line,customer_id,list_price,quantity,discount,unit_cost
            1,1,C1,100,1,15,
            1,2,C1,x,,0.1,
            1,3,C2,100,1,0.1,
            1,3,C1,100,1,0.1,
            2,1,C1,100,0,0.1,
            2,2,C1,100,1
            """);

        var outcome = Run(lines);

        Assert.Equal((2, string.Empty), (outcome.Code, outcome.Out));
        Assert.Equal(
            [
                "line 2: `discount`: `15` is not a share from 0 to 1; 15 % is `0.15` or `15 %`",
                "line 3: `list_price`: `x` is not a number; write digits with a point, without separators",
                "line 3: `quantity` is empty",
                "line 5: `customer_id` is another than on line 4 of the same order `1`",
                "line 5: order `1` has line `3` twice",
                "line 6: a quantity is above 0",
                "line 7: has 5 fields where the header has 7",
                $"error: file `{lines}` has 7 errors; nothing was routed",
            ],
            outcome.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_column_that_is_missing_or_mistyped_is_named()
    {
        var missing = _files.Write("missing.csv", "order_id,customer_id,list_price,quantity\n");
        Assert.Equal($"file `{missing}` has no column `discount`; it has `order_id`, `customer_id`, `list_price`, `quantity`", Run(missing).Refusal());
        var mistyped = _files.Write("mistyped.csv", "order_id,customer_id,list_price,quantity,discont\n");
        Assert.Equal($"file `{mistyped}`: column `discont` is not known; did you mean `discount`?", Run(mistyped).Refusal());
    }

    [Fact]
    public void A_wrong_format_or_tier_is_refused()
    {
        Assert.Equal("`--format tabel` is not known; did you mean `table`?", Run(Sample, "--format", "tabel").Refusal());
        var lines = _files.Write("lines.csv", "order_id,customer_id,list_price,quantity,discount,tier\n1,C1,100,1,0.1,gold\n");
        Assert.Contains("names tier `gold`, which policy `key-accounts` lacks", Run(lines).Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_knows_no_concessions_is_refused_with_the_presets_that_do()
        => Assert.Equal(
            $"policy `cement-sales` has no rule in its section `discounts` that limits or routes a concession; presets that have one: {string.Join(", ", Presets.Ids.Where(static id => id != "cement-sales").Select(static id => $"`{id}`"))}",
            Workspace.Run("discounts", Sample, "--policy", "cement-sales", "--as-of", "2026-03-02").Refusal());

    [Fact]
    public void The_day_is_said_and_not_read_from_a_clock()
        => Assert.Contains("--as-of", Workspace.Run("discounts", Sample, "--policy", "key-accounts").Refusal(), StringComparison.Ordinal);

    [RealDataFact(Northwind.FileName)]
    public void Northwinds_lines_come_to_what_plain_SQL_counts()
    {
        var lines = _files.Write("northwind.csv", string.Join('\n', Northwind.Lines()
            .Select(static l => string.Create(CultureInfo.InvariantCulture, $"{l.Order},{l.Product},{l.Customer},{l.Category},{l.Price},{l.Quantity},{(double)(float)l.Discount:R}"))
            .Prepend("order_id,line,customer_id,product_line,list_price,quantity,discount")) + "\n");

        var rows = Run(lines, "--format", "csv").Done().Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(static r => r.Split(',')).ToList();

        Assert.Equal(2155, rows.Count);
        Assert.Equal((366, 472), (rows.Count(static r => r[8] == "true"), rows.Count(static r => r[8] == "false")));
        Assert.Equal(Northwind.Lines().Select(static l => l.BySql), rows.Select(static r => r[7] == "list-price" ? "list" : r[8] == "true" ? "within" : "beyond"));
    }

    private static Outcome Run(string lines, params string[] more) => Workspace.Run(["discounts", lines, "--policy", "key-accounts", "--as-of", "2026-03-02", .. more]);

    private static string Unix(string text) => text.ReplaceLineEndings("\n");
}

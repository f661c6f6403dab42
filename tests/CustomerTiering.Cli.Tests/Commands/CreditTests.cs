using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace CustomerTiering.Cli.Commands;

public sealed class CreditTests : IDisposable
{
    private readonly Workspace _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void The_sample_says_who_is_on_hold_and_what_is_to_be_done()
    {
        var said = Workspace.Run("credit", Sample("open-items.csv"), "--policy", "key-accounts", "--agreements", Sample("agreements.csv"), "--as-of", "2026-03-02").Done().Out;

        Assert.Equal(
            """
            customer           status                 level   days      overdue   disputed, promised         owed
            K001       credit on hold   1 (on the way to 2)     26   120,000.00                 0.00   200,000.00
            K002         credit clear                     0      0         0.00            60,000.00    60,000.00
            K003         credit clear                     0      0         0.00            12,000.00    52,000.00
            K004         credit clear                     0      0         0.00                 0.00    18,000.00
            K005       credit on hold   1 (on the way to 3)     36     9,000.00                 0.00     9,000.00

            K001  recovery of arrears: li-wei, by 9 March 2026, 120,000.00 CNY
            K003  reminder before the due day: chen-jie, by 5 March 2026, 40,000.00 CNY
            K005  recovery of arrears: zhao-min, by 9 March 2026, 9,000.00 CNY
            1 item has neither a due day nor an agreement that says it, and does not age

            5 customers as of 2 March 2026, 2 warned, 2 on hold; amounts in CNY

            """.ReplaceLineEndings(),
            said);
    }

    [Theory]
    [InlineData("zh-Hans", "截至2026年3月2日，客户5户，其中预警2户、停止赊销2户；金额单位：元")]
    [InlineData("zh-Hant", "截至2026年3月2日，客戶5戶，其中預警2戶、停止賒銷2戶；金額單位：人民幣元")]
    public void It_says_so_in_Chinese(string language, string line)
        => Assert.Contains(line, Workspace.Run("credit", Sample("open-items.csv"), "--policy", "key-accounts", "--agreements", Sample("agreements.csv"), "--as-of", "2026-03-02", "--language", language).Done().Out.Split(Environment.NewLine));

    [Fact]
    public void The_file_of_a_day_serves_the_next_day_and_a_warning_rises_by_one()
    {
        var items = _files.Write("items.csv", "customer_id,item_id,issued,due,open\nC1,I1,2026-01-01,2026-01-31,100\n");

        Assert.Equal("1", Level("2026-03-02", null));
        Assert.Equal("1", Level("2026-03-02", "credit-2026-03-02.csv"));
        Assert.Equal("2", Level("2026-03-03", "credit-2026-03-02.csv"));
        Assert.Equal("3", Level("2026-03-04", "credit-2026-03-03.csv"));

        string Level(string day, string? before)
        {
            var path = _files.At(before == $"credit-{day}.csv" ? "again.csv" : $"credit-{day}.csv");
            Workspace.Run(["credit", items, "--policy", "key-accounts", "--as-of", day, "--out", path, .. before is null ? Array.Empty<string>() : ["--previous", _files.At(before)]]).Done();
            return File.ReadAllLines(path)[1].Split(',')[2];
        }
    }

    [Fact]
    public void Who_has_paid_everything_is_released_by_the_next_run()
    {
        var items = _files.Write("items.csv", "customer_id,item_id,issued,due,open\nC1,I1,2026-01-01,2026-01-31,100\n");
        Workspace.Run("credit", items, "--policy", "key-accounts", "--as-of", "2026-03-02", "--out", _files.At("before.csv")).Done();
        _files.Write("items.csv", "customer_id,item_id,issued,due,open\n");

        var said = Workspace.Run("credit", items, "--policy", "key-accounts", "--as-of", "2026-03-03", "--previous", _files.At("before.csv"), "--format", "csv").Done().Out;

        Assert.StartsWith("C1,clear,0,0,", said.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_of_all_files_are_told_with_their_lines()
    {
        var items = _files.Write("items.csv", "customer_id,item_id,issued,due,open,disputed\nC1,I1,2026-13-01,,100,\nC1,I2,2026-01-01,,x,\nC1,I3,2026-01-02,2026-01-01,0,\nC1,I4,2026-01-01,,5,maybe\nC1,I5,2026-01-01,,5,6\n,I6,2026-01-01,,5,\n");
        var agreements = _files.Write("agreements.csv", "customer_id,agreement_id,from,cycle\nC1,A1,2026-01-01,30 days\n");

        var outcome = Workspace.Run("credit", items, "--policy", "key-accounts", "--agreements", agreements, "--as-of", "2026-03-02");

        Assert.Equal((2, string.Empty), (outcome.Code, outcome.Out));
        Assert.Equal(
            [
                $"error: `{items}` line 2: column `issued`: `2026-13-01` is not a day; write it as `2011-12-09`",
                $"error: `{items}` line 3: column `open`: `x` is not a number; write digits with a point, without separators",
                $"error: `{items}` line 4: open item `I3` cannot be made: it falls due before it is issued; what is open is above 0 and below 10^15; what is negative is unapplied cash",
                $"error: `{items}` line 5: column `disputed`: `maybe` is neither an amount nor `yes` or `no`",
                $"error: `{items}` line 6: open item `I5` cannot be made: what is disputed is 0 to what is open",
                $"error: `{items}` line 7: column `customer_id` is empty",
                $"error: `{agreements}` line 2: `30 days` is not a payment cycle; write `net 30` for days after the invoice or `monthly 15` for a day of the next month",
            ],
            outcome.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void An_item_that_stands_twice_is_told_with_its_line()
    {
        var items = _files.Write("items.csv", "customer_id,item_id,issued,open\nC1,I1,2026-01-01,5\nC2,I1,2026-01-01,5\nC1,I1,2026-01-02,5\n");
        var outcome = Workspace.Run("credit", items, "--policy", "key-accounts", "--as-of", "2026-03-02");

        Assert.Equal(2, outcome.Code);
        Assert.Equal($"error: `{items}` line 4: item `I1` of customer `C1` stands on line 2 too; give each item once", outcome.Error.Trim());
    }

    [Fact]
    public void An_amount_in_another_currency_is_told_and_the_others_are_assessed()
    {
        var items = _files.Write("items.csv", "customer_id,item_id,issued,open,currency\nC1,I1,2026-01-01,5,USD\nC2,I1,2026-01-01,5,CNY\n");
        var outcome = Workspace.Run("credit", items, "--policy", "key-accounts", "--as-of", "2026-03-02", "--format", "csv");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("open item `I1` is in USD and the account in CNY", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["customer_id", "C2"], outcome.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static l => l.Split(',')[0]));
    }

    [Fact]
    public void An_amount_in_another_currency_is_told_by_the_rate_of_a_file()
    {
        var items = _files.Write("items.csv", "customer_id,item_id,issued,due,open,currency\nC1,I1,2026-01-01,2026-01-31,10,USD\n");
        var rates = _files.Write("rates.csv", "from,to,rate\nUSD,CNY,7.25\n");

        Assert.Contains("72.5", Workspace.Run("credit", items, "--policy", "key-accounts", "--as-of", "2026-03-02", "--rates", rates, "--format", "csv").Done().Out, StringComparison.Ordinal);
        var twice = _files.Write("twice.csv", "from,to,rate\nUSD,CNY,7.25\nUSD,CNY,7.26\n");
        Assert.Equal($"error: `{twice}` line 3: there is a rate of `USD to CNY` before; give one", Workspace.Run("credit", items, "--policy", "key-accounts", "--as-of", "2026-03-02", "--rates", twice).Error.Trim());
    }

    [Fact]
    public void A_part_of_an_item_may_be_promised_and_two_owners_of_one_customer_are_told()
    {
        var items = _files.Write("items.csv", "customer_id,item_id,issued,due,open,promised_for,promised\nC1,I1,2026-01-01,2026-01-31,100,2026-03-05,40\n");
        Assert.Contains(",1,60.00,", Workspace.Run("credit", items, "--policy", "key-accounts", "--as-of", "2026-03-02", "--format", "csv").Done().Out, StringComparison.Ordinal);

        var owners = _files.Write("owners.csv", "customer_id,item_id,issued,open,owner\nC1,I1,2026-01-01,5,li\nC1,I2,2026-01-01,5,wang\n");
        Assert.Equal($"error: `{owners}` line 3: customer `C1` is looked after by `wang` here and by `li` before; give one owner", Workspace.Run("credit", owners, "--policy", "key-accounts", "--as-of", "2026-03-02").Error.Trim());
    }

    [Fact]
    public void Json_holds_the_records()
    {
        using var json = JsonDocument.Parse(Workspace.Run("credit", Sample("open-items.csv"), "--policy", "key-accounts", "--as-of", "2026-03-02", "--format", "json").Done().Out);
        Assert.Equal(["K001", "K002", "K003", "K005"], json.RootElement.EnumerateArray().Select(static d => d.GetProperty("subject").GetString()!).Where(static s => s != "K004"));
    }

    [Fact]
    public void A_column_that_is_not_known_is_refused_with_the_nearest_name()
        => Assert.EndsWith(
            "column `isued` is not known; did you mean `issued`?",
            Workspace.Run("credit", _files.Write("items.csv", "customer_id,item_id,issued,open,isued\n"), "--policy", "key-accounts", "--as-of", "2026-03-02").Refusal(),
            StringComparison.Ordinal);

    [Fact]
    public void A_day_that_is_none_and_a_file_without_a_format_are_refused()
    {
        Assert.Equal("`--as-of March` is not a day; write it as `2026-03-02`", Workspace.Run("credit", Sample("open-items.csv"), "--policy", "key-accounts", "--as-of", "March").Refusal());
        Assert.Contains("does not say its format", Workspace.Run("credit", Sample("open-items.csv"), "--policy", "key-accounts", "--as-of", "2026-03-02", "--out", _files.At("credit.txt")).Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("service-levels", "service-levels")]
    [InlineData("cement-sales", "cement-sales")]
    [InlineData("ledger", null)]
    public void A_policy_that_warns_nobody_is_refused_instead_of_calling_everybody_clear(string id, string? preset)
        => Assert.Equal(
            $"policy `{id}` has no rule in its section `credit` that warns, holds or sets a task; presets that have one: `foreign-trade`, `key-accounts`",
            Workspace.Run("credit", Sample("open-items.csv"), "--policy", preset ?? Workspace.LedgerPolicy, "--as-of", "2026-03-02").Refusal());

    [Fact]
    public void The_policy_is_not_replaced_by_the_output()
    {
        var policy = _files.Write("policy.json", Presets.TextOf("key-accounts"));

        Assert.Contains("is the policy itself", Workspace.Run("credit", Sample("open-items.csv"), "--policy", policy, "--as-of", "2026-03-02", "--out", policy).Refusal(), StringComparison.Ordinal);
        Assert.Equal(Presets.TextOf("key-accounts"), File.ReadAllText(policy));
    }

    private static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "credit", name);
}

using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using CustomerTiering.RealData;
using Xunit;

namespace CustomerTiering.Cli.Commands;

public sealed class OwnersTests : IDisposable
{
    private readonly Workspace _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Writes_a_row_per_customer_with_owner_outcome_and_who_approves()
    {
        Customers("c1,A,90,", "c2,C,40,old", "c3,C,35,cy");
        People("ann,senior-management,,,", "cy,ordinary-sales,,,");

        Run().Done();

        Assert.Equal(
            [
                "customer_id,tier,score,previous_owner,owner,outcome,acting,approval_by,alarm,why_not",
                "c1,A,90.00,,ann,assigned,ann,crm-department,,",
                "c2,C,40.00,old,cy,assigned,cy,crm-department,,",
                "c3,C,35.00,cy,cy,kept,cy,,,",
            ],
            File.ReadAllLines(_files.At("o.csv")));
    }

    [Fact]
    public void Names_per_person_why_nobody_took_a_customer_and_answers_1()
    {
        Customers("c1,B,70,");
        People("bo,core-sales,0,,", "cy,core-sales,,2026-03-01,2026-05-01", "dee,new-staff,,,");

        var outcome = Run();

        Assert.Equal(1, outcome.Code);
        Assert.Contains("no-owner,bo: full; cy: owner-on-leave+owner-on-long-leave; dee: core-with-core-sales", File.ReadAllText(_files.At("o.csv")), StringComparison.Ordinal);
        Assert.Contains("c1  Alarm: the customer has no owner. (bo: full;", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_people_that_come_out_are_the_next_assignments_people_and_the_round_goes_on()
    {
        People("x,ordinary-sales,,,", "y,ordinary-sales,,,");
        Customers("c1,C,40,");
        Run("--people-out", _files.At("next.csv")).Done();
        Customers("c2,C,40,");

        Workspace.Run("owners", "--policy", "foreign-trade", "--customers", _files.At("customers.csv"), "--people", _files.At("next.csv"), "--as-of", "2026-03-02", "--out", _files.At("o.json")).Done();

        Assert.Equal("y", JsonNode.Parse(File.ReadAllText(_files.At("o.json")))!["customers"]![0]!["owner"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("c1,E,1,", "line 2: column `tier`: `E` is no tier of policy `foreign-trade`; known: `A`, `B`, `C`, `D`")]
    [InlineData("c1,A,much,", "line 2: `much` is not a number")]
    [InlineData(",A,1,", "line 2: column `customer_id` is empty")]
    public void A_customer_that_cannot_be_read_is_refused(string line, string problem)
    {
        Customers(line);
        People("x,ordinary-sales,,,");

        Assert.Contains(problem, Run().Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x,ordinary-slaes,,,", "`ordinary-slaes` is no role of policy `foreign-trade`; did you mean `ordinary-sales`?")]
    [InlineData("x,ordinary-sales,-1,,", "column `capacity`: `-1` is below 0")]
    [InlineData("x,ordinary-sales,,2026-03-05,2026-03-01", "`leave_before` 2026-03-01 is not after `leave_from` 2026-03-05")]
    public void A_person_that_cannot_be_read_is_refused(string line, string problem)
    {
        Customers("c1,A,1,");
        People(line);

        Assert.Contains(problem, Run().Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_kind_of_input_is_needed()
        => Assert.StartsWith("name the input: `--customers FILE` and `--people FILE`", Workspace.Run("owners", "--policy", "foreign-trade", "--as-of", "2026-03-02").Refusal(), StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-Hans", "业务骨干")]
    [InlineData("zh-Hant", "業務骨幹")]
    public void Speaks_Chinese(string language, string role)
    {
        Customers("c1,B,70,");
        People("bo,core-sales,,,");

        Assert.Contains(role, Run("--language", language).Done().Out, StringComparison.Ordinal);
    }

    [RealDataFact("crm-sales/sales_pipeline.csv")]
    public void The_real_export_gives_every_account_an_owner_or_an_alarm_and_reports_its_dirt()
    {
        var folder = Path.GetDirectoryName(SharedData.Require("crm-sales/sales_pipeline.csv"))!;

        var outcome = Workspace.Run("owners", "--policy", Workspace.LedgerPolicy, "--crm", folder, "--role", "sales-management", "--as-of", "2018-01-01", "--out", _files.At("o.csv")).Code == 0
            ? Workspace.Run("owners", "--policy", Workspace.LedgerPolicy, "--crm", folder, "--role", "sales-management", "--as-of", "2018-01-01")
            : throw new InvalidOperationException("the assignment raised an alarm");

        var rows = File.ReadAllLines(_files.At("o.csv")).Skip(1).Select(static l => l.Split(',')).ToList();
        Assert.Equal(85, rows.Count);
        Assert.All(rows, static r => Assert.NotEqual(string.Empty, r[4]));
        Assert.Contains("customers  85: 85 stay with their owner", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("product `GTXPro` is not in `products.csv`; did you mean `GTX Pro`? kept as written", outcome.Error, StringComparison.Ordinal);
    }

    private void Customers(params string[] lines) => _files.Write("customers.csv", string.Join('\n', lines.Prepend("customer_id,tier,score,owner")) + "\n");

    private void People(params string[] lines) => _files.Write("people.csv", string.Join('\n', lines.Prepend("id,role,capacity,leave_from,leave_before")) + "\n");

    private Outcome Run(params string[] more)
        => Workspace.Run(["owners", "--policy", "foreign-trade", "--customers", _files.At("customers.csv"), "--people", _files.At("people.csv"), "--as-of", "2026-03-02", "--out", _files.At("o.csv"), .. more]);
}

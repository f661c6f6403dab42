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
    public void All_wrong_rows_are_told_at_once_each_with_its_line()
    {
        Customers("c1,A,1,", "c1,A,1,", "c2,E,1,");
        People("x,ordinary-sales,,,");
        Assert.Contains("customers.csv` has 2 errors: line 3: customer `c1` stands on line 2 too; line 4: column `tier`: `E` is no tier", Run().Refusal(), StringComparison.Ordinal);

        Customers("c1,A,1,");
        People("x,ordinary-sales,,,", "y,ordinary-slaes,,,", "x,ordinary-sales,,,");
        Assert.Contains("people.csv` has 2 errors: line 3: column `role`: `ordinary-slaes` is no role", Run().Refusal(), StringComparison.Ordinal);
        Assert.Contains("line 4: person `x` stands on line 2 too", Run().Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_leaves_and_a_capacity_of_the_role_go_through_a_file_unchanged()
    {
        Customers("c1,C,40,");
        People("x,ordinary-sales,,2026-04-01;2026-06-01,2026-04-05;", "y,ordinary-sales,7,,");

        Run("--people-out", _files.At("next.csv")).Done();
        var lines = File.ReadAllLines(_files.At("next.csv"));

        Assert.StartsWith("x,ordinary-sales,,,,,,,2,1,2026-04-01;2026-06-01,2026-04-05;,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("y,ordinary-sales,,,,,,7,", lines[2], StringComparison.Ordinal);
        Workspace.Run("owners", "--policy", "foreign-trade", "--customers", _files.At("customers.csv"), "--people", _files.At("next.csv"), "--as-of", "2026-03-02", "--people-out", _files.At("again.csv"), "--format", "table").Done();
        Assert.Contains("2026-04-01;2026-06-01,2026-04-05;", File.ReadAllText(_files.At("again.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("foreign-trade")]
    [InlineData("service-levels")]
    [InlineData("key-accounts")]
    [InlineData("relationship-care")]
    [InlineData("cement-sales")]
    public void A_stranger_can_run_it_without_files_by_any_preset(string preset)
    {
        var outcome = Workspace.Run("owners", "--policy", preset, "--sample", "--as-of", "2026-03-02");

        Assert.InRange(outcome.Code, 0, 1);
        Assert.Contains("alarms     ", outcome.Out, StringComparison.Ordinal);
        Assert.Empty(outcome.Error);
    }

    [Fact]
    public void It_prints_csv_and_json_where_it_is_asked_for_them()
    {
        Assert.StartsWith("customer_id,tier,score,", Workspace.Run("owners", "--policy", "foreign-trade", "--sample", "--as-of", "2026-03-02", "--format", "csv").Out, StringComparison.Ordinal);
        var json = JsonNode.Parse(Workspace.Run("owners", "--policy", "foreign-trade", "--sample", "--as-of", "2026-03-02", "--format", "json").Out)!;
        Assert.Equal((12, 0), (json["customers"]!.AsArray().Count, json["findings"]!.AsArray().Count));
        Assert.Contains("`--format xml` is not known", Workspace.Run("owners", "--policy", "foreign-trade", "--sample", "--as-of", "2026-03-02", "--format", "xml").Refusal(), StringComparison.Ordinal);
        Assert.Contains("`--format table` is printed", Workspace.Run("owners", "--policy", "foreign-trade", "--sample", "--as-of", "2026-03-02", "--format", "table", "--out", _files.At("x.csv")).Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_alarms_are_told_by_kind_and_cause_and_the_rest_stands_in_the_file()
    {
        Customers([.. Enumerable.Range(10, 12).Select(static i => $"c{i},C,{i},")]);
        People("full,ordinary-sales,0,,");

        var outcome = Run();

        Assert.Contains("no owner. (12)", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("full: keeps 1 people from 12 customers", outcome.Out, StringComparison.Ordinal);
        Assert.True(outcome.Out.IndexOf("  c21  ", StringComparison.Ordinal) < outcome.Out.IndexOf("  c20  ", StringComparison.Ordinal));
        Assert.DoesNotContain("  c11  ", outcome.Out, StringComparison.Ordinal);
        Assert.Contains($"and 2 more, all in {_files.At("o.csv")}", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("nobody carries 24 of 24", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_says_nothing_of_owners_is_named_as_such()
        => Assert.StartsWith("policy `ledger` says nothing in a section `owners`: everybody may look after every customer", Workspace.Run("owners", "--policy", Workspace.LedgerPolicy, "--sample", "--as-of", "2026-03-02").Error, StringComparison.Ordinal);

    [Fact]
    public void A_file_of_the_export_is_not_replaced_by_the_output()
        => Assert.Contains("is the file of the export itself", Workspace.Run("owners", "--policy", "foreign-trade", "--crm", _files.At("crm"), "--role", "ordinary-sales", "--as-of", "2026-03-02", "--out", Path.Combine(_files.At("crm"), "accounts.csv")).Refusal(), StringComparison.Ordinal);

    [Fact]
    public void One_kind_of_input_is_needed()
        => Assert.StartsWith("name the input: `--customers FILE` and `--people FILE`", Workspace.Run("owners", "--policy", "foreign-trade", "--as-of", "2026-03-02").Refusal(), StringComparison.Ordinal);

    [Theory]
    [InlineData("zh-Hans", "业务骨干", "制度`foreign-trade`", "客户数  1：维持原负责人0户、新定负责人1户")]
    [InlineData("zh-Hant", "業務骨幹", "制度`foreign-trade`", "客戶數  1：維持原負責人0戶、新定負責人1戶")]
    public void Speaks_Chinese(string language, string role, string policy, string customers)
    {
        Customers("c1,B,70,");
        People("bo,core-sales,,,");

        var said = Run("--language", language).Done().Out;

        Assert.All([role, policy, customers], part => Assert.Contains(part, said, StringComparison.Ordinal));
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
        Assert.StartsWith("found in the input: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("product `GTXPro` is not in `products.csv`; did you mean `GTX Pro`? kept as written", outcome.Error, StringComparison.Ordinal);
    }

    private void Customers(params string[] lines) => _files.Write("customers.csv", string.Join('\n', lines.Prepend("customer_id,tier,score,owner")) + "\n");

    private void People(params string[] lines) => _files.Write("people.csv", string.Join('\n', lines.Prepend("id,role,capacity,leave_from,leave_before")) + "\n");

    private Outcome Run(params string[] more)
        => Workspace.Run(["owners", "--policy", "foreign-trade", "--customers", _files.At("customers.csv"), "--people", _files.At("people.csv"), "--as-of", "2026-03-02", "--out", _files.At("o.csv"), .. more]);
}

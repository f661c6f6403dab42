using System;
using System.IO;
using System.Linq;
using CustomerTiering.Policies;
using Xunit;

namespace CustomerTiering.Cli.Commands;

public sealed class PolicyCommandTests : IDisposable
{
    private readonly Workspace _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Check_finds_nothing_in_the_sample_policy()
        => Assert.Equal(
            $"ok: policy `ledger` version `1`, in force from 1 January 2010, GBP, tiers A B C D, 5 indicators scored, 12 rules, no warning{Environment.NewLine}",
            Workspace.Run("check", Workspace.LedgerPolicy).Done().Out);

    [Fact]
    public void Check_finds_nothing_in_any_preset()
        => Assert.All(Presets.Ids, id => Assert.StartsWith($"ok: policy `{id}` ", Workspace.Run("check", id).Done().Out, StringComparison.Ordinal));

    [Fact]
    public void Check_lists_all_errors_at_once_and_answers_one()
    {
        var policy = _files.Write("bad.json", File.ReadAllText(Workspace.LedgerPolicy)
            .Replace("\"weight\": 40", "\"weight\": 41", StringComparison.Ordinal)
            .Replace("\"promotion-steps\"", "\"promotion-step\"", StringComparison.Ordinal));

        var outcome = Workspace.Run("check", policy);

        Assert.Equal((1, string.Empty), (outcome.Code, outcome.Error));
        Assert.Contains("error: $.scoring.indicators: the weights sum to 101; let them sum to 100", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("did you mean `promotion-steps`?", outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith($"policy `ledger` has 2 errors{Environment.NewLine}", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_shows_warnings_and_passes()
    {
        var policy = _files.Write("odd.json", File.ReadAllText(Workspace.LedgerPolicy).Replace("\"minimumKnownWeight\": 60", "\"minimumKnownWeight\": 0", StringComparison.Ordinal));

        var outcome = Workspace.Run("check", policy).Done();

        Assert.StartsWith("warning: $.scoring.minimumKnownWeight: ", outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith($"1 warning{Environment.NewLine}", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_says_in_which_line_a_file_is_not_JSON()
    {
        var outcome = Workspace.Run("check", _files.Write("bad.json", "{\n  \"id\": ,\n}"));

        Assert.Equal(1, outcome.Code);
        Assert.Contains("line 2", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_of_a_file_that_is_not_there_is_refused() => Assert.Contains("is neither a file nor a preset", Workspace.Run("check", _files.At("none.json")).Refusal(), StringComparison.Ordinal);

    [Fact]
    public void Rules_prints_the_rule_book_as_Markdown()
    {
        var book = Workspace.Run("rules", Workspace.LedgerPolicy).Done().Out;

        Assert.StartsWith("# ", book, StringComparison.Ordinal);
        Assert.All(["place-new-customer", "promotion-margin", "demotion-needs-periods", "approve-entry"], rule => Assert.Contains(rule, book, StringComparison.Ordinal));
    }

    [Fact]
    public void Schema_prints_the_schema_of_policies() => Assert.Equal(PolicySchema.For(), Workspace.Run("schema").Done().Out);

    [Fact]
    public void Schema_writes_the_schema_to_a_file_and_prints_nothing()
    {
        Assert.Empty(Workspace.Run("schema", "--out", _files.At("policy.schema.json")).Done().Out);
        Assert.Equal(PolicySchema.For(), File.ReadAllText(_files.At("policy.schema.json")));
    }

    [Fact]
    public void Schema_to_no_folder_is_refused() => Assert.Contains("there is no folder", Workspace.Run("schema", "--out", _files.At("none/policy.schema.json")).Refusal(), StringComparison.Ordinal);

    [Fact]
    public void Policies_lists_each_preset_with_version_currency_tiers_and_name()
    {
        var lines = Workspace.Run("policies").Done().Out.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["id", "version", "currency", "tiers", "name"], lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(Presets.Ids, lines.Skip(1).Select(l => l.Split(' ')[0]));
        Assert.Matches("1 +USD +A B C D +Customer grading", lines.Single(l => l.StartsWith("foreign-trade", StringComparison.Ordinal)));
    }
}

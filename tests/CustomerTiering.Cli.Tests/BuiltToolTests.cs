using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace CustomerTiering.Cli;

/// <summary>Runs the tool as a process of its own.</summary>
public sealed class BuiltToolTests : IDisposable
{
    private readonly Workspace _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Grades_a_ledger_and_answers_zero()
    {
        _files.Ledger("1,X,x,1,2011-05-01,10,C1,UK");

        var outcome = await Run("grade", "--policy", Workspace.LedgerPolicy, "--ledger", _files.At("ledger.csv"), "--as-of", "2011-12-10", "--currency", "GBP", "--out", _files.At("d.csv"));

        Assert.Equal((0, string.Empty), (outcome.Code, outcome.Error));
        Assert.Contains("D occasional customer", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', outcome.Out);
        Assert.Equal("10.00", Assert.Single(_files.Decisions("d.csv")).Value.Purchase);
    }

    [Fact]
    public async Task Refuses_in_one_line_and_answers_two()
        => Assert.Equal("`--as-of soon` is not a day; write it as `2011-12-10`", (await Run("grade", "--policy", "foreign-trade", "--facts", "f", "--as-of", "soon", "--out", "d")).Refusal());

    [Fact]
    public async Task Answers_one_where_check_finds_errors() => Assert.Equal(1, (await Run("check", _files.Write("bad.json", "{}"))).Code);

    [Fact]
    public async Task Shows_help_and_names_every_command()
    {
        var outcome = await Run("--help");

        Assert.Equal(0, outcome.Code);
        Assert.All(["customer-tiering", "grade", "explain", "check", "rules", "policies"], word => Assert.Contains(word, outcome.Out, StringComparison.Ordinal));
    }

    private static async Task<Outcome> Run(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "customer-tiering.dll"), .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, await output, await error);
    }
}

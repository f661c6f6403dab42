using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Cli.Input;
using CustomerTiering.Tiers;

namespace CustomerTiering.Cli.Output;

/// <summary>Tells what was read, what was decided, and how the tiers are spread.</summary>
internal sealed class Summary(Terminal terminal, Review review, Portfolio portfolio, IReadOnlyList<DecisionResult> results)
{
    private readonly InputSummary _input = new(terminal, review, portfolio.Counts);
    private const int BarWidth = 40;
    private static readonly ChangeKind[] Kinds = [ChangeKind.Place, ChangeKind.Promote, ChangeKind.Hold, ChangeKind.Demote, ChangeKind.Exit];

    public void Write(string path, TimeSpan elapsed)
    {
        var policy = review.Engine.Policy;
        terminal.Out.WriteLine($"policy `{policy.Id}` version `{policy.Version}`, as of {IsoDay.Format(review.AsOf)}, amounts in {policy.Currency}{(review.CurrencyIsAssumed ? " (assumed: `--currency` is not given)" : string.Empty)}");
        _input.WriteLines();
        WriteCustomers();
        WriteTiers(policy.Tiers.Ladder);
        terminal.Out.WriteLine($"changes     {string.Join(", ", Kinds.Select(kind => $"{ChangeWords.Of(kind)} {Number(results.Count(r => r.Decision?.Change == kind))}"))}");
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"written to {path} in {elapsed.TotalSeconds:0.0} s"));
    }

    /// <summary>Tells of lines that were skipped and customers on whom nothing could be decided.</summary>
    public void WriteProblems()
    {
        _input.WriteSkipped();
        foreach (var failed in results.Where(static r => r.Error is not null).Take(10))
            terminal.Error.WriteLine($"not decided: {failed.Error!.Message.ReplaceLineEndings(" ")}");
    }

    private void WriteCustomers()
    {
        var counts = portfolio.Counts;
        var failed = results.Count(static r => r.Error is not null);
        var notGradable = results.Count(static r => r.Decision?.Change == ChangeKind.NotGradable);
        List<string> parts = [$"{Number(results.Count - failed - notGradable)} graded", $"{Number(notGradable)} not gradable"];
        if (failed > 0)
            parts.Add($"{Number(failed)} failed");
        if (counts.NothingInWindow is { } nothing)
            parts.Add($"{Number(nothing)} with nothing in the window");
        if (review.HasPrevious)
            parts.Add($"{Number(counts.OnlyInPrevious)} only in the previous decisions");
        terminal.Out.WriteLine($"customers   {Number(results.Count)}: {string.Join(", ", parts)}");
    }

    private void WriteTiers(TierLadder ladder)
    {
        var counts = ladder.Select(tier => results.Count(r => r.Decision?.ProposedTier == tier)).ToList();
        if (counts.Sum() == 0)
            return;

        var labels = ladder.Select(static t => t.Names.TryGetValue("en", out var name) ? $"{t.Code} {name}" : t.Code).ToList();
        var width = labels.Max(static l => l.Length);
        for (var i = 0; i < ladder.Count; i++)
        {
            var share = (decimal)counts[i] / counts.Sum();
            var bar = new string('\u2588', (int)Math.Ceiling(BarWidth * share));
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {labels[i].PadRight(width)}  {counts[i],9:N0}  {share,7:P1}  {bar}").TrimEnd());
        }
    }

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}

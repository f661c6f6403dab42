using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Cli.Input;
using CustomerTiering.Cli.Texts;
using CustomerTiering.Texts;
using CustomerTiering.Tiers;

namespace CustomerTiering.Cli.Output;

/// <summary>Tells what was read, what was decided, and how the tiers are spread.</summary>
internal sealed class Summary(Terminal terminal, Review review, LedgerPortfolio portfolio, IReadOnlyList<DecisionResult> results, TextCatalogue texts)
{
    private const int BarWidth = 40;
    private const int CountWidth = 9;
    private const int ShareWidth = 7;
    private static readonly ChangeKind[] Kinds = [ChangeKind.Place, ChangeKind.Promote, ChangeKind.Hold, ChangeKind.Demote, ChangeKind.Exit];
    private readonly PolicyTexts _names = review.Engine.Languages.In(texts.Language);
    private readonly InputSummary _input = new(terminal, review, portfolio.Counts, texts);

    public void Write(string path, TimeSpan elapsed)
    {
        var policy = review.Engine.Policy;
        terminal.Out.WriteLine(texts.Say(
            review.CurrencyIsAssumed ? "grade.policy.assumed" : "grade.policy",
            ("policy", policy.Id),
            ("version", policy.Version),
            ("day", texts.Date(review.AsOf)),
            ("currency", _names.Currency())));
        List<(string Label, string Text)> rows = [(texts.Say("grade.lines"), _input.Lines), (texts.Say("grade.customers"), Customers()), (texts.Say("grade.changes"), Changes())];
        var width = rows.Max(static r => TextWidth.Of(r.Label)) + 2;
        foreach (var (label, text) in rows.Take(2))
            terminal.Out.WriteLine(TextWidth.PadRight(label, width) + text);
        WriteTiers(policy.Tiers.Ladder);
        terminal.Out.WriteLine(TextWidth.PadRight(rows[^1].Label, width) + rows[^1].Text);
        terminal.Out.WriteLine(texts.Say("grade.written", ("file", path), ("seconds", texts.Numbers.Rounded((decimal)elapsed.TotalSeconds, 1))));
    }

    /// <summary>Tells of lines that were skipped and customers on whom nothing could be decided, as all errors in English.</summary>
    public void WriteProblems()
    {
        _input.WriteSkipped();
        foreach (var failed in results.Where(static r => r.Error is not null).Take(10))
            terminal.Error.WriteLine($"not decided: {failed.Error!.Message.ReplaceLineEndings(" ")}");
    }

    private string Customers()
    {
        var counts = portfolio.Counts;
        var failed = results.Count(static r => r.Error is not null);
        var notGradable = results.Count(static r => r.Decision?.Change == ChangeKind.NotGradable);
        List<string> parts = [Part("graded", results.Count - failed - notGradable), Part("not-gradable", notGradable)];
        if (review.Engine.Policy.Tiers.Warnings.Count > 0)
            parts.Add(Part("with-warnings", results.Count(static r => r.Decision?.Warnings.Count > 0)));
        if (failed > 0)
            parts.Add(Part("failed", failed));
        if (counts.NothingInWindow is { } nothing)
            parts.Add(Part("nothing-in-window", nothing));
        if (review.HasPrevious)
            parts.Add(Part("only-in-previous", counts.OnlyInPrevious));
        return texts.Row(results.Count, _names.List(parts));
    }

    private string Changes() => _names.List(Kinds.Select(kind => Part(kind.ToString().ToLowerInvariant(), results.Count(r => r.Decision?.Change == kind))));

    private void WriteTiers(TierLadder ladder)
    {
        var counts = ladder.Select(tier => results.Count(r => r.Decision?.ProposedTier == tier)).ToList();
        if (counts.Sum() == 0)
            return;

        var labels = ladder.Select(t => _names.TierName(t) is { } name ? texts.Say("grade.tier", ("code", t.Code), ("name", name)) : t.Code).ToList();
        var width = labels.Max(TextWidth.Of);
        for (var i = 0; i < ladder.Count; i++)
        {
            var share = (decimal)counts[i] / counts.Sum();
            var percent = texts.Say("unit.share", ("n", texts.Numbers.Rounded(share * 100, 1)));
            var bar = new string('\u2588', (int)Math.Ceiling(BarWidth * share));
            terminal.Out.WriteLine($"  {TextWidth.PadRight(labels[i], width)}  {texts.Count(counts[i]),CountWidth}  {percent,ShareWidth}  {bar}".TrimEnd());
        }
    }

    private string Part(string key, long count) => texts.Part($"grade.{key}", count);
}

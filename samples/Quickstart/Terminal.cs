using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering;
using Spectre.Console;

namespace Quickstart;

/// <summary>Draws to the terminal.</summary>
internal static class Terminal
{
    private const int Shown = 8;

    public static void Bars(string title, IEnumerable<(string Label, int Count)> bars)
    {
        AnsiConsole.Write(new BarChart { Width = 72, Label = $"[bold]{title}[/]", LabelAlignment = Justify.Left }
            .AddItems(bars, bar => new BarChartItem(bar.Label, bar.Count, Color.SteelBlue1)));
        Console.WriteLine();
    }

    public static void Changes(string title, IEnumerable<Decision> decisions)
    {
        var all = decisions.OrderByDescending(d => d.Facts.AnnualPurchase).ToList();
        var table = new Table { Title = new TableTitle($"{title} ({Math.Min(Shown, all.Count)} of {all.Count})"), Border = TableBorder.Simple };
        table.AddColumns("customer", "from", "to", "score", "because", "approval by");
        foreach (var d in all.Take(Shown))
        {
            var verdict = d.Rules.First(hit => hit.Set.Area == Areas.ChangeVerdicts);
            table.AddRow(
                d.Customer,
                d.CurrentTier?.Code ?? "-",
                d.ProposedTier?.Code ?? "-",
                FormattableString.Invariant($"{d.Score}"),
                $"{verdict.Rule.Title} ({verdict.Rule.Clause})",
                string.Join(", ", d.Approvers));
        }

        AnsiConsole.Write(table);
        Console.WriteLine();
    }
}

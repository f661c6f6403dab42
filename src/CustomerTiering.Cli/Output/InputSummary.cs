using System.Collections.Generic;
using System.Globalization;
using CustomerTiering.Cli.Input;

namespace CustomerTiering.Cli.Output;

/// <summary>Tells what became of the lines of an input.</summary>
internal sealed class InputSummary(Terminal terminal, Review review, InputCounts counts)
{
    public void WriteLines()
    {
        List<string> parts = [$"{Number(counts.WithoutCustomer)} without customer", $"{Number(counts.Broken.Count)} broken"];
        if (review.IsLedger)
            parts.Add($"{Number(counts.AfterDate)} on {IsoDay.Format(review.AsOf)} or after");
        parts.Add($"{Number(counts.Counted)} counted");
        terminal.Out.WriteLine($"lines read  {Number(counts.Lines)}: {string.Join(", ", parts)}");
    }

    /// <summary>Tells of lines that were skipped.</summary>
    public void WriteSkipped()
    {
        foreach (var line in counts.Broken.First)
            terminal.Error.WriteLine($"skipped {line}");
        if (counts.Broken.NotTold > 0)
            terminal.Error.WriteLine($"skipped {Number(counts.Broken.NotTold)} more lines");
    }

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}

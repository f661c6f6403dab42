using System.Collections.Generic;
using CustomerTiering.Cli.Input;
using CustomerTiering.Cli.Texts;
using CustomerTiering.Texts;

namespace CustomerTiering.Cli.Output;

/// <summary>Tells what became of the lines of an input.</summary>
internal sealed class InputSummary(Terminal terminal, Review review, InputCounts counts, TextCatalogue texts)
{
    /// <summary>Gets how many lines were read, and what for.</summary>
    public string Lines
    {
        get
        {
            List<string> parts = [texts.Part("grade.without-customer", counts.WithoutCustomer), texts.Part("grade.broken", counts.Broken.Count)];
            if (review.IsLedger)
                parts.Add(texts.Say("grade.after-date", ("n", texts.Count(counts.AfterDate)), ("day", texts.Date(review.AsOf))));
            parts.Add(texts.Part("grade.counted", counts.Counted));
            return texts.Row(counts.Lines, string.Join(texts.Say("list"), parts));
        }
    }

    /// <summary>Tells of lines that were skipped, as all errors in English.</summary>
    public void WriteSkipped()
    {
        foreach (var line in counts.Broken.First)
            terminal.Error.WriteLine($"skipped {line}");
        if (counts.Broken.NotTold > 0)
            terminal.Error.WriteLine($"skipped {CliTexts.For(TextCatalogue.English).Count(counts.Broken.NotTold)} more lines");
    }
}

using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using CustomerTiering.Cli.Input;
using CustomerTiering.Cli.Output;
using CustomerTiering.Comparisons;
using CustomerTiering.Texts;

namespace CustomerTiering.Cli.Commands;

/// <summary>Compares what two policies decide on all customers of an input.</summary>
internal static class CompareCommand
{
    private const int FailuresTold = 10;

    private static readonly ReportFormats<PolicyComparison> Formats = new(static (c, language) => c.ToHtml(language), static (c, language) => c.ToMarkdown(language), static c => c.ToJson(), MoversFile.Write);

    public static Command Make(Terminal terminal)
    {
        var options = new ReviewOptions();
        var a = new Argument<string>("policy-a") { Description = "The policy that is: a preset's id (see `policies`) or a policy file." };
        var b = new Argument<string>("policy-b") { Description = "The policy that would take its place; the same with `--weight` asks what a weight does." };
        var weights = new Option<string[]>("--weight") { Description = "Gives an indicator of the second policy these points; the other weights share the rest in proportion. May be given several times.", HelpName = "annual-purchase=50" };
        var output = new Option<string[]>("--out") { Description = "A file to write: .html, .md and .json hold the report, .csv all customers who move. May be given several times.", HelpName = "report.html" };
        var format = new Option<string>("--format") { Description = "The format of the files, where their names do not end in it: html, md, json, csv.", HelpName = "html" };
        var command = new Command("compare", "Compares what two policies decide on a portfolio: who moves, why, and how much revenue; exit code 1 where a decision failed.") { a, b };
        options.AddInputsTo(command);
        command.Add(ReviewOptions.NotBlank(weights));
        command.Add(ReviewOptions.NotBlank(output));
        command.Add(ReviewOptions.NotBlank(format));
        command.SetAction(parsed => Run(
            options.Read(parsed, [PolicySource.Of(parsed.GetRequiredValue(a)), PolicySource.Of(parsed.GetRequiredValue(b), WeightEdits.Parse(parsed.GetValue(weights) ?? []))]),
            parsed.GetValue(output) ?? [],
            parsed.GetValue(format),
            LanguageOption.Texts(parsed),
            terminal));
        return command;
    }

    private static int Run(Review review, string[] paths, string? format, TextCatalogue texts, Terminal terminal)
    {
        var watch = Stopwatch.StartNew();
        var (a, b) = (review.Engines[0], review.Engines[1]);
        if (a.Policy.Currency != b.Policy.Currency)
            throw new RefusedException($"policy `{a.Policy.Id}` is in {a.Policy.Currency} and policy `{b.Policy.Id}` in {b.Policy.Currency}; nothing is converted, so compare policies in one currency");

        var files = new ReportFiles<PolicyComparison>(paths, format, Formats, review.Files);
        var portfolio = ReadingProgress.Show(terminal, texts.Say("reading", ("file", review.Input)), review.Read);
        var comparison = a.Compare(b, portfolio.Requests);
        files.Write(comparison, texts.Language);

        var input = new InputSummary(terminal, review, portfolio.Counts, texts);
        input.WriteSkipped();
        WriteFailures(comparison, terminal);
        terminal.Out.Write(comparison.ToText(texts.Language));
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(texts.Say("compare.lines", ("lines", input.Lines)));
        if (review.CurrencyIsAssumed)
            terminal.Out.WriteLine(texts.Say("compare.assumed", ("currency", a.Languages.In(texts.Language).Currency())));
        if (paths.Length > 0)
            terminal.Out.WriteLine(texts.Say("grade.written", ("file", string.Join(texts.Say("list"), paths)), ("seconds", texts.Numbers.Rounded((decimal)watch.Elapsed.TotalSeconds, 1))));
        return comparison.Failures.Count > 0 ? ExitCode.Faults : ExitCode.Done;
    }

    private static void WriteFailures(PolicyComparison comparison, Terminal terminal)
    {
        foreach (var failed in comparison.Failures.Take(FailuresTold))
            terminal.Error.WriteLine($"not decided: {(failed.ErrorA ?? failed.ErrorB)!.Message.ReplaceLineEndings(" ")}");
        if (comparison.Failures.Count > FailuresTold)
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"not decided: {comparison.Failures.Count - FailuresTold:N0} more customers"));
    }
}

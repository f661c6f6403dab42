using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CustomerTiering.Cli.Input;
using CustomerTiering.Cli.Output;
using CustomerTiering.Portfolio.Movements;
using CustomerTiering.Portfolio.Reports;
using CustomerTiering.Texts;

namespace CustomerTiering.Cli.Commands;

/// <summary>Looks at all customers of an input together: tiers, classes, the best, how much hangs on them, who is at risk, who changed tier.</summary>
internal static class PortfolioCommand
{
    private static readonly ReportFormats<PortfolioReport> Formats = new(static (r, language) => r.ToHtml(language), static (r, language) => r.ToMarkdown(language), static r => r.ToJson(), PortfolioFile.Write);

    public static Command Make(Terminal terminal)
    {
        var options = new ReviewOptions();
        var output = new Option<string[]>("--out") { Description = "A file to write: .html, .md and .json hold the report, .csv a row for each customer. May be given several times.", HelpName = "portfolio.html" };
        var format = new Option<string>("--format") { Description = "The format of the files, where their names do not end in it: html, md, json, csv.", HelpName = "html" };
        var command = new Command("portfolio", "Shows a portfolio: tiers, ABC, the best customers, concentration, order rhythm and, after a review before, who changed tier; exit code 1 where a decision failed.");
        options.AddTo(command);
        command.Add(ReviewOptions.NotBlank(output));
        command.Add(ReviewOptions.NotBlank(format));
        command.SetAction(parsed => Run(options.Read(parsed), parsed.GetValue(output) ?? [], parsed.GetValue(format), terminal, LanguageOption.Texts(parsed)));
        return command;
    }

    private static int Run(Review review, string[] paths, string? format, Terminal terminal, TextCatalogue texts)
    {
        var files = new ReportFiles<PortfolioReport>(paths, format, Formats, review.Files);
        var orders = new OrderBook();
        var portfolio = ReadingProgress.Show(terminal, texts.Say("reading", ("file", review.Input)), progress => review.Read(progress, orders));
        var results = review.Engine.DecideAll(portfolio.Requests);
        var report = review.Engine.Portfolio.Report(Entries(review, portfolio.Requests, results, orders), review.AsOf);
        files.Write(report, texts.Language);

        var input = new InputSummary(terminal, review, portfolio.Counts, texts);
        input.WriteSkipped();
        foreach (var failed in results.Where(static r => r.Error is not null))
            terminal.Error.WriteLine($"not decided: {failed.Error!.Message}");
        terminal.Out.Write(report.ToText(texts.Language));
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(texts.Say("compare.lines", ("lines", input.Lines)));
        return results.Any(static r => r.Error is not null) ? ExitCode.Faults : ExitCode.Done;
    }

    /// <summary>Gives each customer with the tier that its grading proposes, and that of the review before where there was one.</summary>
    private static IEnumerable<PortfolioEntry> Entries(Review review, IReadOnlyList<DecisionRequest> requests, IReadOnlyList<DecisionResult> results, OrderBook orders)
    {
        var histories = review.IsLedger ? orders.Histories().ToDictionary(static h => h.Customer) : [];
        return requests.Zip(results, (request, result) => new PortfolioEntry(
            request.Facts,
            result.Decision?.StandingIfApproved() ?? request.Standing,
            review.HasPrevious ? request.Standing : null,
            histories.GetValueOrDefault(request.Facts.Id)));
    }
}

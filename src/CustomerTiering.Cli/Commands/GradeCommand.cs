using System.CommandLine;
using System.Diagnostics;
using System.Linq;
using CustomerTiering.Cli.Input;
using CustomerTiering.Cli.Output;
using CustomerTiering.Texts;

namespace CustomerTiering.Cli.Commands;

/// <summary>Grades all customers of an input and writes a row for each.</summary>
internal static class GradeCommand
{
    public static Command Make(Terminal terminal)
    {
        var options = new ReviewOptions();
        var output = new Option<string>("--out") { Description = "The file to write; it serves as the next review's `--previous`.", Required = true, HelpName = "decisions.csv" };
        var command = new Command("grade", "Grades all customers of a ledger or a table of facts; exit code 1 where a decision failed.");
        options.AddTo(command);
        command.Add(ReviewOptions.NotBlank(output));
        command.SetAction(parsed => Run(options.Read(parsed), parsed.GetRequiredValue(output), terminal, LanguageOption.Texts(parsed)));
        return command;
    }

    private static int Run(Review review, string path, Terminal terminal, TextCatalogue texts)
    {
        var watch = Stopwatch.StartNew();
        OutputFile.Check(path, review.Files);
        var portfolio = ReadingProgress.Show(terminal, texts.Say("reading", ("file", review.Input)), review.Read);
        var results = review.Engine.DecideAll(portfolio.Requests);
        DecisionsFile.Write(path, portfolio.Requests, results);

        var summary = new Summary(terminal, review, portfolio, results, texts);
        summary.WriteProblems();
        summary.Write(path, watch.Elapsed);
        return results.Any(static r => r.Error is not null) ? ExitCode.Faults : ExitCode.Done;
    }
}

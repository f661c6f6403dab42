using System.CommandLine;
using System.Linq;
using CustomerTiering.Cli.Input;
using CustomerTiering.Cli.Output;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Cli.Commands;

/// <summary>Explains the decision on one customer of an input.</summary>
internal static class ExplainCommand
{
    public static Command Make(Terminal terminal)
    {
        var options = new ReviewOptions();
        var customer = new Argument<string>("customer") { Description = "The customer's id, as the output of `grade` writes it." };
        var command = new Command("explain", "Explains the decision on one customer, from the inputs of `grade`.") { customer };
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Read(parsed), parsed.GetRequiredValue(customer), terminal, LanguageOption.Texts(parsed)));
        return command;
    }

    private static int Run(Review review, string customer, Terminal terminal, TextCatalogue texts)
    {
        var portfolio = ReadingProgress.Show(terminal, texts.Say("reading", ("file", review.Input)), review.Read);
        var id = review.IsLedger ? LedgerIds.Of(customer) : customer;
        if (portfolio.Requests.FirstOrDefault(r => r.Facts.Id == id) is not { } request)
        {
            var before = review.IsLedger ? $" before {IsoDay.Format(review.AsOf)}" : string.Empty;
            var skipped = portfolio.Counts.Broken.Count > 0 ? ", of which `grade` tells what lines were skipped" : string.Empty;
            throw new RefusedException($"customer `{customer}` is not in `{review.Input}`{before}{skipped}; {NearestName.Hint(id, portfolio.Requests.Select(static r => r.Facts.Id))}");
        }

        var result = review.Engine.DecideAll([request])[0];
        var summary = new Summary(terminal, review, portfolio, [result], texts);
        summary.WriteProblems();
        if (result.Decision is not { } decision)
            return ExitCode.Faults;

        terminal.Out.WriteLine(review.Engine.Explain(decision, texts.Language).TrimEnd());
        return ExitCode.Done;
    }
}

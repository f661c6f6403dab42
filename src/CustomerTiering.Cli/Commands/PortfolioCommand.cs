using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CustomerTiering.Cli.Input;
using CustomerTiering.Cli.Input.Crm;
using CustomerTiering.Cli.Input.Portfolio;
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
        var options = new PortfolioOptions();
        var command = new Command("portfolio", "Shows a portfolio: tiers, ABC, the best customers, concentration, groups, order rhythm and, after a review before, who changed tier; exit code 1 where a decision failed.");
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Read(parsed), terminal, LanguageOption.Texts(parsed)));
        return command;
    }

    private static int Run(PortfolioOptions.Choice choice, Terminal terminal, TextCatalogue texts)
    {
        var (review, orders, files) = (choice.Review, new OrderBook(), new PortfolioFiles(choice.Review.Engine.Policy.Portfolio, choice.Review.IsLedger ? LedgerIds.Of : static (string id) => id));
        var output = new ReportFiles<PortfolioReport>(choice.Outputs, choice.Format, Formats, [.. review.Files, .. choice.Files]);
        if (choice.Losses is not null && !(review.TellsOrders && review.Engine.Policy.Portfolio.Measures is not null))
            throw new RefusedException($"`--losses {choice.Losses}` needs orders and a policy with `portfolio.movements`; without them nobody is known to be lost");
        files.Read(choice.Losses, choice.Memberships, choice.Groups);
        foreach (var problem in files.Problems)
            terminal.Complain(problem);
        if (files.Problems.Count > 0)
            return ExitCode.Refused;

        var portfolio = ReadingProgress.Show(terminal, texts.Say("reading", ("file", review.Input)), progress => review.Read(progress, orders));
        if (choice.Crm is not null)
            files.Add(choice.Crm.Identities);

        IReadOnlyList<DecisionRequest> requests = [.. portfolio.Requests.Select(r => new DecisionRequest(files.WithLists(r.Facts, review.AsOf), r.Standing, r.AsOf, r.Credit, r.ReviewEvent, r.Review))];
        var results = review.Engine.DecideAll(requests);
        var report = review.Engine.Portfolio.Report(Entries(review, requests, results, orders, files), review.AsOf);
        var account = choice.Crm is null ? null : CrmAccounts.Analysis(choice.Crm, choice.Account, review, texts);
        output.Write(report, texts.Language);

        var summary = new PortfolioSummary(terminal, review, texts);
        summary.WriteProblems(portfolio.Counts, choice.Crm?.Findings ?? [], files, results);
        summary.Write(report, account, portfolio.Counts, choice.Crm);
        return results.Any(static r => r.Error is not null) ? ExitCode.Faults : ExitCode.Done;
    }

    /// <summary>Gives each customer with the tier that its grading proposes, and that of the review before where there was one.</summary>
    private static IEnumerable<PortfolioEntry> Entries(Review review, IReadOnlyList<DecisionRequest> requests, IReadOnlyList<DecisionResult> results, OrderBook orders, PortfolioFiles files)
    {
        var histories = review.TellsOrders ? orders.Histories().ToDictionary(static h => h.Customer) : [];
        return requests.Zip(results, (request, result) => new PortfolioEntry(
            request.Facts,
            result.Decision?.StandingIfApproved() ?? request.Standing,
            review.HasPrevious ? request.Standing : null,
            histories.GetValueOrDefault(request.Facts.Id),
            files.LossOf(request.Facts.Id),
            identity: files.Identities.GetValueOrDefault(request.Facts.Id)));
    }
}

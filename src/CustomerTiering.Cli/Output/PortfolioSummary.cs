using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Cli.Input;
using CustomerTiering.Cli.Input.Crm;
using CustomerTiering.Cli.Input.Portfolio;
using CustomerTiering.Cli.Texts;
using CustomerTiering.Portfolio.Accounts;
using CustomerTiering.Portfolio.Reports;
using CustomerTiering.Texts;

namespace CustomerTiering.Cli.Output;

/// <summary>Tells what is amiss in the input of a portfolio, and then the portfolio.</summary>
internal sealed class PortfolioSummary(Terminal terminal, Review review, TextCatalogue texts)
{
    /// <summary>Tells what was skipped, what does not fit together and on whom nothing could be decided, as all problems in English.</summary>
    public void WriteProblems(InputCounts counts, IReadOnlyList<CrmFinding> findings, PortfolioFiles files, IReadOnlyList<DecisionResult> results)
    {
        new InputSummary(terminal, review, counts, texts).WriteSkipped();
        foreach (var finding in findings)
            terminal.Error.WriteLine($"found: {finding}");
        foreach (var stranger in files.Strangers(results.Select(static r => r.Customer).ToHashSet()))
            terminal.Error.WriteLine($"found: {stranger}");
        var given = files.Lists.Select(static l => l.Id).ToHashSet();
        foreach (var list in review.Engine.Portfolio.WrongSize(files.Lists, review.AsOf).Where(l => given.Contains(l.Id)))
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"found: list `{list.Id}` counts {files.Lists.First(l => l.Id == list.Id).UnitsOn(review.AsOf)} where the policy says {list.Units} units"));
        foreach (var failed in results.Where(static r => r.Error is not null))
            terminal.Error.WriteLine($"not decided: {failed.Error!.Message}");
    }

    /// <summary>Prints the report, what an account buys, and what was read.</summary>
    public void Write(PortfolioReport report, AccountAnalysis? account, InputCounts counts, CrmSource? crm)
    {
        terminal.Out.Write(report.ToText(texts.Language));
        terminal.Out.WriteLine();
        if (account is not null)
        {
            terminal.Out.Write(account.ToText(texts.Language));
            terminal.Out.WriteLine();
        }

        terminal.Out.WriteLine(crm?.Opportunities() is var (won, others)
            ? texts.Say("portfolio.opportunities", ("won", texts.Count(won)), ("day", texts.Date(review.AsOf)), ("others", texts.Count(others)))
            : texts.Say("compare.lines", ("lines", new InputSummary(terminal, review, counts, texts).Lines)));
    }
}

using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using CustomerTiering.Cli.Input;
using CustomerTiering.Cli.Output;
using CustomerTiering.Cli.Texts;
using CustomerTiering.Credit;
using CustomerTiering.Decisions;
using CustomerTiering.Rules;
using CustomerTiering.Texts;
using NodaTime;

namespace CustomerTiering.Cli.Commands;

/// <summary>Ages open items for each customer and says warning level, hold and tasks.</summary>
internal static class CreditCommand
{
    private const string Csv = "csv";
    private const string Json = "json";

    public static Command Make(Terminal terminal)
    {
        var items = new Argument<string>("open-items") { Description = "A row per open item: customer_id, item_id, issued, open; due, amount, currency, disputed, promised_for, promised, owner where there are any. What is negative is unapplied cash." };
        var policy = new Option<string>("--policy") { Description = "A preset's id (see `policies`) or a policy file.", Required = true, HelpName = "NAME|FILE.json" };
        var asOf = new Option<string>("--as-of") { Description = "The day for which is assessed.", Required = true, HelpName = "2026-03-02" };
        var agreements = new Option<string>("--agreements") { Description = "A row per agreement: customer_id, agreement_id, from; before, signed_on, cycle (`net 30`, `monthly 15`), limit where there are any.", HelpName = "FILE.csv[.gz]" };
        var previous = new Option<string>("--previous") { Description = "The CSV output of the run before; without it everybody begins at level 0.", HelpName = "credit.csv" };
        var rates = new Option<string>("--rates") { Description = "A row per rate: from, to, rate (what one unit of `from` is worth in `to`); each in its own direction. Without it an amount in another currency than the policy's is refused.", HelpName = "rates.csv[.gz]" };
        var output = new Option<string>("--out") { Description = "The file to write, .csv or .json; the CSV serves as the next run's `--previous`.", HelpName = "credit.csv" };
        var format = new Option<string>("--format") { Description = "What is printed: table, csv or json; with `--out` the format of the file where its name does not end in it.", HelpName = Csv };
        format.AcceptOnlyFromAmong("table", Csv, Json);
        var command = new Command("credit", "Ages open items and says warning level, hold and collection tasks for each customer; exit code 1 where a customer could not be assessed.") { items };
        foreach (var option in (Option<string>[])[policy, asOf, agreements, previous, rates, output, format])
            command.Add(ReviewOptions.NotBlank(option));
        command.SetAction(parsed => Run(
            PolicySource.Of(parsed.GetRequiredValue(policy)),
            IsoDay.TryParse(parsed.GetRequiredValue(asOf), out var day) ? day : throw new RefusedException($"`--as-of {parsed.GetRequiredValue(asOf)}` is not a day; write it as `2026-03-02`"),
            [("open items", parsed.GetRequiredValue(items)), ("agreements", parsed.GetValue(agreements)), ("run before", parsed.GetValue(previous)), ("rates", parsed.GetValue(rates))],
            parsed.GetValue(output),
            parsed.GetValue(format),
            terminal,
            LanguageOption.Texts(parsed)));
        return command;
    }

    private static int Run(PolicySource policy, LocalDate asOf, (string Role, string? Path)[] given, string? path, string? format, Terminal terminal, TextCatalogue texts)
    {
        (string Role, string? Path)[] read = [.. given, ("policy", policy.File)];
        if (path is not null)
            OutputFile.Check(path, read.Where(static g => g.Path is not null).Select(static g => (g.Role, g.Path!)));
        var form = format ?? (path is null ? "table" : Path.GetExtension(path).TrimStart('.'));
        if (path is not null && form is not (Csv or Json))
            throw new RefusedException($"`--out {path}` does not say its format; end it in `.csv` or `.json`, or give `--format`");

        var engine = NeededRules.Credit.In(policy.Engine());
        var files = new CreditFiles(engine.Policy.Currency);
        files.ReadItems(given[0].Path!);
        if (given[1].Path is { } agreements)
            files.ReadAgreements(agreements);
        if (given[2].Path is { } previous)
            files.ReadPrevious(previous);
        if (given[3].Path is { } rates)
            files.ReadRates(rates);
        var (decisions, failures) = Assess(engine, files, asOf);
        foreach (var problem in files.Problems.Concat(failures))
            terminal.Complain(problem);
        if (files.Problems.Count > 0)
            return ExitCode.Refused;

        Write(engine, decisions, path, form, terminal, texts);
        return failures.Count > 0 ? ExitCode.Faults : ExitCode.Done;
    }

    private static (List<CreditDecision> Decisions, List<string> Failures) Assess(TieringEngine engine, CreditFiles files, LocalDate asOf)
    {
        var (decisions, failures) = (new List<CreditDecision>(), new List<string>());
        if (files.Problems.Count > 0)
            return (decisions, failures);

        foreach (var request in files.Requests(asOf))
        {
            try
            {
                decisions.Add(engine.Credit.Assess(request));
            }
            catch (System.Exception e) when (e is DecisionInputException or RuleException)
            {
                failures.Add(e.Message);
            }
        }

        return (decisions, failures);
    }

    private static void Write(TieringEngine engine, List<CreditDecision> decisions, string? path, string form, Terminal terminal, TextCatalogue texts)
    {
        if (path is not null)
        {
            using var target = OutputFile.Begin(path);
            target.Stream.Write(Encoding.UTF8.GetBytes(Text(decisions, form)));
            target.Stream.Dispose();
            target.Commit();
        }
        else if (form != "table")
        {
            terminal.Out.Write(Text(decisions, form));
            return;
        }

        foreach (var line in new CreditReport(engine, decisions, texts).Lines)
            terminal.Out.WriteLine(line);
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(texts.Say(
            "credit.summary",
            ("customers", texts.Count(decisions.Count)),
            ("day", decisions.Count == 0 ? string.Empty : texts.Date(decisions[0].AsOf)),
            ("warned", texts.Count(decisions.Count(static d => d.Next.Level > 0))),
            ("held", texts.Count(decisions.Count(static d => d.Status == CreditStatus.OnHold))),
            ("currency", engine.Languages.In(texts.Language).Currency())));
    }

    private static string Text(List<CreditDecision> decisions, string form)
    {
        if (form == Json)
            return $"[{string.Join(",", decisions.Select(static d => $"\n{d.ToRecord()}"))}\n]\n";

        using var memory = new MemoryStream();
        CsvRecords.Write(memory, CreditRows.Of(decisions));
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}

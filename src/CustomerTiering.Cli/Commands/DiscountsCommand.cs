using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CustomerTiering.Cli.Input;
using CustomerTiering.Cli.Output;
using CustomerTiering.Customers;
using CustomerTiering.Decisions;
using CustomerTiering.Discounts;
using CustomerTiering.Texts;
using NodaTime;

namespace CustomerTiering.Cli.Commands;

/// <summary>Routes the lines of orders: what is within the standard, what is beyond it, and who approves.</summary>
internal static class DiscountsCommand
{
    public static Command Make(Terminal terminal)
    {
        var lines = new Argument<string>("order-lines.csv") { Description = "A row per order line: order_id, customer_id, list_price, quantity, discount; and product_line, unit_cost, rebate and others where known." };
        var policy = new Option<string>("--policy") { Description = "A preset's id (see `policies`) or a policy file.", Required = true, HelpName = "NAME|FILE.json" };
        var asOf = new Option<string>("--as-of") { Description = "The day for which is decided.", Required = true, HelpName = "2026-03-02" };
        var format = new Option<string>("--format") { Description = "What is printed, or written to `--out`: table, csv or json.", HelpName = "table" };
        var output = new Option<string>("--out") { Description = "The file to write; .csv and .json say the format.", HelpName = "routes.csv" };
        var command = new Command("discounts", "Routes the discounts of order lines: within the standard, beyond it, refused, and who approves.") { lines };
        foreach (var option in (Option<string>[])[policy, asOf, format, output])
            command.Add(ReviewOptions.NotBlank(option));
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(lines),
            PolicySource.Of(parsed.GetRequiredValue(policy)),
            DayOf(parsed.GetRequiredValue(asOf)),
            RoutesFormat.Of(parsed.GetValue(format), parsed.GetValue(output)),
            parsed.GetValue(output),
            terminal,
            LanguageOption.Texts(parsed)));
        return command;
    }

    private static int Run(string path, PolicySource policy, LocalDate day, RoutesFormat format, string? output, Terminal terminal, TextCatalogue texts)
    {
        var engine = NeededRules.Discounts.In(policy.Engine());
        if (output is not null)
            OutputFile.Check(output, policy.File is { } file ? [("input", path), ("policy", file)] : [("input", path)]);
        var (lines, problems) = ReadingProgress.Show(terminal, texts.Say("reading", ("file", path)), progress => OrderLinesReader.Read(path, progress));
        if (problems.Count > 0)
            return Refuse(path, problems, terminal);

        var routed = Routed(engine, lines, day);
        var report = new RoutesReport(engine, routed, day, texts);
        if (output is null)
        {
            format.Write(report, terminal.Out);
            return ExitCode.Done;
        }

        using (var target = OutputFile.Begin(output))
        {
            using (var writer = new System.IO.StreamWriter(target.Stream, new System.Text.UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" })
                format.Write(report, writer);
            target.Commit();
        }

        report.WriteTotals(terminal.Out);
        terminal.Out.WriteLine(texts.Say("discounts.written", ("file", output)));
        return ExitCode.Done;
    }

    private static List<(OrderLine Line, RoutedLine Routed)> Routed(TieringEngine engine, IReadOnlyList<OrderLine> lines, LocalDate day)
    {
        try
        {
            var decisions = lines.GroupBy(static l => l.Order, StringComparer.Ordinal).ToDictionary(static g => g.Key, g => engine.Discounts.Route(Request([.. g], day)), StringComparer.Ordinal);
            return [.. lines.Select(l => (l, decisions[l.Order].Find(l.Line.Id)!))];
        }
        catch (DecisionInputException e)
        {
            throw new RefusedException(e.Message, e);
        }
    }

    private static DiscountRequest Request(IReadOnlyList<OrderLine> order, LocalDate day)
    {
        var first = order[0];
        return new DiscountRequestBuilder
        {
            Id = first.Order,
            Facts = new CustomerFactsBuilder { Id = first.Customer }.Build(),
            Standing = first.Tier is { } tier ? Standing.Imported(tier, day) : Standing.None,
            Credit = first.Credit,
            AsOf = day,
            Settlement = first.Settlement,
        }.AddRange(order.Select(static l => l.Line)).Build();
    }

    private static LocalDate DayOf(string text)
        => IsoDay.TryParse(text, out var day) ? day
            : throw new RefusedException($"`--as-of {text}` is not a day; write it as `2011-12-10`");

    private static int Refuse(string path, IReadOnlyList<string> problems, Terminal terminal)
    {
        foreach (var problem in problems)
            terminal.Error.WriteLine(problem.ReplaceLineEndings(" "));
        terminal.Complain($"file `{path}` has {(problems.Count == 1 ? "1 error" : $"{problems.Count} errors")}; nothing was routed");
        return ExitCode.Refused;
    }
}

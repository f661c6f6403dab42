using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Cli.Input;
using CustomerTiering.Customers;
using CustomerTiering.Discounts;
using CustomerTiering.Explanations;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;
using NodaTime;

namespace CustomerTiering.Cli.Output;

/// <summary>The routed lines of a file, in its order, as table, CSV or JSON, and what they come to.</summary>
internal sealed class RoutesReport(TieringEngine engine, IReadOnlyList<(OrderLine Line, RoutedLine Routed)> lines, LocalDate day, TextCatalogue texts)
{
    private static readonly string[] Header =
        ["order_id", "line", "customer_id", "product_line", "list_amount", "discount", "conceded", "status", "within_standard", "standard", "approved_by", "notified", "reason", "rules", "fingerprint"];

    private readonly PolicyTexts _names = engine.Languages.In(texts.Language);

    public void WriteTable(TextWriter writer)
    {
        var rows = lines.Where(static l => l.Routed.Status != LineStatus.ListPrice).Select(Row).ToList();
        if (rows.Count > 0)
        {
            foreach (var line in TextTable.Lines([[Say("order"), Say("line"), Say("customer"), Say("amount"), Say("conceded"), Say("route")], .. rows], words: [2, 5]))
                writer.WriteLine(line);
            writer.WriteLine();
        }

        WriteTotals(writer);
    }

    public void WriteTotals(TextWriter writer)
    {
        writer.WriteLine(texts.Say("discounts.policy", ("policy", engine.Policy.Id), ("version", engine.Policy.Version), ("day", texts.Date(day))));
        foreach (var (key, chosen) in Groups())
            writer.WriteLine(texts.Say(key, ("n", texts.Numbers.Write(chosen.Count)), ("amount", Money(chosen.Sum(static l => l.Line.ListAmount))), ("conceded", Money(chosen.Sum(static l => l.Line.ConcededAmount)))));
    }

    public void WriteCsv(TextWriter writer)
    {
        using var buffer = new MemoryStream();
        CsvRecords.Write(buffer, [Header, .. lines.Select(static l => Record(l.Line, l.Routed))]);
        writer.Write(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    public void WriteJson(TextWriter writer)
    {
        var report = new CanonicalObject()
            .Add("policy", engine.Policy.Id)
            .Add("version", engine.Policy.Version)
            .Add("asOf", day)
            .Add("totals", Groups().Select(static g => new CanonicalObject()
                .Add("group", g.Key["discounts.".Length..])
                .Add("lines", g.Lines.Count)
                .Add("listAmount", g.Lines.Sum(static l => l.Line.ListAmount))
                .Add("conceded", g.Lines.Sum(static l => l.Line.ConcededAmount))))
            .Add("lines", lines.Select(static l => Json(l.Line, l.Routed)));
        writer.WriteLine(report.ToString());
    }

    private List<(string Key, List<RoutedLine> Lines)> Groups() =>
    [
        ("discounts.all", [.. lines.Select(static l => l.Routed)]),
        ("discounts.list-price", [.. Of(static l => l.Status == LineStatus.ListPrice)]),
        ("discounts.free", [.. Of(static l => l.Status == LineStatus.Free)]),
        ("discounts.within", [.. Of(static l => l is { Status: LineStatus.NeedsApproval, IsWithinStandard: true })]),
        ("discounts.beyond", [.. Of(static l => l is { Status: LineStatus.NeedsApproval, IsWithinStandard: false })]),
        ("discounts.refused", [.. Of(static l => l.Status == LineStatus.Refused)]),
    ];

    private IEnumerable<RoutedLine> Of(System.Func<RoutedLine, bool> chosen) => lines.Select(static l => l.Routed).Where(chosen);

    private string[] Row((OrderLine Line, RoutedLine Routed) line) =>
    [
        line.Line.Order,
        line.Line.Line.Id,
        line.Line.Customer,
        Money(line.Routed.Line.ListAmount),
        _names.Value(line.Routed.Line.ConcededShare, Units.Share),
        line.Routed.Status == LineStatus.Refused ? _names.Word(line.Routed.Refusal!.Value) : new DiscountRouteWords(new OutcomeText(_names, [])).Of(line.Routed.Route!),
    ];

    private static string[] Record(OrderLine line, RoutedLine routed) =>
    [
        line.Order,
        line.Line.Id,
        line.Customer,
        line.Line.ProductLine ?? string.Empty,
        Amounts.Exact(routed.Line.ListAmount),
        Amounts.Count(routed.Line.Discount),
        Amounts.Exact(routed.Line.ConcededAmount),
        ConditionPrinter.Words(routed.Status.ToString()),
        routed.Status == LineStatus.ListPrice ? string.Empty : routed.IsWithinStandard ? "true" : "false",
        Amounts.Count(routed.Standard),
        string.Join(';', Stages(routed)),
        string.Join(';', routed.Route?.Notified ?? []),
        routed.Refusal is { } refusal ? ConditionPrinter.Words(refusal.ToString()) : string.Empty,
        string.Join(';', routed.Rules.Select(static h => h.Rule.Id)),
        routed.Fingerprint,
    ];

    private static CanonicalObject Json(OrderLine line, RoutedLine routed) => new CanonicalObject()
        .Add("order", line.Order)
        .Add("line", line.Line.Id)
        .Add("customer", line.Customer)
        .Add("productLine", line.Line.ProductLine)
        .Add("listAmount", routed.Line.ListAmount)
        .Add("discount", routed.Line.Discount)
        .Add("conceded", routed.Line.ConcededAmount)
        .Add("status", ConditionPrinter.Words(routed.Status.ToString()))
        .Add("withinStandard", routed.Status == LineStatus.ListPrice ? null : routed.IsWithinStandard)
        .Add("standard", routed.Standard)
        .Add("approvedBy", Stages(routed))
        .Add("notified", routed.Route?.Notified ?? [])
        .Add("reason", routed.Refusal is { } refusal ? ConditionPrinter.Words(refusal.ToString()) : null)
        .Add("rules", routed.Rules.Select(static h => h.Rule.Id))
        .Add("fingerprint", routed.Fingerprint);

    private static IEnumerable<string> Stages(RoutedLine line) => (line.Route?.Approval?.Stages ?? []).Select(static s => s.ToString());

    private string Say(string column) => texts.Say($"discounts.column.{column}");

    private string Money(decimal amount) => texts.Numbers.Write(amount, 2);
}

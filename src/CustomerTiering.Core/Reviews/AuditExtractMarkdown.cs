using System.Collections.Generic;
using System.Linq;
using System.Text;
using CustomerTiering.Comparisons.Reports;
using CustomerTiering.Customers;
using CustomerTiering.Texts;

namespace CustomerTiering.Reviews;

/// <summary>Writes an audit's extract as Markdown, a heading for each of its parts.</summary>
internal sealed class AuditExtractMarkdown(AuditExtract extract, PolicyTexts texts)
{
    private readonly StringBuilder _text = new();

    public string Write()
    {
        Line($"# {texts.Say("audit.title", ("policy", MarkdownText.Of(texts.PolicyName())), ("day", texts.Value(extract.AsOf)))}");
        WriteGrading();
        WriteInformation();
        WriteSpending();
        return _text.ToString();
    }

    private void WriteGrading()
    {
        Heading("audit.grading");
        Line(texts.Say("audit.customers", ("n", texts.Value(extract.Customers))));
        Line();
        Table(["audit.tier", "audit.number"], extract.InTier.Select(t => (string[])[texts.Say("tier", ("code", MarkdownText.Of(t.Key))), texts.Value(t.Value)]));
        Line();
        Names("audit.without-tier", extract.WithoutTier);
        Names("audit.not-gradable", extract.NotGradable);
        Names("audit.pinned", extract.Pinned);
        Names("audit.differing", extract.Differing);
        Names("audit.overdue", extract.Overdue);
    }

    private void WriteInformation()
    {
        Heading("audit.information");
        Table(
            ["audit.group", "audit.facts", "card.missing", "card.stale", "card.late", "card.doubtful"],
            extract.Groups.Select(g => (string[])
            [
                MarkdownText.Of(texts.In(g.Group.Names) ?? g.Group.Title),
                texts.Value(g.Facts),
                texts.Value(g.Missing),
                texts.Value(g.Stale),
                texts.Value(g.EnteredLate),
                texts.Value(g.Doubtful),
            ]));
        Line();
        Names("audit.incomplete", extract.Incomplete);
    }

    private void WriteSpending()
    {
        Heading("audit.spending");
        if (extract.Spending.Count == 0)
            Line(texts.Say("audit.no-spending"));
        else
            Table(["audit.purpose", "audit.planned", "audit.spent", "audit.overspent"], extract.Spending.Select(l => (string[])[MarkdownText.Of(l.Purpose), Money(l.Planned), Money(l.Spent), Money(l.Overspent)]));
    }

    private void Heading(string key)
    {
        Line();
        Line($"## {texts.Say(key)}");
        Line();
    }

    private void Names(string key, IReadOnlyList<string> customers)
        => Line($"- {texts.Say(key, ("n", texts.Value(customers.Count)))}{(customers.Count == 0 ? string.Empty : texts.Say("audit.names", ("ids", texts.List(customers.Select(MarkdownText.Of)))))}");

    private void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row([.. columns.Select(c => texts.Say(c))]);
        Line($"|{string.Concat(columns.Select(static _ => " --- |"))}");
        foreach (var row in rows)
            Row(row);
    }

    private void Row(IReadOnlyList<string> cells) => Line($"| {string.Join(" | ", cells)} |");

    private string Money(decimal amount) => texts.Value(amount, Units.Money);

    private void Line(string line = "") => _text.Append(line).Append('\n');
}

using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CustomerTiering.Rules.Book;

/// <summary>Writes a rule book as Markdown. What stands in it is data: the marks of Markdown in it are escaped.</summary>
internal sealed class RuleBookMarkdown(IReadOnlyDictionary<string, string> headings)
{
    private readonly StringBuilder _text = new();

    public string Write(RuleBook book)
    {
        Line($"# {Plain(book.Name)}");
        Line();
        foreach (var entry in book.Header)
            Line($"- {Plain(entry.Name)}: {Plain(entry.Value)}");
        foreach (var table in book.Tables)
            Write(table);
        foreach (var set in book.Sets)
            Write(set);
        return _text.ToString();
    }

    private void Write(RuleBookTable table)
    {
        Line();
        Line($"{(table.IsPart ? "###" : "##")} {Plain(table.Title)}");
        Line();
        if (table.Note is { Length: > 0 } note)
        {
            Line(Plain(note));
            Line();
        }

        Row(table.Columns);
        Line($"|{string.Concat(table.Columns.Select(static _ => " --- |"))}");
        foreach (var row in table.Rows)
            Row(row);
    }

    private void Write(RuleBookSet set)
    {
        Line();
        Line($"## {Plain(set.Title)}");
        Line();
        Line(Plain(set.HitPolicy));
        if (set.Rules.Count == 0)
        {
            Line();
            Line(Plain(headings["no-rules"]));
        }

        for (var i = 0; i < set.Rules.Count; i++)
            Write(set.Rules[i], i + 1);
    }

    private void Write(RuleBookRule rule, int number)
    {
        Line();
        Line($"### {number.ToString(System.Globalization.CultureInfo.InvariantCulture)}. {rule.Id}");
        Line();
        Line(Plain(rule.Title));
        Line();
        var said = new[] { ("clause", rule.Clause), ("basis", rule.Basis), ("effective", rule.Effective) }.Where(static p => p.Item2 is not null).ToList();
        if (said.Count > 0)
            Line($"- {string.Join("; ", said.Select(p => $"{headings[p.Item1]}: {Plain(p.Item2!)}"))}");
        Line($"- {headings["if"]}:");
        foreach (var condition in rule.Conditions)
            Line($"  - {Plain(condition)}");
        Line($"- {headings["then"]}: {Plain(rule.Outcome)}");
    }

    private void Row(IReadOnlyList<string> cells) => Line($"| {string.Join(" | ", cells.Select(Plain))} |");

    private void Line(string line = "") => _text.Append(line).Append('\n');

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '|' or '*' or '`' or '<' or '>' or '\\')
                plain.Append('\\');
            plain.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return plain.ToString();
    }
}

using System.Collections.Generic;
using System.Linq;
using System.Text;
using CustomerTiering.Texts;

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
            Line($"- {Entry(entry.Name, entry.Value)}");
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
        Line($"### {number.ToString(System.Globalization.CultureInfo.InvariantCulture)}. {Plain(rule.Heading)}");
        Line();
        Line(Plain(rule.Below));
        Line();
        var said = new[] { ("clause", rule.Clause), ("basis", rule.Basis), ("effective", rule.Effective) }.Where(static p => p.Item2 is not null).ToList();
        if (said.Count > 0)
            Line($"- {string.Join(headings["entries"], said.Select(p => Entry(headings[p.Item1], p.Item2!)))}");
        Line($"- {Entry(headings["if"], string.Empty).TrimEnd()}");
        foreach (var condition in rule.Conditions)
            Line($"  - {Plain(condition)}");
        Line($"- {Entry(headings["then"], rule.Outcome)}");
    }

    private string Entry(string name, string value) => TextCatalogue.Fill(headings["entry"], ("name", Plain(name)), ("value", Plain(value)));

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

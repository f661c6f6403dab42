using System.Collections.Generic;
using System.Linq;
using System.Text;
using CustomerTiering.Comparisons.Reports;
using CustomerTiering.Customers;
using CustomerTiering.Customers.Completeness;
using CustomerTiering.Texts;

namespace CustomerTiering.Reviews;

/// <summary>Writes a customer's card as Markdown.</summary>
internal sealed class CustomerCardMarkdown(CustomerCard card, PolicyTexts texts)
{
    private readonly StringBuilder _text = new();

    public string Write()
    {
        Line($"# {texts.Say("card.title", ("customer", MarkdownText.Of(card.Customer)))}");
        Line();
        Line(texts.Say("card.head", ("day", texts.Value(card.AsOf)), ("tier", card.Tier is { } tier ? MarkdownText.Of(texts.TierInFull(tier)) : texts.Say("card.no-tier"))));
        foreach (var group in card.Completeness.Groups)
            Write(group);
        if (card.History.Entries.Count > 0)
            WriteHistory();
        return _text.ToString();
    }

    private void Write(GroupCompleteness group)
    {
        Line();
        Line($"## {MarkdownText.Of(texts.In(group.Group.Names) ?? group.Group.Title)}");
        Line();
        Line($"| {texts.Say("card.fact")} | {texts.Say("card.value")} | {texts.Say("card.note")} |");
        Line("| --- | --- | --- |");
        foreach (var key in group.Group.Facts)
            Line($"| {MarkdownText.Of(texts.Fact(key))} | {MarkdownText.Of(Value(key))} | {string.Join(texts.Say("list"), Notes(group, key))} |");
    }

    private string Value(FactKey key)
        => !card.Facts.Knows(key) ? string.Empty
            : key is NumberIndicator number ? texts.Value(card.Facts[number]!.Value, number)
            : texts.Value(card.ValueOf(key));

    private IEnumerable<string> Notes(GroupCompleteness group, FactKey key)
    {
        if (group.Missing.Contains(key))
            yield return texts.Say("card.missing");
        if (group.Stale.Contains(key))
            yield return texts.Say("card.stale");
        if (group.EnteredLate.Contains(key))
            yield return texts.Say("card.late");
        if (group.Doubtful.Contains(key))
            yield return texts.Say("card.doubtful");
    }

    private void WriteHistory()
    {
        Line();
        Line($"## {texts.Say("card.history")}");
        Line();
        foreach (var entry in card.History.Changes)
            Line($"- {texts.Say("card.change", ("day", texts.Value(entry.On)), ("tier", entry.Tier is { } code ? texts.Say("tier", ("code", MarkdownText.Of(code))) : texts.Say("card.no-tier")))}");
    }

    private void Line(string line = "") => _text.Append(line).Append('\n');
}

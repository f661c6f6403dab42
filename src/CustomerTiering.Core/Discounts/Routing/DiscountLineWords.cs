using System.Linq;
using CustomerTiering.Texts;

namespace CustomerTiering.Discounts;

/// <summary>Says what was decided on a line.</summary>
internal sealed class DiscountLineWords(PolicyTexts texts)
{
    private const decimal Shown = 1_000_000;

    public string Of(RoutedLine line)
    {
        var said = line.Status switch
        {
            LineStatus.ListPrice => texts.Say("discount.list-price"),
            LineStatus.Refused => texts.Say("discount.refused", ("share", Share(line.Line.ConcededShare)), ("reason", texts.Word(line.Refusal!.Value))),
            LineStatus.Free => texts.Say("discount.free", ("share", Share(line.Line.ConcededShare))),
            _ => texts.Say(
                line.IsWithinStandard ? "discount.within" : "discount.beyond",
                ("share", Share(line.AskedShare)),
                ("standard", Share(line.Standard)),
                ("route", new DiscountRouteWords(new OutcomeText(texts, [])).Of(line.Route!))),
        };
        var dropped = line.Dropped.Count == 0 ? string.Empty : texts.Say("discount.dropped", ("kinds", texts.List(line.Dropped.Select(Kind))));
        return texts.Say("discount.line", ("line", line.Line.Id), ("said", said + dropped));
    }

    /// <summary>Says a kind of concession; the id where nobody has named it.</summary>
    public string Kind(string kind) => texts.Catalogue.Find($"concession.{kind}") ?? kind;

    /// <summary>Shows more of a share than elsewhere, so that what lies a little beyond a standard does not read as the standard.</summary>
    private string Share(decimal share) => texts.Say("unit.share", ("n", texts.Numbers.Write(decimal.Truncate(share * 100 * Shown) / Shown)));
}

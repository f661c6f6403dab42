using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Texts;

namespace CustomerTiering.Discounts;

/// <summary>Says what was decided on a line.</summary>
internal sealed class DiscountLineWords(PolicyTexts texts)
{
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

    private string Kind(string kind) => texts.Catalogue.Find($"concession.{kind}") ?? kind;

    private string Share(decimal share) => texts.Value(share, Units.Share);
}

using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Customers;
using CustomerTiering.Decisions;
using CustomerTiering.Explanations;
using CustomerTiering.Records;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Portfolio.Movements;

/// <summary>Whether a customer comes, stays or goes, and what is known of why it went (key accounts art. 8; relationship care art. 13). Immutable.</summary>
public sealed class MovementDecision : AreaDecision
{
    private const int PatternDecimals = 2;

    private readonly CustomerFacts _facts;

    internal MovementDecision(TieringEngine engine, Answer<MovementCase, Movement> answer, LossRecord? loss)
        : base(engine, "portfolio.movements", answer.Case.Pattern.Customer, answer.Case.AsOf, [answer])
    {
        Kind = answer.TryFirst(out var movement) ? movement.Kind : MovementKind.Steady;
        Pattern = answer.Case.Pattern;
        _facts = answer.Case.Facts;
        Loss = loss?.RecordedOn < Pattern.LastOrder ? null : loss;
    }

    /// <summary>Gets the kind; steady where no rule hit.</summary>
    public MovementKind Kind { get; }

    /// <summary>Gets how the customer buys.</summary>
    public OrderPattern Pattern { get; }

    /// <summary>Gets what was written down of its loss; null for nothing. What was written down before its last order is of an earlier loss and left aside.</summary>
    public LossRecord? Loss { get; }

    /// <summary>Gets a value indicating whether it is lost and nobody has said why (key accounts art. 8).</summary>
    public bool LacksReason => Kind == MovementKind.Lost && Loss?.Reason is null;

    private protected override void Record(CanonicalObject record) => record
        .Add("facts", FactsRecord.HashOf(_facts))
        .Add("movement", ConditionPrinter.Words(Kind.ToString()))
        .Add("orderDays", Pattern.OrderDays)
        .Add("firstOrder", Pattern.FirstOrder)
        .Add("lastOrder", Pattern.LastOrder)
        .Add("usualInterval", Pattern.UsualInterval)
        .Add("silence", Pattern.Silence)
        .Add("rhythmRatio", Pattern.RhythmRatio)
        .Add("sales", Pattern.Sales.Net)
        .Add("countedSales", Pattern.Sales.Counted)
        .Add("change", Pattern.Change)
        .Add("annualised", Pattern.Annualised)
        .Add("lossRecordedOn", Loss?.RecordedOn)
        .Add("reason", Loss?.Reason)
        .Add("wentTo", Loss?.WentTo)
        .Add("competitor", Loss?.Competitor)
        .Add("lacksReason", LacksReason ? true : null);

    private protected override string Headline(PolicyTexts texts) => texts.Say("portfolio.movement.headline", ("customer", Subject), ("movement", texts.Word(Kind)));

    private protected override void Explain(ExplanationText text)
    {
        text.Add("order-pattern", Lines(text.Texts));
        text.Add("loss", LossLines(text.Texts));
    }

    private IEnumerable<string> Lines(PolicyTexts texts)
    {
        if (Pattern.LastOrder is not { } last)
        {
            yield return texts.Say("portfolio.pattern.none");
            yield break;
        }

        yield return texts.Say("portfolio.pattern.last", ("day", texts.Value(last)), ("silence", texts.Value(Pattern.Silence!.Value, Units.Days)));
        if (Pattern.UsualInterval is { } usual)
            yield return texts.Say("portfolio.pattern.rhythm", ("days", texts.Numbers.Write(usual, 1)), ("ratio", texts.Numbers.Rounded(Pattern.RhythmRatio ?? 0, PatternDecimals)));
        yield return texts.Say("portfolio.pattern.sales", ("amount", texts.Value(Pattern.Sales.Counted, Units.Money)));
        if (Pattern.Sales.CappedOrders.Count > 0)
            yield return texts.Say("portfolio.pattern.capped", ("n", texts.Numbers.Write(Pattern.Sales.CappedOrders.Count)), ("amount", texts.Value(Pattern.Sales.Net, Units.Money)));
        if (Pattern.Change is { } change)
            yield return texts.Say("portfolio.pattern.change", ("change", texts.Value(change, Units.Share)), ("from", texts.Value(Pattern.SamePeriodBefore!.From)), ("before", texts.Value(Pattern.SamePeriodBefore.Before)));
        if (Pattern.Annualised is { } annualised)
            yield return texts.Say("portfolio.pattern.annualised", ("amount", texts.Value(annualised, Units.Money)));
    }

    private IEnumerable<string> LossLines(PolicyTexts texts)
    {
        if (LacksReason)
            yield return texts.Say("portfolio.loss.no-reason");
        foreach (var (key, value) in new[] { ("reason", Loss?.Reason), ("went-to", Loss?.WentTo), ("competitor", Loss?.Competitor) }.Where(static l => l.Item2 is not null))
            yield return texts.Say($"portfolio.loss.{key}", ("text", value!));
    }
}

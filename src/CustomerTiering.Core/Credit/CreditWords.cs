using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Explanations;
using CustomerTiering.Texts;

namespace CustomerTiering.Credit;

/// <summary>Says what the credit area decides in words of a language.</summary>
internal sealed class CreditWords(PolicyTexts texts)
{
    private const int MoneyDecimals = 2;

    /// <summary>Says in one line where a customer's credit stands.</summary>
    public string Headline(CreditDecision decision)
    {
        var said = (Status: texts.Word(decision.Status), Level: texts.Value(decision.Next.Level));
        return decision.Grade is { } grade
            ? texts.Say("headline.credit.graded", ("customer", decision.Subject), ("status", said.Status), ("level", said.Level), ("grade", Grade(grade.Code)))
            : texts.Say("headline.credit", ("customer", decision.Subject), ("status", said.Status), ("level", said.Level));
    }

    /// <summary>Says in one line what becomes of an order.</summary>
    public string Headline(OrderDecision decision)
    {
        var release = texts.Word(decision.Release);
        return decision.Release == OrderRelease.Ask
            ? texts.Say("headline.credit-order.ask", ("customer", decision.Subject), ("order", decision.Order.Id), ("release", release), ("roles", texts.List(decision.Asked.Select(texts.Role))))
            : texts.Say("headline.credit-order", ("customer", decision.Subject), ("order", decision.Order.Id), ("release", release));
    }

    /// <summary>Says what is at risk, by category, in total and against the limit.</summary>
    public IEnumerable<string> Exposure(CreditDecision decision)
    {
        var exposure = decision.Exposure;
        var rows = exposure.Parts.OrderBy(static p => p.Key).Select(p => Row(texts.Word(p.Key), p.Value, exposure.Currency)).ToList();
        if (exposure.OpenOrders > 0)
            rows.Add(Row(texts.Say("credit.open-orders"), exposure.OpenOrders, exposure.Currency));
        rows.Add(Row(texts.Say("credit.total"), exposure.Total, exposure.Currency));
        if (exposure.Limit is { } limit)
            rows.Add(Row(texts.Say("credit.limit"), limit, exposure.Currency));
        if (decision.Ageing.UnappliedCash > 0)
            rows.Add(Row(texts.Say("credit.unapplied-cash"), decision.Ageing.UnappliedCash, exposure.Currency));
        return TextTable.Lines(rows);
    }

    /// <summary>Says what is at risk with the group of an order's customer, that order included, against the limit they share; nothing without a group.</summary>
    public IEnumerable<string> GroupOf(OrderDecision decision)
        => decision.Group is not { Group: var group } exposure ? []
            : TextTable.Lines(
            [
                .. exposure.Members.Select(m => Row(m.Credit.Subject, m.Amount, group.Currency)),
                Row(texts.Say("credit.group.total", ("order", decision.Order.Id)), decision.GroupTotal!.Value, group.Currency),
                Row(texts.Say("credit.group.limit", ("group", group.Id)), group.Limit, group.Currency),
            ]);

    /// <summary>Says what is to be done, by whom and by when.</summary>
    public IEnumerable<string> TasksOf(CreditDecision decision) => decision.Tasks.Select(task => texts.Say(
        "credit.task",
        ("kind", texts.Word(task.Kind)),
        ("who", task.Person ?? texts.Role(task.Role)),
        ("day", texts.Value(task.DueOn)),
        ("amount", Money(task.Amount, decision.Exposure.Currency))));

    private IReadOnlyList<string> Row(string what, decimal amount, string currency) => [what, Money(amount, currency)];

    private string Money(decimal amount, string currency)
        => texts.Say("unit.money", ("n", texts.Numbers.Write(amount, MoneyDecimals)), ("currency", texts.Catalogue.Own($"currency.{currency}") ?? currency));

    private string Grade(string code) => texts.Code(CreditCodes.Grade, code);
}

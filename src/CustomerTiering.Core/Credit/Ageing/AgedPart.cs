using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>One part of an open item on a day: what is disputed of it, or the rest. Immutable.</summary>
public sealed class AgedPart
{
    internal AgedPart(OpenItem item, ReceivableCategory category, decimal amount, LocalDate? dueOn, int? daysPastDue)
    {
        Item = item;
        Category = category;
        Amount = amount;
        DueOn = dueOn;
        DaysPastDue = daysPastDue;
    }

    /// <summary>Gets the item.</summary>
    public OpenItem Item { get; }

    /// <summary>Gets where this part stands.</summary>
    public ReceivableCategory Category { get; }

    /// <summary>Gets what is open of this part in the account's currency, after cash that the policy nets; 0 where cash pays all of it.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the day by which it is to be paid, of the item or by the agreement; null for unknown.</summary>
    public LocalDate? DueOn { get; }

    /// <summary>Gets the calendar days since the due day, negative before it; null where the due day is unknown.</summary>
    public int? DaysPastDue { get; }

    /// <summary>Gets a value indicating whether a promise to pay it was not kept: its day has passed.</summary>
    public bool IsPromiseBroken { get; internal init; }

    /// <summary>Gives the item's id, the category and the amount.</summary>
    public override string ToString() => $"{Item.Id}: {Category} {CanonicalJson.CanonicalText.Number(Amount)}";
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules.Conditions;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>
/// An account's open items by where they stand on a day: disputed parts, promises that still hold, and cash that nobody has applied are kept
/// apart, and only what is overdue ages. All amounts are in the account's currency, and the parts add up to what is open. Immutable.
/// </summary>
public sealed class Ageing
{
    internal Ageing(LocalDate asOf, string currency, IReadOnlyList<AgedPart> parts, IReadOnlyList<AgeingBucket> buckets, decimal appliedCash, decimal unappliedCash)
    {
        AsOf = asOf;
        Currency = currency;
        Parts = parts;
        Buckets = buckets;
        AppliedCash = appliedCash;
        UnappliedCash = unappliedCash;
    }

    /// <summary>Gets the day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the account's currency.</summary>
    public string Currency { get; }

    /// <summary>Gets the parts of all items, by item.</summary>
    public IReadOnlyList<AgedPart> Parts { get; }

    /// <summary>Gets what is overdue by days past the due day; all buckets of the policy, empty ones too.</summary>
    public IReadOnlyList<AgeingBucket> Buckets { get; }

    /// <summary>Gets the cash that was netted because the policy says so; 0 where it does not.</summary>
    public decimal AppliedCash { get; }

    /// <summary>Gets the cash that is shown and lowers nothing.</summary>
    public decimal UnappliedCash { get; }

    /// <summary>Gets what is owed: the sum of all parts.</summary>
    public decimal Receivables => Parts.Sum(static p => p.Amount);

    /// <summary>Gets what is overdue.</summary>
    public decimal Overdue => Of(ReceivableCategory.Overdue);

    /// <summary>Gets the number of overdue items.</summary>
    public int OverdueItems => Parts.Count(static p => p.Category == ReceivableCategory.Overdue);

    /// <summary>Gets the days by which the oldest overdue item is past its due day; 0 where none is overdue.</summary>
    public int DaysOverdue => Parts.Where(static p => p.Category == ReceivableCategory.Overdue).Select(static p => p.DaysPastDue!.Value).DefaultIfEmpty(0).Max();

    /// <summary>Gets the number of items whose promise was not kept.</summary>
    public int BrokenPromises => Parts.Count(static p => p.IsPromiseBroken);

    /// <summary>Gets the nearest due day of what is not past it; null where nothing falls due.</summary>
    public LocalDate? NextDueOn => Parts.Where(static p => p.Category == ReceivableCategory.NotDue).Select(static p => p.DueOn).Min();

    /// <summary>Gives the sum of what stands in a category.</summary>
    public decimal Of(ReceivableCategory category) => Parts.Where(p => p.Category == category).Sum(static p => p.Amount);

    internal CanonicalObject ToCanonical() => new CanonicalObject()
        .Add("asOf", AsOf)
        .Add("currency", Currency)
        .Add("appliedCash", AppliedCash)
        .Add("unappliedCash", UnappliedCash)
        .Add("parts", Parts.Select(static p => new CanonicalObject()
            .Add("item", p.Item.Id)
            .Add("category", ConditionPrinter.Words(p.Category.ToString()))
            .Add("amount", p.Amount)
            .Add("dueOn", p.DueOn)
            .Add("daysPastDue", p.DaysPastDue)
            .Add("promiseBroken", p.IsPromiseBroken ? true : null)))
        .Add("buckets", Buckets.Select(static b => new CanonicalObject()
            .Add("from", b.From)
            .Add("before", b.Before)
            .Add("amount", b.Amount)
            .Add("items", b.Items)));

    /// <summary>Gives the day and what is overdue.</summary>
    public override string ToString()
        => $"{Policies.EffectivePeriod.Iso(AsOf)}: {CanonicalText.Number(Overdue)} {Currency} overdue in {OverdueItems.ToString(CultureInfo.InvariantCulture)} of {Parts.Count.ToString(CultureInfo.InvariantCulture)}";
}

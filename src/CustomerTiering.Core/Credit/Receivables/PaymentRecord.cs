using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Credit;

/// <summary>How a customer has paid: what credit grades are given by (foreign trade 4.2). Immutable.</summary>
public sealed class PaymentRecord
{
    /// <summary>Initializes a new instance of the <see cref="PaymentRecord"/> class from numbers that the host has.</summary>
    /// <param name="punctuality">The share of the amounts that was paid by its due day, 0 to 1; null for unknown.</param>
    /// <param name="averageDaysLate">The average days late, weighted by amount, 0 or more; null for unknown.</param>
    /// <param name="worstDaysLate">The longest delay in calendar days, 0 or more; null for unknown.</param>
    /// <param name="brokenPromises">How many promises to pay were not kept, 0 or more; null for unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public PaymentRecord(decimal? punctuality, decimal? averageDaysLate = null, int? worstDaysLate = null, int? brokenPromises = null)
    {
        if (punctuality is < 0 or > 1)
            throw new ArgumentOutOfRangeException(nameof(punctuality), punctuality, "a share is 0 to 1");
        if (averageDaysLate < 0)
            throw new ArgumentOutOfRangeException(nameof(averageDaysLate), averageDaysLate, "days late are 0 or more");
        if (worstDaysLate < 0)
            throw new ArgumentOutOfRangeException(nameof(worstDaysLate), worstDaysLate, "days late are 0 or more");
        if (brokenPromises < 0)
            throw new ArgumentOutOfRangeException(nameof(brokenPromises), brokenPromises, "a count is 0 or more");

        Punctuality = punctuality;
        AverageDaysLate = averageDaysLate;
        WorstDaysLate = worstDaysLate;
        BrokenPromises = brokenPromises;
    }

    /// <summary>Gets the record of which nothing is known; rules on it do not hit.</summary>
    public static PaymentRecord Unknown { get; } = new(null);

    /// <summary>Gets the share of the amounts that was paid by its due day, 0 to 1; null for unknown.</summary>
    public decimal? Punctuality { get; }

    /// <summary>Gets the average days late, weighted by amount, 0 or more; what was paid in time counts as 0. Null for unknown.</summary>
    public decimal? AverageDaysLate { get; }

    /// <summary>Gets the longest delay in calendar days, 0 or more; null for unknown.</summary>
    public int? WorstDaysLate { get; }

    /// <summary>Gets how many promises to pay were not kept; null for unknown.</summary>
    public int? BrokenPromises { get; }

    /// <summary>Works the record out of settled invoices, in any order. Nothing is rounded.</summary>
    /// <param name="items">The invoices of the period that the host looks at, all in one currency; of none at all nothing is known.</param>
    public static PaymentRecord Of(IEnumerable<SettledItem> items)
    {
        var list = Guard.NotNull(items, nameof(items)).ToList();
        if (list.Count == 0)
            return Unknown;

        var whole = list.Sum(static i => i.Amount);
        var inTime = list.Where(static i => i.DaysLate == 0).Sum(static i => i.Amount);
        return new PaymentRecord(
            inTime / whole,
            list.Sum(static i => i.Amount * i.DaysLate) / whole,
            list.Max(static i => i.DaysLate),
            list.Sum(static i => i.BrokenPromises));
    }
}

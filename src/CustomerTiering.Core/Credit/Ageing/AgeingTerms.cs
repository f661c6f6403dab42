using System.Collections.Generic;

namespace CustomerTiering.Credit;

/// <summary>By which numbers a policy ages open items. Immutable.</summary>
public sealed class AgeingTerms
{
    internal AgeingTerms(int toleranceDays, decimal ignoredBelow, IReadOnlyList<int> buckets, CashTreatment cash, int? defaultDays)
    {
        ToleranceDays = toleranceDays;
        IgnoredBelow = ignoredBelow;
        Buckets = buckets;
        Cash = cash;
        DefaultDays = defaultDays;
    }

    /// <summary>Gets the terms that tolerate and ignore nothing, with one bucket.</summary>
    public static AgeingTerms None { get; } = new(0, 0, [1], CashTreatment.Shown, null);

    /// <summary>Gets the calendar days after the due day within which an item is not overdue, 0 or more.</summary>
    public int ToleranceDays { get; }

    /// <summary>Gets the open amount in the policy's currency below which an item past its due day is ignored, 0 or more.</summary>
    public decimal IgnoredBelow { get; }

    /// <summary>Gets the first days past the due day of each bucket, ascending, the first being 1; the last bucket has no end.</summary>
    public IReadOnlyList<int> Buckets { get; }

    /// <summary>Gets what becomes of unapplied cash.</summary>
    public CashTreatment Cash { get; }

    /// <summary>Gets the days after the invoice on which an item falls due that has no due day and no agreement; null where its due day is then not known.</summary>
    public int? DefaultDays { get; }
}

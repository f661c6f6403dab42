using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Credit;

/// <summary>Reads the <c>ageing</c> of the credit section.</summary>
internal static class AgeingTermsReader
{
    /// <summary>The most calendar days that may be tolerated, or begin a bucket.</summary>
    public const int MaxDays = 3660;

    /// <summary>The most buckets.</summary>
    public const int MaxBuckets = 24;

    /// <summary>What becomes of unapplied cash, in words.</summary>
    public static readonly string[] CashWords = ["shown", "oldest-first"];

    /// <summary>Gives the terms, what has errors left at nothing; they are recorded.</summary>
    public static AgeingTerms Read(PolicyObject o)
    {
        o.Text("clause");
        BasisReader.Read(o);
        var (tolerance, ignored, days) = (o.Whole("toleranceDays", 0, MaxDays), o.Number("ignoredBelow", 0, ExactAmount.Limit - 1), o.Whole("defaultDays", 0, MaxDays));
        var cash = o.OneOf("unappliedCash", CashWords) == CashWords[1] ? CashTreatment.OldestFirst : CashTreatment.Shown;
        var buckets = Buckets(o);
        o.Close();
        return new AgeingTerms(tolerance ?? 0, ignored ?? 0, buckets.Count == 0 ? AgeingTerms.None.Buckets : buckets, cash, days);
    }

    private static List<int> Buckets(PolicyObject o)
    {
        var buckets = new List<int>();
        if (o.Child("buckets") is not { } node)
            return buckets;

        var items = node.AsItems();
        if (items.Count is 0 or > MaxBuckets)
            node.Error(items.Count == 0 ? "lists nothing" : "lists too many", $"list 1 to {MaxBuckets} first days, ascending, such as `[1, 31, 61]`");
        foreach (var item in items)
        {
            if (item.AsWhole(1, MaxDays) is not { } first)
                continue;
            if (buckets.Count == 0 && first != 1)
                item.Error($"the first bucket begins with {item.Quote} days, so that fewer have none", "let it begin with 1");
            else if (buckets.Count > 0 && first <= buckets[^1])
                item.Error($"{item.Quote} does not lie above the bucket before", "list the first days ascending");
            buckets.Add(first);
        }

        return buckets;
    }
}

using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Credit;

/// <summary>An item by plain numbers, and the sums that must come of such items, each worked out by its own sentence.</summary>
internal sealed record NaiveItem(int Open, int DisputedPercent, int DaysPastDue, int? PromisedIn)
{
    public decimal Disputed => Open * DisputedPercent / 100m;

    public decimal Rest => Open - Disputed;

    public OpenItem ToItem(int index) => Accounts.Item($"i{index}", Open, DaysPastDue, Disputed, PromisedIn);
}

/// <summary>What ageing by a tolerance and an ignored amount must come to.</summary>
internal static class NaiveAgeing
{
    public static IReadOnlyDictionary<ReceivableCategory, decimal> Sums(IEnumerable<NaiveItem> items, int tolerance, decimal ignoredBelow)
    {
        var list = items.ToList();
        var undue = list.Where(static i => i.DaysPastDue <= 0).ToList();
        var past = list.Except(undue, ReferenceEqualityComparer.Instance).Cast<NaiveItem>().ToList();
        var promised = past.Where(static i => i.PromisedIn is >= 0).ToList();
        var late = past.Where(static i => i.PromisedIn is null or < 0).ToList();
        return new Dictionary<ReceivableCategory, decimal>
        {
            [ReceivableCategory.Disputed] = list.Sum(static i => i.Disputed),
            [ReceivableCategory.NotDue] = undue.Sum(static i => i.Rest),
            [ReceivableCategory.Promised] = promised.Sum(static i => i.Rest),
            [ReceivableCategory.WithinTolerance] = late.Where(i => i.DaysPastDue <= tolerance).Sum(static i => i.Rest),
            [ReceivableCategory.Ignored] = late.Where(i => i.DaysPastDue > tolerance && i.Rest < ignoredBelow).Sum(static i => i.Rest),
            [ReceivableCategory.Overdue] = late.Where(i => i.DaysPastDue > tolerance && i.Rest >= ignoredBelow).Sum(static i => i.Rest),
        };
    }
}

using System.Collections.Generic;
using static CustomerTiering.Rules.ThreeValued.Given;

namespace CustomerTiering.Rules.ThreeValued;

/// <summary>The truth tables of "and", "or" and "not": all pairs of true, false and unknown.</summary>
internal static class Connectives
{
    public static IReadOnlyList<TableLine> And { get; } =
    [
        new(Mixed, c => c.Facts.AnnualPurchase > 0 && c.Facts.AnnualPurchase > 0, Truth.True),
        new(Mixed, c => c.Facts.AnnualPurchase > 0 && c.Facts.PurchaseFrequency > 0, Truth.False),
        new(Mixed, c => c.Facts.AnnualPurchase > 0 && c.Facts.Recency > 0, Truth.Unknown),
        new(Mixed, c => c.Facts.PurchaseFrequency > 0 && c.Facts.AnnualPurchase > 0, Truth.False),
        new(Mixed, c => c.Facts.PurchaseFrequency > 0 && c.Facts.PurchaseFrequency > 0, Truth.False),
        new(Mixed, c => c.Facts.PurchaseFrequency > 0 && c.Facts.Recency > 0, Truth.False),
        new(Mixed, c => c.Facts.Recency > 0 && c.Facts.AnnualPurchase > 0, Truth.Unknown),
        new(Mixed, c => c.Facts.Recency > 0 && c.Facts.PurchaseFrequency > 0, Truth.False),
        new(Mixed, c => c.Facts.Recency > 0 && c.Facts.Recency > 0, Truth.Unknown),
    ];

    public static IReadOnlyList<TableLine> Or { get; } =
    [
        new(Mixed, c => c.Facts.AnnualPurchase > 0 || c.Facts.AnnualPurchase > 0, Truth.True),
        new(Mixed, c => c.Facts.AnnualPurchase > 0 || c.Facts.PurchaseFrequency > 0, Truth.True),
        new(Mixed, c => c.Facts.AnnualPurchase > 0 || c.Facts.Recency > 0, Truth.True),
        new(Mixed, c => c.Facts.PurchaseFrequency > 0 || c.Facts.AnnualPurchase > 0, Truth.True),
        new(Mixed, c => c.Facts.PurchaseFrequency > 0 || c.Facts.PurchaseFrequency > 0, Truth.False),
        new(Mixed, c => c.Facts.PurchaseFrequency > 0 || c.Facts.Recency > 0, Truth.Unknown),
        new(Mixed, c => c.Facts.Recency > 0 || c.Facts.AnnualPurchase > 0, Truth.True),
        new(Mixed, c => c.Facts.Recency > 0 || c.Facts.PurchaseFrequency > 0, Truth.Unknown),
        new(Mixed, c => c.Facts.Recency > 0 || c.Facts.Recency > 0, Truth.Unknown),
    ];

    public static IReadOnlyList<TableLine> Not { get; } =
    [
        new(Mixed, c => !(c.Facts.AnnualPurchase > 0), Truth.False),
        new(Mixed, c => !(c.Facts.PurchaseFrequency > 0), Truth.True),
        new(Mixed, c => !(c.Facts.Recency > 0), Truth.Unknown),
    ];
}

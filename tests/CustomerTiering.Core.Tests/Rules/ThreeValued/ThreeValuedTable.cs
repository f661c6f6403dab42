using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using static CustomerTiering.Rules.ThreeValued.Given;

namespace CustomerTiering.Rules.ThreeValued;

/// <summary>The table of three-valued logic, section by section, as <c>docs/three-valued-logic.md</c> prints it.</summary>
internal static class ThreeValuedTable
{
    private static readonly string[] Europe = ["EU", "CH"];
    private static readonly List<decimal> Rounds = [40m, 60m];

    public static IReadOnlyList<(string Section, IReadOnlyList<TableLine> Lines)> Sections { get; } =
    [
        ("Comparisons",
        [
            new(Nothing, c => c.Facts.AnnualPurchase >= 50, Truth.Unknown),
            new(Nothing, c => c.Facts.AnnualPurchase > 50, Truth.Unknown),
            new(Nothing, c => c.Facts.AnnualPurchase <= 50, Truth.Unknown),
            new(Nothing, c => c.Facts.AnnualPurchase < 50, Truth.Unknown),
            new(Fifty, c => c.Facts.AnnualPurchase >= 50, Truth.True),
            new(Fifty, c => c.Facts.AnnualPurchase > 50, Truth.False),
            new(Fifty, c => c.Facts.AnnualPurchase <= 50, Truth.True),
            new(Fifty, c => c.Facts.AnnualPurchase < 50, Truth.False),
            new(Nothing, c => !(c.Facts.AnnualPurchase >= 50), Truth.Unknown),
            new(Nothing, c => !(c.Facts.AnnualPurchase < 50), Truth.Unknown),
            new(FrequencyAlone, c => c.Facts.AnnualPurchase > c.Facts.PurchaseFrequency, Truth.Unknown),
            new(FrequencyAlone, c => c.Facts.PurchaseFrequency < c.Facts.AnnualPurchase, Truth.Unknown),
            new(Nothing, c => c.Credit.WarningLevel >= 1, Truth.Unknown),
            new(Nothing, c => c.Score >= 50, Truth.True),
        ]),
        ("Equality",
        [
            new(Nothing, c => c.Facts.AnnualPurchase == 50, Truth.Unknown),
            new(Nothing, c => c.Facts.AnnualPurchase != 50, Truth.Unknown),
            new(Forty, c => c.Facts.AnnualPurchase != 50, Truth.True),
            new(Fifty, c => c.Facts.AnnualPurchase != 50, Truth.False),
            new(Nothing, c => c.Facts.Region == "EU", Truth.Unknown),
            new(Nothing, c => c.Facts.Region != "EU", Truth.Unknown),
            new(America, c => c.Facts.Region != "EU", Truth.True),
            new(Given.Europe, c => c.Facts.Region != "EU", Truth.False),
            new(Nothing, c => !(c.Facts.Region != "EU"), Truth.Unknown),
            new(Nothing, c => c.Facts.HasPurchased == false, Truth.Unknown),
            new(Nothing, c => c.Facts.HasPurchased != true, Truth.Unknown),
            new(Bought, c => c.Facts.HasPurchased != true, Truth.False),
            new(FrequencyAlone, c => c.Facts.AnnualPurchase == c.Facts.Recency, Truth.Unknown),
            new(Nothing, c => c.CurrentTier == c.ScoredTier, Truth.Unknown),
            new(Nothing, c => (c.Facts.AnnualPurchase > 0) == true, Truth.Unknown),
            new(Nothing, c => (c.Facts.AnnualPurchase > 0) != (c.Score > 0), Truth.Unknown),
        ]),
        ("And", Connectives.And),
        ("Or", Connectives.Or),
        ("Not", Connectives.Not),
        ("Asking whether something is known",
        [
            new(Nothing, c => c.Facts.AnnualPurchase == null, Truth.True),
            new(Fifty, c => c.Facts.AnnualPurchase == null, Truth.False),
            new(Nothing, c => c.Facts.AnnualPurchase != null, Truth.False),
            new(Fifty, c => c.Facts.AnnualPurchase != null, Truth.True),
            new(Nothing, c => c.Facts.AnnualPurchase.HasValue, Truth.False),
            new(Fifty, c => c.Facts.AnnualPurchase.HasValue, Truth.True),
            new(Nothing, c => !c.Facts.AnnualPurchase.HasValue, Truth.True),
            new(Nothing, c => c.Facts.Region == null, Truth.True),
            new(Nothing, c => c.CurrentTier == null, Truth.True),
            new(FrequencyAlone, c => (c.Facts.AnnualPurchase + c.Facts.PurchaseFrequency) == null, Truth.True),
        ]),
        ("Values and defaults",
        [
            new(Nothing, c => c.Facts.AnnualPurchase!.Value >= 50, Truth.Unknown),
            new(Fifty, c => c.Facts.AnnualPurchase!.Value >= 50, Truth.True),
            new(Nothing, c => (c.Facts.AnnualPurchase ?? 0) >= 50, Truth.False),
            new(Nothing, c => (c.Facts.AnnualPurchase ?? 99) >= 50, Truth.True),
            new(Forty, c => (c.Facts.AnnualPurchase ?? 99) >= 50, Truth.False),
            new(FrequencyAlone, c => (c.Facts.AnnualPurchase ?? c.Facts.PurchaseFrequency) == 8, Truth.True),
            new(Nothing, c => (c.Facts.AnnualPurchase ?? c.Facts.PurchaseFrequency) == 8, Truth.Unknown),
            new(Nothing, c => c.Facts.HasPurchased ?? false, Truth.False),
            new(Nothing, c => c.Facts.HasPurchased ?? true, Truth.True),
            new(Nothing, c => c.Facts.HasPurchased!.Value, Truth.Unknown),
            new(Nothing, c => (c.Facts.Region ?? "none") == "none", Truth.True),
        ]),
        ("Conditional expressions",
        [
            new(Nothing, c => c.Facts.AnnualPurchase > 50 ? true : false, Truth.Unknown),
            new(Nothing, c => c.Facts.AnnualPurchase > 50 ? c.Score > 0 : c.Score > 1, Truth.Unknown),
            new(Sixty, c => c.Facts.AnnualPurchase > 50 ? c.Score > 0 : c.Score > 90, Truth.True),
            new(Forty, c => c.Facts.AnnualPurchase > 50 ? c.Score > 0 : c.Score > 90, Truth.False),
            new(Sixty, c => c.Facts.AnnualPurchase > 50 ? c.Facts.Recency > 0 : c.Score > 0, Truth.Unknown),
            new(Nothing, c => (c.Facts.AnnualPurchase > 50 ? 1 : 2) > 0, Truth.Unknown),
            new(Sixty, c => (c.Facts.AnnualPurchase > 50 ? 1 : 2) > 1, Truth.False),
        ]),
        ("Arithmetic and calls",
        [
            new(FrequencyAlone, c => c.Facts.AnnualPurchase + c.Facts.PurchaseFrequency > 0, Truth.Unknown),
            new(FrequencyAlone, c => c.Facts.PurchaseFrequency * 0 == 0, Truth.True),
            new(Nothing, c => c.Facts.AnnualPurchase * 0 == 0, Truth.Unknown),
            new(Nothing, c => -c.Facts.AnnualPurchase < 0, Truth.Unknown),
            new(Nothing, c => c.Facts.AnnualPurchase / 0 > 1, Truth.Unknown),
            new(Nothing, c => decimal.Abs(c.Facts.AnnualPurchase!.Value) > 0, Truth.Unknown),
            new(Fifty, c => decimal.Abs(c.Facts.AnnualPurchase!.Value) > 0, Truth.True),
            new(Nothing, c => string.IsNullOrEmpty(c.Facts.Region), Truth.Unknown),
            new(Nothing, c => c.Facts.Region!.Length > 0, Truth.Unknown),
            new(Given.Europe, c => c.Facts.Region!.Length > 1, Truth.True),
            new(Nothing, c => c.CurrentTier!.AtLeast > 0, Truth.Unknown),
            new(Nothing, c => (int?)c.Facts.AnnualPurchase > 0, Truth.Unknown),
        ]),
        ("One of several",
        [
            new(Nothing, c => Europe.Contains(c.Facts.Region), Truth.Unknown),
            new(Nothing, c => !Europe.Contains(c.Facts.Region), Truth.Unknown),
            new(Given.Europe, c => Europe.Contains(c.Facts.Region), Truth.True),
            new(America, c => Europe.Contains(c.Facts.Region), Truth.False),
            new(America, c => !Europe.Contains(c.Facts.Region), Truth.True),
            new(Nothing, c => Rounds.Contains(c.Facts.AnnualPurchase!.Value), Truth.Unknown),
            new(Sixty, c => Rounds.Contains(c.Facts.AnnualPurchase!.Value), Truth.True),
        ]),
        ("A fact by its key",
        [
            new(Nothing, c => c.Facts[Indicators.AnnualPurchase] != 50, Truth.Unknown),
            new(Forty, c => c.Facts[Indicators.AnnualPurchase] != 50, Truth.True),
        ]),
    ];

    public static IReadOnlyList<TableLine> Lines { get; } = [.. Sections.SelectMany(static s => s.Lines)];
}

using CustomerTiering.Customers;

namespace CustomerTiering.Testing.Subjects;

/// <summary>What one indicator contributes to a score, as laws see it. Immutable.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Value">Its value in its unit; null where unknown.</param>
/// <param name="Points">Its points, 0 to 100; null where it was left out.</param>
/// <param name="Contribution">Its share of the composite before rounding, 0 to 100.</param>
public sealed record PartialView(NumberIndicator Indicator, decimal? Value, decimal? Points, decimal Contribution);

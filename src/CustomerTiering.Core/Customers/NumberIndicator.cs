using System;
using CustomerTiering.Wording;

namespace CustomerTiering.Customers;

/// <summary>Names a number known of a customer; <c>facts[indicator]</c> is a <see cref="decimal"/> or null for unknown.</summary>
public sealed class NumberIndicator : FactKey
{
    internal const int MaxDecimals = 12;

    internal NumberIndicator(string id, string unit, bool moreIsBetter, int decimals, string? title)
        : base(id, FactKind.Number, title)
    {
        Unit = Guard.NotBlank(unit, nameof(unit));
        MoreIsBetter = moreIsBetter;
        Decimals = decimals is >= 0 and <= MaxDecimals
            ? decimals
            : throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "a number of decimals from 0 to 12 is needed");
    }

    /// <summary>Gets the unit: <see cref="Units.Money"/> is the policy's currency, <see cref="Units.Share"/> is 1 for 100 %.</summary>
    public string Unit { get; }

    /// <summary>Gets a value indicating whether a higher value is better for the customer's grade.</summary>
    public bool MoreIsBetter { get; }

    /// <summary>Gets the number of decimals of the smallest step that matters, 0 to 12; "what is missing" is told in such steps.</summary>
    public int Decimals { get; }
}

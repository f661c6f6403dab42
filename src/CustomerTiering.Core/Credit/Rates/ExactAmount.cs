using System;

namespace CustomerTiering.Credit;

/// <summary>Keeps amounts to a form in which sums are exact whatever their order: below 10^15 either way, 8 decimals, half to even.</summary>
internal static class ExactAmount
{
    /// <summary>What an amount stays below, either way.</summary>
    public const decimal Limit = 1_000_000_000_000_000m;

    private const int Decimals = 8;

    /// <summary>Gives the amount as it is kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is too large.</exception>
    public static decimal Kept(decimal amount, string name)
        => amount is > -Limit and < Limit
            ? decimal.Round(amount, Decimals, MidpointRounding.ToEven)
            : throw new ArgumentOutOfRangeException(name, amount, "an amount is below 10^15 either way");

    /// <summary>Gives an amount above 0 as it is kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is 0, negative or too large.</exception>
    public static decimal Positive(decimal amount, string name)
        => Kept(amount, name) is > 0 and var kept ? kept : throw new ArgumentOutOfRangeException(name, amount, "an amount above 0 is needed");

    /// <summary>Gives an amount of 0 or more as it is kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative or too large.</exception>
    public static decimal NotNegative(decimal amount, string name)
        => Kept(amount, name) is >= 0 and var kept ? kept : throw new ArgumentOutOfRangeException(name, amount, "an amount of 0 or more is needed");
}

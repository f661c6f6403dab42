using System;

namespace CustomerTiering.Portfolio.Accounts;

/// <summary>The bounds of the amounts of an account, within which sums are exact whatever the order.</summary>
internal static class AccountAmount
{
    private const decimal Limit = 1_000_000_000_000_000m;
    private const int Decimals = 8;

    /// <summary>Gives the amount as it is kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is 10^15 or more either way.</exception>
    public static decimal Kept(decimal amount, string name)
        => amount is > -Limit and < Limit
            ? decimal.Round(amount, Decimals, MidpointRounding.ToEven)
            : throw new ArgumentOutOfRangeException(name, amount, "an amount is below 10^15 either way");
}

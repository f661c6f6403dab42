using System;
using System.Globalization;

namespace CustomerTiering.Cli.Input;

/// <summary>Reads and multiplies numbers without rounding: what a decimal cannot hold exactly is refused, not approximated.</summary>
internal static class ExactNumber
{
    private const int MaxCharacters = 28;
    private const int MaxDecimals = 8;
    private const decimal FactorLimit = 100_000_000_000_000m;
    private const decimal AmountLimit = 1_000_000_000_000_000m;

    /// <summary>Reads digits with an optional sign and point, at most 28 characters, the same in every culture.</summary>
    public static bool TryParse(string text, out decimal value)
    {
        value = 0m;
        return text.Length <= MaxCharacters
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Gives the amount of a line; null where it has more than 8 decimals or is 10^15 or more, which a ledger does not hold.</summary>
    public static decimal? Amount(decimal quantity, decimal price)
    {
        if (quantity == 0m || price == 0m)
            return 0m;
        if (Math.Abs(quantity) >= FactorLimit || Math.Abs(price) >= FactorLimit)
            return null;

        var amount = quantity * price;
        var isExact = amount.Scale == quantity.Scale + price.Scale && decimal.Round(amount, MaxDecimals) == amount;
        return isExact && Math.Abs(amount) < AmountLimit ? amount : null;
    }
}

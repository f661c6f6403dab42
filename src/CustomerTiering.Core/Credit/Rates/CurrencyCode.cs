using System;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Credit;

/// <summary>Checks what hosts give as a currency.</summary>
internal static class CurrencyCode
{
    /// <summary>Tells whether it is three capital letters.</summary>
    public static bool IsValid(string currency) => currency.Length == 3 && currency.All(static c => c is >= 'A' and <= 'Z');

    /// <summary>Says that it is not, and what would be right.</summary>
    public static string Problem(string currency) => $"`{currency}` is not a currency code; give three capital letters, such as `USD`";

    /// <summary>Refuses what is not three capital letters.</summary>
    public static string Checked(string currency, string name)
        => IsValid(Guard.NotBlank(currency, name)) ? currency : throw new ArgumentException(Problem(currency), name);
}

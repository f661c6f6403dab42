using System;

namespace CustomerTiering.Credit;

/// <summary>What one unit of a currency is worth in another. Immutable; equal where both currencies and the rate are.</summary>
public sealed class ExchangeRate : IEquatable<ExchangeRate>
{
    private const decimal Limit = 1_000_000_000_000m;
    private const int Decimals = 12;

    /// <summary>Initializes a new instance of the <see cref="ExchangeRate"/> class.</summary>
    /// <param name="from">The currency of the unit, an ISO 4217 code.</param>
    /// <param name="to">The currency in which its worth is told, another one.</param>
    /// <param name="rate">The worth, above 0 and below 10^12; kept to 12 decimals, half to even.</param>
    /// <exception cref="ArgumentException">A currency is no code, both are the same, or the rate is out of range.</exception>
    public ExchangeRate(string from, string to, decimal rate)
    {
        From = CurrencyCode.Checked(from, nameof(from));
        To = CurrencyCode.Checked(to, nameof(to));
        if (from == to)
            throw new ArgumentException($"a rate from `{from}` to itself is 1 and not given", nameof(to));
        if (rate is <= 0 or >= Limit || decimal.Round(rate, Decimals, MidpointRounding.ToEven) is var kept && kept == 0)
            throw new ArgumentOutOfRangeException(nameof(rate), rate, "a rate is above 0 and below 10^12");

        Rate = kept;
    }

    /// <summary>Gets the currency of the unit.</summary>
    public string From { get; }

    /// <summary>Gets the currency in which its worth is told.</summary>
    public string To { get; }

    /// <summary>Gets the worth of one unit.</summary>
    public decimal Rate { get; }

    /// <inheritdoc/>
    public bool Equals(ExchangeRate? other) => other is not null && From == other.From && To == other.To && Rate == other.Rate;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExchangeRate);

    /// <inheritdoc/>
    public override int GetHashCode() => (From, To, Rate).GetHashCode();

    /// <summary>Gives both currencies.</summary>
    public override string ToString() => $"{From} to {To}";
}

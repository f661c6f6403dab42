using System;
using CustomerTiering.Customers;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Ranking;

/// <summary>
/// What one customer is worth by one measure, such as its purchases of the past year. Amounts are below 10^15 either way and kept to 8
/// decimals, half to even. Equal when customer and value are; the default names no customer and is refused wherever values are taken.
/// </summary>
public readonly struct CustomerValue : IEquatable<CustomerValue>
{
    private const decimal Limit = 1_000_000_000_000_000m;
    private const int Decimals = 8;

    /// <summary>Initializes a new instance of the <see cref="CustomerValue"/> struct.</summary>
    /// <param name="customer">The host's id of the customer.</param>
    /// <param name="value">The value, in the unit of the measure; null for unknown, which is not 0.</param>
    /// <exception cref="ArgumentException">The id is blank, or the value is 10^15 or more either way.</exception>
    public CustomerValue(string customer, decimal? value)
    {
        Customer = Guard.NotBlank(customer, nameof(customer));
        Value = value is null or (> -Limit and < Limit)
            ? value is { } known ? decimal.Round(known, Decimals) : null
            : throw new ArgumentOutOfRangeException(nameof(value), value, "a value is below 10^15 either way");
    }

    /// <summary>Gets the host's id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets the value; null for unknown.</summary>
    public decimal? Value { get; }

    /// <summary>Compares customer and value.</summary>
    public static bool operator ==(CustomerValue left, CustomerValue right) => left.Equals(right);

    /// <summary>Compares customer and value.</summary>
    public static bool operator !=(CustomerValue left, CustomerValue right) => !left.Equals(right);

    /// <summary>Takes the value from a customer's facts.</summary>
    /// <param name="facts">The customer's facts.</param>
    /// <param name="measure">The indicator that is measured; null for <see cref="Indicators.AnnualPurchase"/>.</param>
    /// <exception cref="ArgumentException">The value is 10^15 or more either way.</exception>
    public static CustomerValue Of(CustomerFacts facts, NumberIndicator? measure = null)
        => new(Guard.NotNull(facts, nameof(facts)).Id, facts[measure ?? Indicators.AnnualPurchase]);

    /// <inheritdoc/>
    public bool Equals(CustomerValue other) => Customer == other.Customer && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CustomerValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Customer, Value).GetHashCode();

    /// <summary>Gives the customer's id.</summary>
    public override string ToString() => Customer ?? string.Empty;
}

using System;

namespace CustomerTiering.Comparisons;

/// <summary>A number of customers and what they buy in a year. Equal when all values are; the default is nobody.</summary>
public readonly struct CustomerSum : IEquatable<CustomerSum>
{
    internal CustomerSum(int customers, decimal revenue, int withoutRevenue)
    {
        Customers = customers;
        Revenue = revenue;
        WithoutRevenue = withoutRevenue;
    }

    /// <summary>Gets the number of customers, 0 or more.</summary>
    public int Customers { get; }

    /// <summary>Gets the sum of their annual purchases, where known, in the policies' currency; below 0 where returns outweigh orders.</summary>
    public decimal Revenue { get; }

    /// <summary>Gets how many of them have an annual purchase that is not known.</summary>
    public int WithoutRevenue { get; }

    /// <summary>Compares all values.</summary>
    public static bool operator ==(CustomerSum left, CustomerSum right) => left.Equals(right);

    /// <summary>Compares all values.</summary>
    public static bool operator !=(CustomerSum left, CustomerSum right) => !left.Equals(right);

    /// <summary>Gives the share that these customers are of a larger number of customers, 0 to 1; null where that is nobody.</summary>
    public decimal? ShareOfCustomers(CustomerSum whole) => whole.Customers == 0 ? null : (decimal)Customers / whole.Customers;

    /// <summary>Gives the share that their revenue is of a larger one; null where that is not above 0.</summary>
    public decimal? ShareOfRevenue(CustomerSum whole) => whole.Revenue <= 0 ? null : Revenue / whole.Revenue;

    /// <inheritdoc/>
    public bool Equals(CustomerSum other) => Customers == other.Customers && Revenue == other.Revenue && WithoutRevenue == other.WithoutRevenue;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CustomerSum other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Customers, Revenue, WithoutRevenue).GetHashCode();

    internal CustomerSum With(decimal? revenue) => new(Customers + 1, Revenue + (revenue ?? 0), WithoutRevenue + (revenue is null ? 1 : 0));

    internal CustomerSum With(CustomerSum other) => new(Customers + other.Customers, Revenue + other.Revenue, WithoutRevenue + other.WithoutRevenue);
}

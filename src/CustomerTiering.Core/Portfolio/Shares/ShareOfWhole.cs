using CustomerTiering.Comparisons;

namespace CustomerTiering.Portfolio.Shares;

/// <summary>One part of a <see cref="ShareTable"/>. Immutable.</summary>
public sealed class ShareOfWhole
{
    internal ShareOfWhole(string key, CustomerSum sum, decimal customers, decimal revenue)
    {
        Key = key;
        Sum = sum;
        OfCustomers = customers;
        OfRevenue = revenue;
    }

    /// <summary>Gets what the customers of the part have in common, such as the code of their tier or class.</summary>
    public string Key { get; }

    /// <summary>Gets the customers and their revenue.</summary>
    public CustomerSum Sum { get; }

    /// <summary>Gets the share of all customers, 0 to 1, in steps of 0.0001.</summary>
    public decimal OfCustomers { get; }

    /// <summary>Gets the share of all revenue, in steps of 0.0001; below 0 where returns outweigh orders, 0 where there is no revenue in all.</summary>
    public decimal OfRevenue { get; }
}

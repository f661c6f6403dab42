namespace CustomerTiering.Portfolio.Shares;

/// <summary>What the largest customers hold of the whole. Immutable.</summary>
public sealed class TopShare
{
    internal TopShare(int customers, decimal? share)
    {
        Customers = customers;
        Share = share;
    }

    /// <summary>Gets how many of the largest customers.</summary>
    public int Customers { get; }

    /// <summary>Gets what they hold, 0 to 1, rounded to 6 decimals; null where nobody has a value above 0.</summary>
    public decimal? Share { get; }
}

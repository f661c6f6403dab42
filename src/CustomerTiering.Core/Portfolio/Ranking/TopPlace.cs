namespace CustomerTiering.Portfolio.Ranking;

/// <summary>One customer of a <see cref="TopList"/>. Immutable.</summary>
public sealed class TopPlace
{
    internal TopPlace(int rank, string customer, decimal value)
    {
        Rank = rank;
        Customer = customer;
        Value = value;
    }

    /// <summary>Gets the place, 1 for the best; equal values share one, and the next place counts them all (1, 2, 2, 4).</summary>
    public int Rank { get; }

    /// <summary>Gets the host's id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets the value, above 0.</summary>
    public decimal Value { get; }
}

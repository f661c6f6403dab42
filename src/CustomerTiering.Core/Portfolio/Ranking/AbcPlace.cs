namespace CustomerTiering.Portfolio.Ranking;

/// <summary>One customer of an <see cref="AbcAnalysis"/>. Immutable.</summary>
public sealed class AbcPlace
{
    internal AbcPlace(int rank, CustomerValue value, AbcClass abcClass, decimal before, decimal through)
    {
        Rank = rank;
        Customer = value.Customer;
        Value = value.Value!.Value;
        Class = abcClass;
        ShareBefore = before;
        ShareThrough = through;
    }

    /// <summary>Gets the place, 1 for the best; equal values share one.</summary>
    public int Rank { get; }

    /// <summary>Gets the host's id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets the value.</summary>
    public decimal Value { get; }

    /// <summary>Gets the class.</summary>
    public AbcClass Class { get; }

    /// <summary>Gets the share of the whole that customers with a higher value hold, 0 to 1, rounded to 6 decimals; the class follows from the exact share.</summary>
    public decimal ShareBefore { get; }

    /// <summary>Gets the share of the whole that these customers and all with an equal value hold, 0 to 1, rounded to 6 decimals.</summary>
    public decimal ShareThrough { get; }
}

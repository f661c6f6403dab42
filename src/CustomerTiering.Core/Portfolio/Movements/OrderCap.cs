namespace CustomerTiering.Portfolio.Movements;

/// <summary>How much of a single order counts, so that one order out of the common run does not pass for growth. Immutable.</summary>
public sealed class OrderCap
{
    internal OrderCap(decimal factor, int minimumOrders)
    {
        Factor = factor;
        MinimumOrders = minimumOrders;
    }

    /// <summary>Gets how many times the customer's median order counts at most, 1 or more.</summary>
    public decimal Factor { get; }

    /// <summary>Gets how many orders there must be for a median to mean something, 2 or more; with fewer nothing is capped.</summary>
    public int MinimumOrders { get; }
}

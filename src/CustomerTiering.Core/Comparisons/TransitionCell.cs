namespace CustomerTiering.Comparisons;

/// <summary>The customers that the first policy puts in one place and the second in another, or the same. Immutable.</summary>
public sealed class TransitionCell
{
    internal TransitionCell(TierPlace from, TierPlace to, TierMove move, CustomerSum sum)
    {
        From = from;
        To = to;
        Move = move;
        Sum = sum;
    }

    /// <summary>Gets the place under the first policy.</summary>
    public TierPlace From { get; }

    /// <summary>Gets the place under the second policy.</summary>
    public TierPlace To { get; }

    /// <summary>Gets how the second place lies to the first.</summary>
    public TierMove Move { get; }

    /// <summary>Gets the customers and their revenue.</summary>
    public CustomerSum Sum { get; }
}

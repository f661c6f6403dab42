namespace CustomerTiering.Credit;

/// <summary>What is overdue by so many days. Immutable.</summary>
public sealed class AgeingBucket
{
    internal AgeingBucket(int from, int? before, decimal amount, int items)
    {
        From = from;
        Before = before;
        Amount = amount;
        Items = items;
    }

    /// <summary>Gets the fewest days past the due day, included.</summary>
    public int From { get; }

    /// <summary>Gets the days past the due day from which the next bucket counts; null for the last.</summary>
    public int? Before { get; }

    /// <summary>Gets the sum in the account's currency.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the number of items, 0 or more.</summary>
    public int Items { get; }
}

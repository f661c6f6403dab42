namespace CustomerTiering.Care;

/// <summary>What a budget plans for one tier, or for all. Immutable.</summary>
public sealed class CareBudgetShare
{
    internal CareBudgetShare(string? tier, decimal amount)
    {
        Tier = tier;
        Amount = amount;
    }

    /// <summary>Gets the tier's code; null for all that have no line of their own.</summary>
    public string? Tier { get; }

    /// <summary>Gets the amount in the policy's currency, 0 or more.</summary>
    public decimal Amount { get; }
}

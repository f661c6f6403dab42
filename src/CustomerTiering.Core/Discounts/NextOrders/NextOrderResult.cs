namespace CustomerTiering.Discounts;

/// <summary>What became of a next-order discount that an order wants to use: its next state, or why it cannot be used. Immutable.</summary>
public sealed class NextOrderResult
{
    internal NextOrderResult(NextOrderDiscount discount, NextOrderRefusal? refusal = null, string? problem = null)
    {
        Discount = discount;
        Refusal = refusal;
        Problem = problem;
    }

    /// <summary>Gets the discount after it; where it was refused, as it was.</summary>
    public NextOrderDiscount Discount { get; }

    /// <summary>Gets why it cannot be used; null where it can.</summary>
    public NextOrderRefusal? Refusal { get; }

    /// <summary>Gets what is wrong, in English; null where it can be used.</summary>
    public string? Problem { get; }

    /// <summary>Gets a value indicating whether it cannot be used.</summary>
    public bool IsRefused => Refusal is not null;
}

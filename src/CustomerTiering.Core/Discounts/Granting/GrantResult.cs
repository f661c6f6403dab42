namespace CustomerTiering.Discounts;

/// <summary>A grant, or why there is none. Immutable.</summary>
public sealed class GrantResult
{
    internal GrantResult(DiscountGrant grant) => Grant = grant;

    internal GrantResult(GrantRefusalReason refusal, string problem)
    {
        Refusal = refusal;
        Problem = problem;
    }

    /// <summary>Gets the grant; null where it was refused.</summary>
    public DiscountGrant? Grant { get; }

    /// <summary>Gets why it was refused; null where it was granted.</summary>
    public GrantRefusalReason? Refusal { get; }

    /// <summary>Gets what is wrong and what would be right, in English; null where it was granted.</summary>
    public string? Problem { get; }

    /// <summary>Gets a value indicating whether it was refused.</summary>
    public bool IsRefused => Grant is null;
}

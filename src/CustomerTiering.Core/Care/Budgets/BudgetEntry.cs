using NodaTime;

namespace CustomerTiering.Care;

/// <summary>One entry of a budget ledger. Immutable.</summary>
public sealed class BudgetEntry
{
    internal BudgetEntry(BudgetEntryKind kind, string purpose, string budget, string? tier, decimal amount, LocalDate on, string? beyondApprovedBy)
    {
        Kind = kind;
        Purpose = purpose;
        Budget = budget;
        Tier = tier;
        Amount = amount;
        On = on;
        BeyondApprovedBy = beyondApprovedBy;
    }

    /// <summary>Gets what it does.</summary>
    public BudgetEntryKind Kind { get; }

    /// <summary>Gets what the money is for: the host's id, such as a customer and the key of a task.</summary>
    public string Purpose { get; }

    /// <summary>Gets the id of the budget.</summary>
    public string Budget { get; }

    /// <summary>Gets the tier of the budget's line; null for the line of all.</summary>
    public string? Tier { get; }

    /// <summary>Gets the amount in the policy's currency, above 0.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets who allowed more than the budget holds; null where it held enough.</summary>
    public string? BeyondApprovedBy { get; }
}

namespace CustomerTiering.Care;

/// <summary>What an entry made of a ledger: the next one, or the refusal and the ledger as it was. Immutable.</summary>
public sealed class BudgetResult
{
    internal BudgetResult(BudgetLedger ledger, BudgetRefusalReason? refusal = null, string? problem = null)
    {
        Ledger = ledger;
        Refusal = refusal;
        Problem = problem;
    }

    /// <summary>Gets the ledger after the entry; where it was refused, as it was.</summary>
    public BudgetLedger Ledger { get; }

    /// <summary>Gets why it was refused; null where it was not.</summary>
    public BudgetRefusalReason? Refusal { get; }

    /// <summary>Gets what was wrong, in English, with the amounts; null for nothing.</summary>
    public string? Problem { get; }

    /// <summary>Gets a value indicating whether it was refused.</summary>
    public bool IsRefused => Refusal is not null;
}

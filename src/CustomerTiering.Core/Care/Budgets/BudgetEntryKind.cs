namespace CustomerTiering.Care;

/// <summary>What an entry in a budget ledger does.</summary>
public enum BudgetEntryKind
{
    /// <summary>Sets money aside for something that is planned.</summary>
    Reserve,

    /// <summary>Gives what was set aside free again.</summary>
    Release,

    /// <summary>Spends money, what was set aside for it first.</summary>
    Spend,
}

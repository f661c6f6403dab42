namespace CustomerTiering.Care;

/// <summary>Why a ledger refused an entry.</summary>
public enum BudgetRefusalReason
{
    /// <summary>The policy has no such budget, or no line of it for the tier.</summary>
    NoSuchLine,

    /// <summary>Less is left than is asked for.</summary>
    NotEnough,

    /// <summary>Something is already set aside or spent for this purpose.</summary>
    AlreadyThere,

    /// <summary>Nothing is set aside for this purpose.</summary>
    NothingReserved,
}

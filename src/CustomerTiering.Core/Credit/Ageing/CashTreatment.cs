namespace CustomerTiering.Credit;

/// <summary>What becomes of money that the customer has paid and nobody has applied.</summary>
public enum CashTreatment
{
    /// <summary>It is shown beside what is owed and lowers nothing.</summary>
    Shown,

    /// <summary>It pays what fell due first, disputed parts left out; what is left of it is shown.</summary>
    OldestFirst,
}

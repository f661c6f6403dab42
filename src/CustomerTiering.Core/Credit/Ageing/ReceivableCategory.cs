namespace CustomerTiering.Credit;

/// <summary>Where a receivable stands. Each part of an open item is in one of these.</summary>
public enum ReceivableCategory
{
    /// <summary>Its due day has not passed.</summary>
    NotDue,

    /// <summary>Its due day has passed by no more than the days that the policy tolerates.</summary>
    WithinTolerance,

    /// <summary>It is overdue: it ages and counts for warnings and holds.</summary>
    Overdue,

    /// <summary>It is past its due day and so small that the policy ignores it.</summary>
    Ignored,

    /// <summary>It is past its due day, and the customer has promised to pay it by a day that has not passed.</summary>
    Promised,

    /// <summary>The customer disputes it.</summary>
    Disputed,

    /// <summary>Neither the item nor an agreement says when it falls due.</summary>
    WithoutDueDay,
}

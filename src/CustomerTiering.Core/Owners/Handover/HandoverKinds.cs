namespace CustomerTiering.Owners.Handover;

/// <summary>The usual kinds of what passes over with a customer. A host may use kinds of its own.</summary>
public static class HandoverKinds
{
    /// <summary>An open complaint.</summary>
    public const string Complaint = "complaint";

    /// <summary>A promise that is not kept yet.</summary>
    public const string Promise = "promise";

    /// <summary>A discount that was granted or asked for.</summary>
    public const string Discount = "discount";

    /// <summary>An overdue receivable.</summary>
    public const string Arrears = "arrears";

    /// <summary>An open task.</summary>
    public const string Task = "task";
}

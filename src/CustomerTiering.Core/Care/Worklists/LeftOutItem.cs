namespace CustomerTiering.Care;

/// <summary>Work that is not on a worklist, and why. Immutable.</summary>
public sealed class LeftOutItem
{
    internal LeftOutItem(WorkItem item, LeftOutReason reason)
    {
        Item = item;
        Reason = reason;
    }

    /// <summary>Gets the work.</summary>
    public WorkItem Item { get; }

    /// <summary>Gets why.</summary>
    public LeftOutReason Reason { get; }
}

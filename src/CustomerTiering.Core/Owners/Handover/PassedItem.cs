namespace CustomerTiering.Owners.Handover;

/// <summary>Something open and who answers for it now. Immutable.</summary>
public sealed class PassedItem
{
    internal PassedItem(HandoverItem item, string? to)
    {
        Item = item;
        To = to;
    }

    /// <summary>Gets what passes over.</summary>
    public HandoverItem Item { get; }

    /// <summary>Gets who answers for it now: the new owner of its customer, or the successor; null where there is neither, and somebody must look at it.</summary>
    public string? To { get; }
}

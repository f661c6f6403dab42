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

    /// <summary>Gets who answers for it now: the new owner of its customer, or the successor where it is about none; null where the customer has no owner or is not among the leaver's, or where there is no successor, and somebody must look at it.</summary>
    public string? To { get; }
}

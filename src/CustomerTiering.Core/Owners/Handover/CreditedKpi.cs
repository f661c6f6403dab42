namespace CustomerTiering.Owners.Handover;

/// <summary>A value and in whose assessment it counts. Immutable.</summary>
public sealed class CreditedKpi
{
    internal CreditedKpi(KpiEntry entry, string? to)
    {
        Entry = entry;
        To = to;
    }

    /// <summary>Gets the value.</summary>
    public KpiEntry Entry { get; }

    /// <summary>Gets in whose assessment it counts: the leaver's before the day of the handover, the new owner's from that day on; null where the customer has none or is not among the leaver's.</summary>
    public string? To { get; }
}

namespace CustomerTiering.Care;

/// <summary>How soon a customer is answered and helped (service levels: content). Immutable.</summary>
public sealed class ServiceTarget : CareItem
{
    internal ServiceTarget(CareItemHeader header, TargetTime? respond, TargetTime? resolve)
        : base(header)
    {
        Respond = respond;
        Resolve = resolve;
    }

    /// <summary>Gets how soon the customer is answered; null for no target.</summary>
    public TargetTime? Respond { get; }

    /// <summary>Gets how soon what the customer asked for is settled; null for no target.</summary>
    public TargetTime? Resolve { get; }
}

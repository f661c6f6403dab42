namespace CustomerTiering.Care;

/// <summary>A class of customers that care rules name; the host states which classes a customer is in (cement sales art. 15). Immutable.</summary>
public sealed class CareClass : CareItem
{
    internal CareClass(CareItemHeader header)
        : base(header)
    {
    }
}

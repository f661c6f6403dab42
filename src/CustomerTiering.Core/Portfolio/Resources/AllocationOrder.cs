namespace CustomerTiering.Portfolio.Resources;

/// <summary>How a resource is handed out where it does not suffice for all (service levels: resources).</summary>
public enum AllocationOrder
{
    /// <summary>The best tier gets all that it needs, then the next: goods and money for level 1 first.</summary>
    BestFirst,

    /// <summary>Every tier gets the same part of what it needs, so that all feel the shortage alike.</summary>
    Proportional,
}

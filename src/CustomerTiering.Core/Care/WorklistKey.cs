namespace CustomerTiering.Care;

/// <summary>By what a worklist ranks.</summary>
public enum WorklistKey
{
    /// <summary>The better tier first; customers without a tier last.</summary>
    Tier,

    /// <summary>The earlier due date first.</summary>
    Due,

    /// <summary>The more urgent first.</summary>
    Priority,
}

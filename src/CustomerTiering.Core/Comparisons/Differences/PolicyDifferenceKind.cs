namespace CustomerTiering.Comparisons.Differences;

/// <summary>How a part of one policy lies to that of another.</summary>
public enum PolicyDifferenceKind
{
    /// <summary>Both have it, and it says something else.</summary>
    Changed,

    /// <summary>Only the second policy has it.</summary>
    Added,

    /// <summary>Only the first policy has it.</summary>
    Removed,
}

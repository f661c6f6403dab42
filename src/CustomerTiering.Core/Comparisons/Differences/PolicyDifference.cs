using System;

namespace CustomerTiering.Comparisons.Differences;

/// <summary>One thing that two policies have different and that decides. Immutable.</summary>
public sealed class PolicyDifference
{
    internal PolicyDifference(string path, string? a, string? b, Func<PolicyPairTexts, string> words)
    {
        Path = path;
        A = a;
        B = b;
        Words = words;
    }

    /// <summary>Gets the place in a policy file, list items by id: <c>scoring.indicators[recency].weight</c>.</summary>
    public string Path { get; }

    /// <summary>Gets whether it was changed, added or removed.</summary>
    public PolicyDifferenceKind Kind => A is null ? PolicyDifferenceKind.Added : B is null ? PolicyDifferenceKind.Removed : PolicyDifferenceKind.Changed;

    /// <summary>Gets what the first policy has, in a form for machines; null for nothing.</summary>
    public string? A { get; }

    /// <summary>Gets what the second policy has, in a form for machines; null for nothing.</summary>
    public string? B { get; }

    /// <summary>Gets what says it in words.</summary>
    internal Func<PolicyPairTexts, string> Words { get; }
}

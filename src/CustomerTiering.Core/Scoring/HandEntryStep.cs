using System.Collections.Generic;

namespace CustomerTiering.Scoring;

/// <summary>What one value of a scale for entries by hand means. Immutable.</summary>
public sealed class HandEntryStep
{
    internal HandEntryStep(decimal at, IReadOnlyDictionary<string, string> names)
    {
        At = at;
        Names = names;
    }

    /// <summary>Gets the value, in the unit of the indicator.</summary>
    public decimal At { get; }

    /// <summary>Gets what it means by language tag, at least in one language.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }
}

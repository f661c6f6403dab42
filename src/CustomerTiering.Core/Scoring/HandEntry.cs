using System.Collections.Generic;

namespace CustomerTiering.Scoring;

/// <summary>
/// How an indicator is entered by hand: on a stated scale, each entry naming who made it and why, so that two people give the same customer the
/// same points (service levels: principles). Immutable.
/// </summary>
public sealed class HandEntry
{
    internal HandEntry(IReadOnlyList<HandEntryStep> scale) => Scale = scale;

    /// <summary>Gets what values mean, ascending, at least two.</summary>
    public IReadOnlyList<HandEntryStep> Scale { get; }
}

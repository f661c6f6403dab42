using CustomerTiering.Rules;

namespace CustomerTiering.Tiers;

/// <summary>What the tiers area decides: the tier that the score reaches, and the one that the customer qualifies for within its bounds and pin.</summary>
internal readonly struct TierOutcome(Tier scored, Tier qualified, bool boundsConflict, Hits bounds = default, Hits warnings = default)
{
    public Tier Scored { get; } = scored;

    public Tier Qualified { get; } = qualified;

    /// <summary>Gets a value indicating whether a floor stood above a cap; the cap won, and somebody must approve it.</summary>
    public bool BoundsConflict { get; } = boundsConflict;

    public Hits Bounds { get; } = bounds;

    public Hits Warnings { get; } = warnings;
}

using CustomerTiering.Rules;
using CustomerTiering.Tiers;

namespace CustomerTiering.Changes;

/// <summary>What the changes area decides, and the rules by which.</summary>
internal readonly struct ChangeOutcome(ChangeKind kind, Tier? target, Hits verdict, Hits limits, Hits approvals, Hits notices)
{
    public ChangeKind Kind { get; } = kind;

    /// <summary>Gets the tier that is proposed; null for an exit.</summary>
    public Tier? Target { get; } = target;

    public Hits Verdict { get; } = verdict;

    public Hits Limits { get; } = limits;

    public Hits Approvals { get; } = approvals;

    public Hits Notices { get; } = notices;
}

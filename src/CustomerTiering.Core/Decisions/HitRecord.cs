using CustomerTiering.Changes;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;

namespace CustomerTiering.Decisions;

/// <summary>The hits of all sets of one decision, in one word where the engine has no more than 64 rules.</summary>
internal readonly struct HitRecord
{
    private readonly ulong _packed;
    private readonly Hits[]? _wide;

    private HitRecord(ulong packed, Hits[]? wide)
    {
        _packed = packed;
        _wide = wide;
    }

    /// <summary>Gives the hits of one set, by its place in the shape.</summary>
    public Hits Of(int set, HitShape shape)
        => _wide is not null ? _wide[set]
            : shape.Offset(set) >= Hits.MaxRules ? default
            : new Hits((_packed >> shape.Offset(set)) & shape.Mask(set));

    public static HitRecord From(HitShape shape, in TierOutcome tiers, in ChangeOutcome change)
        => shape.IsPacked
            ? new HitRecord(
                At(tiers.Bounds, shape, HitShape.Bounds) | At(tiers.Warnings, shape, HitShape.Warnings)
                    | At(change.Verdict, shape, HitShape.Verdicts) | At(change.Limits, shape, HitShape.Limits)
                    | At(change.Approvals, shape, HitShape.Approvals) | At(change.Notices, shape, HitShape.Notices),
                null)
            : new HitRecord(0, [tiers.Bounds, tiers.Warnings, change.Verdict, change.Limits, change.Approvals, change.Notices]);

    private static ulong At(Hits hits, HitShape shape, int set) => hits.IsEmpty ? 0 : hits.Bits << shape.Offset(set);
}

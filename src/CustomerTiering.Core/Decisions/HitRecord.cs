using CustomerTiering.Rules;

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

    public static HitRecord From(HitShape shape, Hits bounds, Hits verdicts, Hits limits, Hits approvals)
        => shape.IsPacked
            ? new HitRecord(
                At(bounds, shape, HitShape.Bounds) | At(verdicts, shape, HitShape.Verdicts) | At(limits, shape, HitShape.Limits) | At(approvals, shape, HitShape.Approvals),
                null)
            : new HitRecord(0, [bounds, verdicts, limits, approvals]);

    private static ulong At(Hits hits, HitShape shape, int set) => hits.IsEmpty ? 0 : hits.Bits << shape.Offset(set);
}

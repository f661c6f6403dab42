using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;

namespace CustomerTiering.Decisions;

/// <summary>Where the bits of each rule set stand in a <see cref="HitRecord"/>.</summary>
internal sealed class HitShape
{
    public const int Bounds = 0;
    public const int Warnings = 1;
    public const int Verdicts = 2;
    public const int Limits = 3;
    public const int Approvals = 4;
    public const int Notices = 5;

    private readonly int[] _offsets;
    private readonly ulong[] _masks;

    public HitShape(TierPolicy tiers, ChangePolicy changes)
    {
        int[] counts = [tiers.Bounds.Count, tiers.Warnings.Count, changes.Verdicts.Count, changes.Limits.Count, changes.Approvals.Count, changes.Notices.Count];
        _offsets = new int[counts.Length];
        for (var i = 1; i < counts.Length; i++)
            _offsets[i] = _offsets[i - 1] + counts[i - 1];
        _masks = [.. counts.Select(static n => n == Hits.MaxRules ? ulong.MaxValue : (1UL << n) - 1)];
        IsPacked = counts.Sum() <= Hits.MaxRules;
    }

    /// <summary>Gets a value indicating whether all rules fit into one word.</summary>
    public bool IsPacked { get; }

    public int Offset(int set) => _offsets[set];

    public ulong Mask(int set) => _masks[set];
}

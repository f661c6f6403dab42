using System.Linq;
using CustomerTiering.Rules;

namespace CustomerTiering.Decisions;

/// <summary>Where the bits of each rule set stand in a <see cref="HitRecord"/>.</summary>
internal sealed class HitShape
{
    public const int Bounds = 0;
    public const int Verdicts = 1;
    public const int Limits = 2;
    public const int Approvals = 3;

    private readonly int[] _offsets = new int[4];
    private readonly ulong[] _masks;

    public HitShape(int bounds, int verdicts, int limits, int approvals)
    {
        int[] counts = [bounds, verdicts, limits, approvals];
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

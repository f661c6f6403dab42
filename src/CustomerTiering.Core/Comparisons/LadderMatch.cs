using System;
using System.Linq;
using CustomerTiering.Tiers;

namespace CustomerTiering.Comparisons;

/// <summary>Tells which tiers of two ladders are the same: by code, else by the <c>tierMap</c> of either policy. Swapping the ladders mirrors every answer.</summary>
internal sealed class LadderMatch(TierPolicy a, TierPolicy b)
{
    /// <summary>Gets a value indicating whether both ladders have the same codes from the same scores on.</summary>
    public bool IsSameLadder { get; } = a.Ladder.Select(static t => (t.Code, t.AtLeast)).SequenceEqual(b.Ladder.Select(static t => (t.Code, t.AtLeast)));

    /// <summary>Tells whether a tier of the first ladder and one of the second are the same.</summary>
    public bool Same(Tier? from, Tier? to)
        => from is null || to is null
            ? from is null && to is null
            : from.Code == to.Code || b.Resolve(from.Code) == to || a.Resolve(to.Code) == from;

    /// <summary>Tells how a place under the second policy lies to one under the first.</summary>
    public TierMove Between(TierPlace from, TierPlace to) => (from.Kind, to.Kind) switch
    {
        (TierPlaceKind.NotGradable, TierPlaceKind.NotGradable) or (TierPlaceKind.Delisted, TierPlaceKind.Delisted) => TierMove.None,
        (TierPlaceKind.NotGradable, _) => TierMove.GradedOnlyByB,
        (_, TierPlaceKind.NotGradable) => TierMove.GradedOnlyByA,
        (TierPlaceKind.Delisted, _) => TierMove.Up,
        (_, TierPlaceKind.Delisted) => TierMove.Down,
        _ => Between(from.Tier!, to.Tier!),
    };

    private TierMove Between(Tier from, Tier to)
    {
        if (Same(from, to))
            return TierMove.None;

        var onB = b.Resolve(from.Code) is { } here ? Math.Sign(to.Rank - here.Rank) : (int?)null;
        var onA = a.Resolve(to.Code) is { } there ? Math.Sign(there.Rank - from.Rank) : onB;
        return (onB ?? onA, onA) switch
        {
            (1, 1) => TierMove.Up,
            (-1, -1) => TierMove.Down,
            _ => TierMove.Unranked,
        };
    }
}

using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Tiers;

namespace CustomerTiering.Comparisons;

/// <summary>Where one policy puts customers: a tier that it proposes, out of the list, or not gradable. Immutable.</summary>
public sealed class TierPlace
{
    private TierPlace(TierPlaceKind kind, Tier? tier)
    {
        Kind = kind;
        Tier = tier;
    }

    /// <summary>Gets the kind.</summary>
    public TierPlaceKind Kind { get; }

    /// <summary>Gets the tier; null where the customer is delisted or not gradable.</summary>
    public Tier? Tier { get; }

    /// <summary>Gets the tier's code, or <c>delisted</c> or <c>not-gradable</c>.</summary>
    public override string ToString() => Tier?.Code ?? (Kind == TierPlaceKind.Delisted ? "delisted" : "not-gradable");

    /// <summary>Gives all places of a ladder: its tiers, best first, then out of the list, then not gradable.</summary>
    internal static IReadOnlyList<TierPlace> Of(TierLadder ladder)
        => [.. ladder.Select(static t => new TierPlace(TierPlaceKind.Tier, t)), new(TierPlaceKind.Delisted, null), new(TierPlaceKind.NotGradable, null)];

    /// <summary>Gives the index, among the places of its ladder, of where a decision puts its customer.</summary>
    internal static int IndexOf(Decision decision)
    {
        var tiers = decision.Policy.Tiers.Ladder.Count;
        return decision.ProposedTier is { } tier ? tiers - 1 - tier.Rank : decision.Score is null ? tiers + 1 : tiers;
    }
}

using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Wording;

namespace CustomerTiering.Tiers;

/// <summary>Reads a tier's code in a policy.</summary>
internal static class TierReader
{
    /// <summary>Gives the tier; null where the ladder lacks it, which is recorded.</summary>
    public static Tier? Read(PolicyNode node, TierLadder ladder)
    {
        if (node.AsText() is not { } code)
            return null;

        var tier = ladder.Find(code);
        if (tier is null)
            node.Error($"`{code}` is no tier of this policy", NearestName.Hint(code, ladder.Select(static t => t.Code)));
        return tier;
    }
}

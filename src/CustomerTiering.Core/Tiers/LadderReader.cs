using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using static CustomerTiering.CanonicalJson.CanonicalText;

namespace CustomerTiering.Tiers;

/// <summary>Reads the <c>ladder</c>: tiers best first, each with the lowest score that qualifies; the last takes everybody.</summary>
internal static class LadderReader
{
    private const decimal MaxScore = 100;
    private const int MaxTiers = 26;

    /// <summary>Gives the ladder; null where it has errors, which are recorded.</summary>
    public static TierLadder? Read(PolicyObject section)
    {
        var before = section.Errors.Count;
        if (section.RequiredChild("ladder") is not { } node)
            return null;

        var items = node.AsItems();
        if (section.Errors.Count > before)
            return null;
        if (items.Count is < 2 or > MaxTiers)
            node.Error($"has {items.Count} tiers", $"list 2 to {MaxTiers} tiers, best first");

        var tiers = items.Select((item, i) => Step(item, items.Count - 1 - i)).ToList();
        if (section.Errors.Count > before)
            return null;

        Check(items, [.. tiers.Select(static t => t!)]);
        return section.Errors.Count > before ? null : new TierLadder(tiers.Select(static t => t!));
    }

    private static Tier? Step(PolicyNode node, int rank)
    {
        if (node.AsObject() is not { } o)
            return null;

        var (code, atLeast, names) = (o.RequiredText("tier"), o.RequiredNumber("atLeast"), o.Names("names"));
        o.Close();
        return code is null || atLeast is null ? null : new Tier(code, rank, atLeast.Value, names);
    }

    private static void Check(IReadOnlyList<PolicyNode> items, IReadOnlyList<Tier> tiers)
    {
        var codes = new HashSet<string>();
        for (var i = 0; i < tiers.Count; i++)
        {
            var tier = tiers[i];
            if (!codes.Add(tier.Code))
                items[i].Error($"tier `{tier.Code}` stands twice", "give each tier a code of its own");
            if (tier.AtLeast > MaxScore)
                items[i].Error($"tier `{tier.Code}` is unreachable: it begins at {Number(tier.AtLeast)} and scores end at 100", "write a bound of at most 100");
            if (i > 0 && tier.AtLeast == tiers[i - 1].AtLeast)
                items[i].Error($"tier `{tier.Code}` is unreachable: it begins at {Number(tier.AtLeast)} as `{tiers[i - 1].Code}` does", "write a lower bound");
            if (i > 0 && tier.AtLeast > tiers[i - 1].AtLeast)
                items[i].Error($"tier `{tier.Code}` begins at {Number(tier.AtLeast)}, above the better `{tiers[i - 1].Code}`", "list the tiers best first, by falling `atLeast`");
        }

        if (tiers[^1].AtLeast > 0)
            items[^1].Error($"scores from 0 to {Number(tiers[^1].AtLeast)} have no tier", "let the last tier begin at 0");
        if (tiers[^1].AtLeast < 0)
            items[^1].Error($"the last tier begins at {Number(tiers[^1].AtLeast)} and scores begin at 0", "let it begin at 0");
    }
}

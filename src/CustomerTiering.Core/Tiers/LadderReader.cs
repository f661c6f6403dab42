using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Policies;
using static CustomerTiering.CanonicalJson.CanonicalText;

namespace CustomerTiering.Tiers;

/// <summary>Reads the <c>ladder</c>: tiers best first, each with the lowest score that qualifies; the last takes everybody.</summary>
/// <remarks>A ladder with errors is given too, as far as its codes can be read, so that the rules that name its tiers are checked at once.</remarks>
internal static class LadderReader
{
    /// <summary>Where scores end.</summary>
    public const decimal MaxScore = 100;

    /// <summary>The fewest tiers.</summary>
    public const int MinTiers = 2;

    /// <summary>The most tiers.</summary>
    public const int MaxTiers = 26;

    /// <summary>Gives the ladder; null where no tier of it can be read. Errors are recorded.</summary>
    public static TierLadder? Read(PolicyObject section)
    {
        var before = section.Errors.Count;
        if (section.RequiredChild("ladder", Wanted.List) is not { } node)
            return null;

        var items = node.AsItems();
        if (section.Errors.Count == before && items.Count is < MinTiers or > MaxTiers)
            node.Error(items.Count == 1 ? "has 1 tier" : $"has {items.Count.ToString(CultureInfo.InvariantCulture)} tiers", $"list {MinTiers} to {MaxTiers} tiers, best first");

        var tiers = items.Select((item, i) => Step(item, items.Count - 1 - i)).ToList();
        if (section.Errors.Count == before)
            Check(items, [.. tiers.Select(static t => t!)]);

        var read = tiers.Where(static t => t is not null).Select(static t => t!).ToList();
        return read.Count == 0 ? null : new TierLadder(read);
    }

    private static Tier? Step(PolicyNode node, int rank)
    {
        if (node.AsObject() is not { } o)
            return null;

        var (code, atLeast, names, description) = (o.RequiredText("tier"), o.RequiredNumber("atLeast"), o.Names("names"), o.Names("description"));
        o.Close();
        return code is null ? null : new Tier(code, rank, atLeast ?? 0, names, description);
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
                items[i].Error($"tier `{tier.Code}` is unreachable: it begins at {Number(tier.AtLeast)} as `{tiers[i - 1].Code}` does", "let it begin lower");
            if (i > 0 && tier.AtLeast > tiers[i - 1].AtLeast)
                items[i].Error($"tier `{tier.Code}` begins at {Number(tier.AtLeast)}, above the better `{tiers[i - 1].Code}`", "list the tiers best first, by falling `atLeast`");
        }

        if (tiers[^1].AtLeast > 0)
            items[^1].Error($"scores from 0 to {Number(tiers[^1].AtLeast)} have no tier", "let the last tier begin at 0");
        if (tiers[^1].AtLeast < 0)
            items[^1].Error($"the last tier begins at {Number(tiers[^1].AtLeast)} and scores begin at 0", "let it begin at 0");
    }
}

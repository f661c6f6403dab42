using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Tiers;

/// <summary>Reads the <c>tiers</c> section of a policy: the ladder, former codes, bounds, warnings and gates.</summary>
internal sealed class TierPolicyReader(Func<TierLadder, PolicyScope> scopeOf)
{
    /// <summary>Gives the section; null where the ladder has errors, which are recorded.</summary>
    public TierPolicy? Read(PolicyObject o)
    {
        var ladder = LadderReader.Read(o);
        var clause = o.Text("clause");
        if (ladder is null)
        {
            foreach (var name in (string[])["bounds", "warnings", "gates", "tierMap"])
                o.Child(name);
            o.Close();
            return null;
        }

        var scope = scopeOf(ladder);
        var (bounds, warnings) = (scope.ReaderOf(Areas.TierBounds), scope.ReaderOf(Areas.TierWarnings));
        var (bounding, warning) = (bounds.Read(o.Items("bounds")), warnings.Read(o.Items("warnings")));
        var gates = o.Items("gates").Select(new GateReader(bounds, warnings, ladder).Read).ToList();
        var capped = Together(o, "bounds", bounding, gates.Select(static g => g.Cap));
        var warned = Together(o, "warnings", warning, gates.Select(static g => g.Warning));
        var map = Map(o, ladder);
        o.Close();
        return new TierPolicy(
            ladder,
            new RuleSet<TierCase, TierBound>(Areas.TierBounds, capped),
            new RuleSet<TierCase, TierWarning>(Areas.TierWarnings, warned),
            map,
            clause);
    }

    private static List<Rule<TierCase, TOutcome>> Together<TOutcome>(PolicyObject o, string name, IReadOnlyList<Rule<TierCase, TOutcome>> rules, IEnumerable<Rule<TierCase, TOutcome>?> gates)
    {
        var read = gates.Where(static g => g is not null).Select(static g => g!).ToList();
        if (read.Count > 0 && rules.Count + read.Count > Hits.MaxRules)
            o.Error("gates", $"{name} and gates are {(rules.Count + read.Count).ToString(CultureInfo.InvariantCulture)} rules together", $"list at most {Hits.MaxRules}");
        return [.. rules.Concat(read).Take(Hits.MaxRules)];
    }

    private static Dictionary<string, string> Map(PolicyObject o, TierLadder ladder)
    {
        var map = new Dictionary<string, string>();
        if (o.Object("tierMap") is not { } given)
            return map;

        foreach (var former in given.PropertyNames)
        {
            if (ladder.Find(former) is not null)
                given.Error(former, $"`{former}` is a tier of this policy and needs no map", "remove it");
            if (given.Child(former) is { } now && TierReader.Read(now, ladder) is { } tier)
                map[former] = tier.Code;
        }

        given.Close();
        return map;
    }
}

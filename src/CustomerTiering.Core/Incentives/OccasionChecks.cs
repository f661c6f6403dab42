using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Wording;

namespace CustomerTiering.Incentives;

/// <summary>Finds what is wrong with occasions before anything is decided on them.</summary>
internal static class OccasionChecks
{
    private const int MaxListed = 20;

    /// <summary>Says which tiers and breach kinds of an occasion the policy lacks.</summary>
    public static IEnumerable<string> Unknown(Occasion occasion, TieringPolicy policy)
    {
        var breaches = policy.Incentives.Breaches.Select(static b => b.Id).ToList();
        if (occasion.BreachKind is { } breach && !breaches.Contains(breach))
            yield return $"`{breach}` is no kind of breach of policy `{policy.Id}`; {NearestName.Hint(breach, breaches)}";
        var ladder = policy.Tiers.Ladder;
        foreach (var code in new[] { occasion.FromTier, occasion.ToTier }.Where(c => c is not null && ladder.Find(c) is null).Distinct())
            yield return $"`{code}` is no tier of policy `{policy.Id}`; {NearestName.Hint(code!, ladder.Select(static t => t.Code))}";
    }

    /// <summary>
    /// Says which ids two occasions of one kind share that are not the same: one of them would pass for the other, and what it earns for
    /// recommended before. The end of a period has the period as id, and each person one.
    /// </summary>
    public static IEnumerable<string> Clashes(IReadOnlyList<Occasion> occasions)
    {
        var clashing = occasions.Select(static (o, i) => (Occasion: o, At: (i + 1).ToString(CultureInfo.InvariantCulture)))
            .GroupBy(static o => (o.Occasion.Kind, o.Occasion.Id, Subject: o.Occasion.Kind == OccasionKind.PeriodEnd ? o.Occasion.Subject : string.Empty))
            .Where(static g => g.Select(static o => OccasionRecord.Whole(o.Occasion)).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .OrderBy(static g => g.Key.Kind).ThenBy(static g => g.Key.Id, StringComparer.Ordinal).ThenBy(static g => g.Key.Subject, StringComparer.Ordinal)
            .ToList();
        foreach (var clash in clashing.Take(MaxListed))
        {
            var places = string.Join(", ", clash.Select(static o => $"of `{o.Occasion.Subject}` at {o.At}"));
            yield return $"occasion `{clash.Key.Id}` ({ConditionPrinter.Words(clash.Key.Kind.ToString())}) stands for different things: {places}; give each occasion an id of its own, and once, as corrected";
        }

        if (clashing.Count > MaxListed)
            yield return $"{(clashing.Count - MaxListed).ToString(CultureInfo.InvariantCulture)} more occasions of the kind";
    }
}

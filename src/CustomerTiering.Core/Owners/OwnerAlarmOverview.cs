using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules;

namespace CustomerTiering.Owners;

/// <summary>The alarms of an assignment at a glance: how many of which kind in which tier, what kept people away, and all of them, the worst first. Immutable.</summary>
public sealed class OwnerAlarmOverview
{
    internal OwnerAlarmOverview(IEnumerable<OwnerAlarm> alarms)
    {
        Worst = [.. alarms
            .OrderBy(static a => Severity(a.Kind))
            .ThenByDescending(static a => a.Tier?.Rank ?? -1)
            .ThenByDescending(static a => a.Score ?? decimal.MinValue)
            .ThenBy(static a => a.Customer, StringComparer.Ordinal)];
        Groups = [.. Worst.GroupBy(static a => (a.Kind, a.Tier)).Select(static g => new OwnerAlarmGroup(g.Key.Kind, g.Key.Tier, g.Count()))];
        Causes = CausesOf(Worst);
    }

    /// <summary>Gets all alarms, the worst first: without owner, taken by the last role, owner absent; then the better tier, the higher score, the id.</summary>
    public IReadOnlyList<OwnerAlarm> Worst { get; }

    /// <summary>Gets the numbers by kind and tier, in the same order.</summary>
    public IReadOnlyList<OwnerAlarmGroup> Groups { get; }

    /// <summary>Gets what kept people away, that which concerns the most customers first, then by the rule's id, want of room first.</summary>
    public IReadOnlyList<OwnerAlarmCause> Causes { get; }

    private static int Severity(OwnerAlarmKind kind) => kind switch
    {
        OwnerAlarmKind.NoOwner => 0,
        OwnerAlarmKind.TakenByFallback => 1,
        _ => 2,
    };

    /// <summary>Customers of one profile have the same refusals, which are worked out once for all of them.</summary>
    private static List<OwnerAlarmCause> CausesOf(IEnumerable<OwnerAlarm> alarms)
    {
        var found = new Dictionary<string, (IRule? Rule, int Customers, HashSet<string> People)>(StringComparer.Ordinal);
        foreach (var same in alarms.GroupBy(static a => a.Profile, StringComparer.Ordinal))
        {
            var reasons = same.First().Refusals
                .SelectMany(static r => r.Rules.Select(static h => (IRule?)h.Rule).Concat(r.IsFull ? [null] : []).Select(rule => (Rule: rule, r.Candidate)))
                .GroupBy(static r => r.Rule?.Id ?? string.Empty, StringComparer.Ordinal);
            foreach (var reason in reasons)
            {
                if (!found.TryGetValue(reason.Key, out var cause))
                    cause = (reason.First().Rule, 0, []);
                cause.People.UnionWith(reason.Select(static r => r.Candidate));
                found[reason.Key] = (cause.Rule, cause.Customers + same.Count(), cause.People);
            }
        }

        return [.. found.OrderByDescending(static f => f.Value.Customers).ThenBy(static f => f.Key, StringComparer.Ordinal)
            .Select(static f => new OwnerAlarmCause(f.Value.Rule, f.Value.Customers, f.Value.People.Count))];
    }
}

using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Customers.Completeness;
using CustomerTiering.Scoring;

namespace CustomerTiering.Policies;

/// <summary>Reads the <c>factGroups</c> of a policy: what a customer's file should hold, who keeps it, how old it may be, and when an entry is late.</summary>
/// <param name="facts">The facts by id.</param>
/// <param name="scoring">The scorecard, which says what is entered by hand; null where it has errors.</param>
internal sealed class FactGroupReader(IReadOnlyDictionary<string, FactKey> facts, ScoringPolicy? scoring)
{
    /// <summary>The most months that a fact may be old.</summary>
    public const int MaxAgeMonths = 120;

    /// <summary>The most days after which an entry is late.</summary>
    public const int MaxLateDays = 366;

    /// <summary>Gives the groups, those with errors left out; they are recorded.</summary>
    public IReadOnlyList<FactGroup> Read(PolicyObject policy)
    {
        var groups = new List<FactGroup>();
        foreach (var node in policy.Items("factGroups"))
        {
            if (node.AsObject() is not { } o)
                continue;

            var group = Group(o);
            o.Close();
            if (group is null)
                continue;
            if (groups.Any(g => g.Id == group.Id))
                o.Error("id", $"group `{group.Id}` stands twice", "give each group an id of its own");
            else
                groups.Add(group);
        }

        return groups;
    }

    private FactGroup? Group(PolicyObject o)
    {
        var before = o.Errors.Count;
        var id = o.RequiredId("id");
        var names = o.Names("names");
        names.TryGetValue("en", out var title);
        o.Text("clause");
        var (collectedBy, enteredBy) = (o.Id("collectedBy"), o.Id("enteredBy"));
        var (maxAge, late) = (o.Whole("maxAgeMonths", 1, MaxAgeMonths), o.Whole("lateAfterDays", 0, MaxLateDays));
        var removal = o.Whole("removeAfterMonths", 1, MaxAgeMonths);
        if (removal <= maxAge)
            o.Error("removeAfterMonths", "is not more than `maxAgeMonths`", "write more months, since what is too old is looked at before it is taken out");
        var items = o.Items("facts");
        if (items.Count == 0)
            o.Error("facts", "lists no fact", "list at least one");
        var keys = items.Select(Fact).ToList();
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i] is { } key && keys.IndexOf(key) < i)
                items[i].Error($"`{key.Id}` stands twice in the group", "keep one of them");
        }

        if (o.Errors.Count > before)
            return null;

        var byHand = scoring?.Indicators.Where(l => l.ByHand is not null && keys.Contains(l.Indicator)).Select(static l => l.Indicator);
        return new FactGroup(id!, keys.Select(static k => k!), title, maxAge, late, collectedBy, enteredBy, byHand, removal) { Names = names };
    }

    private FactKey? Fact(PolicyNode node)
    {
        if (node.AsText() is not { } id)
            return null;
        if (facts.TryGetValue(id, out var key))
            return key;

        node.Error($"fact `{id}` is not known", UnknownFact.Remedy(id, facts.Keys));
        return null;
    }
}

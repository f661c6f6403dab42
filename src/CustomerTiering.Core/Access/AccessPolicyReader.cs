using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;

namespace CustomerTiering.Access;

/// <summary>Reads the <c>access</c> section of a policy. Its rules are read without any fact: access is decided before one is looked at.</summary>
internal sealed class AccessPolicyReader(PolicyScope scope)
{
    private static readonly Dictionary<string, FactKey> NoFacts = [];

    /// <summary>Gets the section, what has errors left out of it; they are recorded.</summary>
    public AccessPolicy Read(PolicyObject o)
    {
        var actions = new NamedEntries("actions", "action", "id", static (entry, key) => entry.RequiredId(key)).Read(o, static (id, names) => new AccessAction(id, names));
        var parts = Parts(o);
        var rules = scope.With(NoFacts).Rules(Areas.Access, o, "rules");
        new NamesInRules("access", "action", "actions").Check(o, "rules", [.. actions.Select(static a => a.Id)], static id => $"{Quoted.Text(id)} is not declared under `actions`");
        new NamesInRules("access", "part", "parts").Check(o, "rules", [.. parts.Select(static p => p.Id)], static id => $"{Quoted.Text(id)} is not declared under `parts`");
        if (scope.Roles.Count > 0)
            new NamesInRules("access", "role", "roles", "askOf").Check(o, "rules", [.. scope.Roles.Select(static r => r.Id)], static id => $"role {Quoted.Text(id)} is not named under `roles`");
        var policy = new AccessPolicy(actions, parts, rules, o.Text("clause"));
        o.Close();
        return policy;
    }

    private List<AccessPart> Parts(PolicyObject o)
    {
        var parts = new List<AccessPart>();
        var placed = new Dictionary<FactKey, string>();
        foreach (var node in o.Items("parts"))
        {
            if (node.AsObject() is not { } entry)
                continue;

            var (id, names) = (entry.RequiredId("id"), entry.Names("names"));
            var facts = entry.Items("facts").Select(item => Fact(item, id ?? string.Empty, placed)).Where(static k => k is not null).Select(static k => k!).ToList();
            entry.Close();
            if (id is null)
                continue;
            if (parts.Exists(p => p.Id == id))
                entry.Error("id", $"part `{id}` stands twice", "give each part an id of its own");
            else
                parts.Add(new AccessPart(id, names, facts));
        }

        return parts;
    }

    private FactKey? Fact(PolicyNode node, string part, Dictionary<FactKey, string> placed)
    {
        if (node.AsText() is not { } id)
            return null;

        if (!scope.Facts.TryGetValue(id, out var key))
        {
            node.Error($"fact `{id}` is not known", UnknownFact.Remedy(id, scope.Facts.Keys));
            return null;
        }

        if (placed.TryGetValue(key, out var other))
        {
            node.Error($"fact `{id}` stands in part `{other}` already", "let it stand in one part only");
            return null;
        }

        placed.Add(key, part);
        return key;
    }
}

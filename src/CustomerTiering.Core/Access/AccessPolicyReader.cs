using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Wording;

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
        Check(o, "actions", [.. actions.Select(static a => a.Id)]);
        Check(o, "parts", [.. parts.Select(static p => p.Id)]);
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

    /// <summary>Reports what rules of templates name and the section does not declare.</summary>
    private static void Check(PolicyObject o, string property, IReadOnlyList<string> known)
    {
        foreach (var rule in o.Items("rules").Where(static r => r.Element.ValueKind == System.Text.Json.JsonValueKind.Object))
        {
            if (!rule.Element.TryGetProperty("use", out _) || !rule.Element.TryGetProperty(property, out var named) || named.ValueKind != System.Text.Json.JsonValueKind.Array)
                continue;

            var index = 0;
            foreach (var item in named.EnumerateArray())
            {
                if (item.ValueKind == System.Text.Json.JsonValueKind.String && item.GetString() is { } id && !known.Contains(id, StringComparer.Ordinal))
                    o.Errors.Add($"{rule.Path}.{property}[{index.ToString(CultureInfo.InvariantCulture)}]", $"`{id}` is not declared under `{property}`", NearestName.Hint(id, known));
                index++;
            }
        }
    }
}

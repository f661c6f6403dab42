using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Tiers;

namespace CustomerTiering.Owners;

/// <summary>Reads the <c>capacity</c> of owners.</summary>
internal sealed class OwnerCapacityReader(PolicyScope scope)
{
    /// <summary>The greatest weight and the greatest capacity.</summary>
    public const decimal Most = 1_000_000;

    /// <summary>The least of either, which is above nothing.</summary>
    public const decimal Least = 0.01m;

    /// <summary>Gives the capacity, what has errors left out of it; they are recorded.</summary>
    public OwnerCapacity Read(PolicyObject o)
    {
        var weights = Each(o, "weights", "tier", "weight", node => TierReader.Read(node, scope.Ladder)?.Code);
        var byRole = Each(o, "byRole", "role", "atMost", node => Role(node, scope));
        var capacity = new OwnerCapacity(weights, byRole, o.Text("clause"), BasisReader.Read(o));
        o.Close();
        return capacity;
    }

    /// <summary>Reads a role's id; where the policy names its roles, one that it does not name is an error.</summary>
    public static string? Role(PolicyNode node, PolicyScope scope)
        => node.AsId() is { } role && RoleReader.IsNamed(node, role, scope.Roles) ? role : null;

    private static Dictionary<string, decimal> Each(PolicyObject section, string list, string key, string number, System.Func<PolicyNode, string?> read)
    {
        var values = new Dictionary<string, decimal>();
        foreach (var node in section.Items(list))
        {
            if (node.AsObject() is not { } o)
                continue;

            var id = o.RequiredChild(key, Wanted.Text) is { } given ? read(given) : null;
            var value = o.RequiredNumber(number, Least, Most);
            o.Close();
            if (id is null || value is null)
                continue;
            if (values.ContainsKey(id))
                o.Error(key, $"{key} `{id}` stands twice", "keep one of them");
            else
                values.Add(id, value.Value);
        }

        return values;
    }
}

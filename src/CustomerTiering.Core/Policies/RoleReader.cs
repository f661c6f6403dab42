using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Wording;

namespace CustomerTiering.Policies;

/// <summary>Reads the <c>roles</c> of a policy: what those are called whom its rules name by id.</summary>
internal static class RoleReader
{
    private static readonly NamedEntries Entries = new("roles", "role", "id", static (o, key) => o.RequiredId(key));

    /// <summary>Gives the roles, those with errors left out; they are recorded.</summary>
    public static IReadOnlyList<PolicyRole> Read(PolicyObject policy) => Entries.Read(policy, static (id, names) => new PolicyRole(id, names));

    /// <summary>Tells whether a role may be named here; where the policy names its roles, one that it does not name is recorded as an error.</summary>
    public static bool IsNamed(PolicyNode node, string role, IReadOnlyList<PolicyRole> roles)
    {
        if (roles.Count == 0 || roles.Any(r => r.Id == role))
            return true;

        node.Error($"role {Quoted.Text(role)} is not named under `roles`", NearestName.Hint(role, roles.Select(static r => r.Id)));
        return false;
    }

    /// <summary>Warns of a role that does something and is missing in the list. A policy without a list is left in peace: its roles are shown by their ids.</summary>
    public static void Advise(IReadOnlyList<PolicyRole> roles, string path, string role, string does, PolicyWarnings warnings)
    {
        if (roles.Count > 0 && roles.All(r => r.Id != role))
            warnings.Add(path, $"role `{role}` {does} and has no name under `roles`", NearestName.Hint(role, roles.Select(static r => r.Id)));
    }

    /// <summary>Warns of roles that approve changes and are missing in the list.</summary>
    public static void Advise(IReadOnlyList<PolicyRole> roles, ChangePolicy changes, PolicyWarnings warnings)
    {
        for (var i = 0; i < changes.Approvals.Count; i++)
        {
            if (changes.Approvals[i].Outcome.Tree is { } tree && RoleIn(tree) is { } role)
                Advise(roles, $"$.changes.approvals[{i.ToString(CultureInfo.InvariantCulture)}]", role, "approves", warnings);
        }
    }

    private static string? RoleIn(Operand outcome) => outcome switch
    {
        Operand.Constant { Value: ApprovalRole role } => role.Role,
        Operand.Call { Target: null, Arguments: [Operand.Constant { Value: string role }] } => role,
        _ => null,
    };
}

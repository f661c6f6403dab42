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
    /// <summary>Gives the roles, those with errors left out; they are recorded.</summary>
    public static IReadOnlyList<PolicyRole> Read(PolicyObject policy)
    {
        var roles = new List<PolicyRole>();
        foreach (var node in policy.Items("roles"))
        {
            if (node.AsObject() is not { } o)
                continue;

            var id = o.RequiredId("id");
            var before = o.Errors.Count;
            var names = o.Names("names");
            if (names.Count == 0 && o.Errors.Count == before)
                o.Error("names", "names the role in no language", "give it a name in one at least, or leave the role out");
            o.Close();
            if (id is null)
                continue;
            if (roles.Exists(r => r.Id == id))
                o.Error("id", $"role `{id}` stands twice", "keep one of them");
            else
                roles.Add(new PolicyRole(id, names));
        }

        return roles;
    }

    /// <summary>Warns of a role that approves and is missing in the list. A policy without a list is left in peace: its roles are shown by their ids.</summary>
    public static void Advise(IReadOnlyList<PolicyRole> roles, ChangePolicy changes, PolicyWarnings warnings)
    {
        if (roles.Count == 0)
            return;

        var known = roles.Select(static r => r.Id).ToList();
        for (var i = 0; i < changes.Approvals.Count; i++)
        {
            if (changes.Approvals[i].Outcome.Tree is { } tree && RoleIn(tree) is { } role && !known.Contains(role))
                warnings.Add($"$.changes.approvals[{i.ToString(CultureInfo.InvariantCulture)}]", $"role `{role}` approves and has no name under `roles`", NearestName.Hint(role, known));
        }
    }

    private static string? RoleIn(Operand outcome) => outcome switch
    {
        Operand.Constant { Value: ApprovalRole role } => role.Role,
        Operand.Call { Target: null, Arguments: [Operand.Constant { Value: string role }] } => role,
        _ => null,
    };
}

using System;
using System.Linq;
using CustomerTiering.Policies.BadPolicies;
using Xunit;

namespace CustomerTiering.Policies;

public class PolicyRoleTests
{
    [Fact]
    public void Holds_the_roles_in_the_order_of_the_policy()
    {
        var roles = With("""{ "id": "crm-department", "names": { "en": "CRM", "zh-Hans": "客户关系管理部门" } }, { "id": "board", "names": { "en": "board" } }""").Roles;
        Assert.Equal(["crm-department", "board"], roles.Select(static r => r.Id));
        Assert.Equal("客户关系管理部门", roles[0].Names["zh-Hans"]);
    }

    [Fact]
    public void Warns_of_a_role_that_approves_and_is_missing_in_the_list()
        => Assert.Equal(
            "$.changes.approvals[0]: role `crm-department` approves and has no name under `roles`; did you mean `crm-departement`?",
            Assert.Single(With("""{ "id": "crm-departement", "names": { "en": "CRM" } }""").Warnings).ToString());

    [Fact]
    public void Is_silent_where_the_policy_lists_no_roles() => Assert.Empty(TieringPolicy.Parse(MinimalPolicy.Text).Warnings);

    [Fact]
    public void Every_role_that_a_preset_asks_for_approval_has_a_name()
        => Assert.All(Presets.Ids, static id => Assert.NotEmpty(Presets.Find(id).Roles));

    private static TieringPolicy With(string roles)
        => TieringPolicy.Parse(MinimalPolicy.Text.Replace("\"factGroups\"", $"\"roles\": [ {roles} ], \"factGroups\"", StringComparison.Ordinal));
}

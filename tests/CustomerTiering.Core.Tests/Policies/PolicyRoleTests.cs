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

    [Theory]
    [InlineData("""{ "ladder": [ { "approvedBy": [ ["crm-department", "bord"] ] } ] }""", "$.discounts.ladder[0].approvedBy[0][1]: role `bord` approves and has no name under `roles`; did you mean `board`?")]
    [InlineData("""{ "ladder": [ { "approvedBy": [ "board" ], "notify": [ "bord" ] } ] }""", "$.discounts.ladder[0].notify[0]: role `bord` is notified and has no name under `roles`; did you mean `board`?")]
    [InlineData("""{ "routes": [ { "use": "route-all", "roles": [ "board", "bord" ] } ] }""", "$.discounts.routes[0].roles[1]: role `bord` approves or is notified and has no name under `roles`; did you mean `board`?")]
    [InlineData("""{ "routes": [ { "id": "all", "when": { "discount": "rate", "above": 0 }, "then": { "approvedBy": [ "bord" ] } } ] }""", "$.discounts.routes[0].then.approvedBy[0]: role `bord` approves and has no name under `roles`; did you mean `board`?")]
    public void Warns_of_a_role_that_a_route_of_discounts_names_and_the_list_does_not(string discounts, string warning)
        => Assert.Equal(
            warning,
            Assert.Single(TieringPolicy.Parse(MinimalPolicy.Text.Replace(
                "\"factGroups\"",
                $$"""
                "roles": [ { "id": "crm-department", "names": { "en": "CRM" } }, { "id": "board", "names": { "en": "board" } } ], "discounts": {{discounts}}, "factGroups"
                """,
                StringComparison.Ordinal)).Warnings).ToString());

    [Fact]
    public void Is_silent_where_the_policy_lists_no_roles() => Assert.Empty(TieringPolicy.Parse(MinimalPolicy.Text).Warnings);

    [Fact]
    public void Every_role_that_a_preset_asks_for_approval_has_a_name()
        => Assert.All(Presets.Ids, static id => Assert.NotEmpty(Presets.Find(id).Roles));

    private static TieringPolicy With(string roles)
        => TieringPolicy.Parse(MinimalPolicy.Text.Replace("\"factGroups\"", $"\"roles\": [ {roles} ], \"factGroups\"", StringComparison.Ordinal));
}

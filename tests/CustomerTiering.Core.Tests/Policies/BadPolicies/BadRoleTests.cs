using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadRoleTests
{
    private const string Place = "'factGroups'";

    [Fact]
    public void Refuses_a_role_that_stands_twice()
        => BadPolicy.With(Place, Roles("{ 'id': 'crm-department', 'names': { 'en': 'CRM' } }, { 'id': 'crm-department', 'names': { 'en': 'CRM department' } }"))
            .IsRefusedWith("$.roles[1].id: role `crm-department` stands twice; keep one of them");

    [Fact]
    public void Refuses_a_role_without_an_id_and_one_without_a_name()
        => BadPolicy.With(Place, Roles("{ 'names': { 'en': 'CRM' } }, { 'id': 'crm-department' }, { 'id': 'head', 'names': { } }"))
            .IsRefusedWith(
                "$.roles[0].id: is missing; add an id of lower-case letters, digits and `-`, at most 64 characters",
                "$.roles[1].names: names the role in no language; give it a name in one at least, or leave the role out",
                "$.roles[2].names: names the role in no language; give it a name in one at least, or leave the role out");

    [Fact]
    public void Refuses_an_unknown_language_and_an_unknown_property()
        => BadPolicy.With(Place, Roles("{ 'id': 'crm-department', 'names': { 'zh': 'X', 'en': 'CRM' }, 'name': 'CRM' }"))
            .IsRefusedWith(
                "$.roles[0].names.zh: `zh` is not known here; known: `en`, `zh-Hans`, `zh-Hant`",
                "$.roles[0].name: `name` is not known here; did you mean `names`?");

    [Fact]
    public void Refuses_roles_that_are_no_list_of_objects()
        => BadPolicy.With(Place, "'roles': [ 'crm-department' ], 'factGroups'")
            .IsRefusedWith("$.roles[0]: `\"crm-department\"` is a text; write an object in braces");

    private static string Roles(string roles) => $"'roles': [ {roles} ], 'factGroups'";
}

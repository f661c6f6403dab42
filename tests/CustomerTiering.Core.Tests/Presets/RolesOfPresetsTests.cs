using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace CustomerTiering.Clauses;

/// <summary>Whom any section of a preset names is a role of it, with a name in each language, or somebody whom the customer or the case itself tells.</summary>
public class RolesOfPresetsTests
{
    private static readonly HashSet<string> Naming = new(StringComparer.Ordinal)
    {
        "role", "roles", "stages", "escalateTo", "overrideRoles", "collector", "notified", "confirmedBy", "askOf", "last", "collectedBy", "enteredBy",
        "recipient", "recipients", "responsible", "approvalBy", "openedBy", "cancelledBy", "postponedBy", "calledBy", "by", "party", "handler", "change",
    };

    private static readonly string[] ToldByTheCustomerOrCase = ["owner", "customer", "responsible", "department"];

    public static TheoryData<string> Ids => [.. Presets.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_role_that_a_section_names_is_declared(string id)
        => Assert.Empty(Named(id).Except(Presets.Find(id).Roles.Select(static r => r.Id)).Except(ToldByTheCustomerOrCase));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_role_has_a_name_in_each_language_that_no_other_role_has(string id)
    {
        var roles = Presets.Find(id).Roles;
        Assert.All((string[])["en", "zh-Hans", "zh-Hant"], language => Assert.Equal(roles.Count, roles.Select(r => r.Names[language]).Distinct().Count()));
    }

    [Fact]
    public void The_check_finds_roles_in_every_section_that_names_some()
        => Assert.Superset(
            new HashSet<string> { "factGroups", "changes", "approvals", "credit", "discounts", "incentives", "access", "owners", "care", "cases", "onboarding" },
            Presets.Ids.SelectMany(static id => Sections(id).Where(static s => RolesIn(s.Value, string.Empty).Any())).Select(static s => s.Name).ToHashSet());

    private static IEnumerable<string> Named(string id) => Sections(id).SelectMany(static s => RolesIn(s.Value, string.Empty));

    private static IEnumerable<JsonProperty> Sections(string id)
    {
        using var document = JsonDocument.Parse(Presets.TextOf(id));
        return [.. document.RootElement.Clone().EnumerateObject().Where(static s => s.Name != "roles")];
    }

    private static IEnumerable<string> RolesIn(JsonElement element, string member) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static p => RolesIn(p.Value, p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => RolesIn(e, member)),
        JsonValueKind.String when Naming.Contains(member) => [element.GetString()!],
        _ => [],
    };
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CustomerTiering.Documents;
using CustomerTiering.Policies.BadPolicies;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;
using Json.Schema;
using Xunit;

namespace CustomerTiering.Policies.Schema;

public class PolicySchemaTests
{
    private const string Committed = "src/CustomerTiering.Core/Policies/Schema/policy.schema.json";
    private static readonly RuleParameter<int> Orders = RuleParameter.Whole("orders", "the fewest orders", 1, 12);

    public static TheoryData<string> Presets => [.. CustomerTiering.Presets.Ids];

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Repository.At("samples/policies"), "*.json").Select(static f => Path.GetFileName(f)!)];

    [Fact]
    public void The_committed_file_is_what_the_library_declares()
        => Assert.True(
            File.ReadAllText(Repository.At(Committed)) == PolicySchema.For(),
            $"the schema has changed; write it anew with `dotnet run --project src/CustomerTiering.Cli -- schema --out {Committed}` and commit it");

    [Fact]
    public void Is_a_schema_by_its_own_meta_schema()
    {
        using var document = JsonDocument.Parse(PolicySchema.For());

        Assert.True(MetaSchemas.Draft202012.Evaluate(document.RootElement).IsValid);
    }

    [Fact]
    public void Each_reference_leads_to_a_definition()
    {
        using var document = JsonDocument.Parse(PolicySchema.For());
        var defined = document.RootElement.GetProperty("$defs").EnumerateObject().Select(static d => d.Name);

        Assert.Equal(defined.Order(), References(document.RootElement).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Takes_each_preset(string id) => Assert.Empty(Refusals(CustomerTiering.Presets.TextOf(id)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Takes_each_sample_policy(string file) => Assert.Empty(Refusals(File.ReadAllText(Repository.At($"samples/policies/{file}"))));

    [Fact]
    public void Takes_the_policy_that_the_bad_ones_are_made_of() => Assert.Empty(Refusals(MinimalPolicy.Text));

    [Fact]
    public void Knows_the_templates_that_a_host_adds_and_their_parameters()
    {
        var template = new RuleTemplate<TierCase, TierBound>(
            "cap-rare-buyer", "who orders rarely is capped", c => c.Facts.PurchaseFrequency < Orders.Value, c => TierBound.AtMost(c.ScoredTier), Orders);
        var hosts = new SchemaValidator(PolicySchema.For(RuleCatalogue.Default.With(Areas.TierBounds, template)));

        string With(string rule) => MinimalPolicy.Text.Replace("""{ "use": "cap-new-customer", "tier": "B" }""", rule, StringComparison.Ordinal);

        Assert.True(hosts.Takes(With("""{ "use": "cap-rare-buyer", "orders": 3 }""")));
        Assert.False(hosts.Takes(With("""{ "use": "cap-rare-buyer", "orders": 13 }""")));
        Assert.False(hosts.Takes(With("""{ "use": "cap-rare-buyer" }""")));
        Assert.False(SchemaValidator.OfLibrary.Takes(With("""{ "use": "cap-rare-buyer", "orders": 3 }""")));
    }

    [Fact]
    public void Says_of_each_template_and_parameter_what_an_editor_shows()
    {
        var schema = PolicySchema.For();

        Assert.All(Areas.ChangeVerdicts.Templates, t => Assert.Contains(t.Title, schema, StringComparison.Ordinal));
        Assert.All(Areas.ChangeLimits.Templates.SelectMany(static t => t.Parameters), p => Assert.Contains(p.Title, schema, StringComparison.Ordinal));
    }

    [Fact]
    public void Is_the_same_each_time_with_lines_that_end_in_LF()
    {
        Assert.Equal(PolicySchema.For(), PolicySchema.For(RuleCatalogue.Default));
        Assert.DoesNotContain('\r', PolicySchema.For());
        Assert.EndsWith("}\n", PolicySchema.For(), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Refusals(string policy)
    {
        TieringPolicy.Parse(policy);
        return SchemaValidator.OfLibrary.Takes(policy) ? [] : SchemaValidator.OfLibrary.Errors(policy);
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static p => p.NameEquals("$ref") && p.Value.ValueKind == JsonValueKind.String ? [p.Value.GetString()!["#/$defs/".Length..]] : References(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}

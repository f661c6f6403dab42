using System.Text.Json.Nodes;
using CustomerTiering.Changes;
using CustomerTiering.Rules;
using CustomerTiering.Scoring;
using CustomerTiering.Tiers;

namespace CustomerTiering.Policies;

/// <summary>
/// The JSON Schema of policy files, made of what the library declares: editors complete and explain with it while a policy is written.
/// It refuses nothing that <see cref="TieringPolicy.Parse(string, RuleCatalogue)"/> takes; what it cannot say (weights that sum to 100,
/// bands that meet, tiers and indicators that are declared elsewhere in the file) reading the policy says.
/// </summary>
public static class PolicySchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Gives the schema in draft 2020-12, indented by two spaces, lines ending in LF; the same text for the same templates.</summary>
    /// <param name="catalogue">The rule templates that policies may use; null for the library's, whose schema ships in the package as <c>schemas/policy.schema.json</c>.</param>
    public static string For(RuleCatalogue? catalogue = null)
    {
        var scope = new SchemaScope(catalogue ?? RuleCatalogue.Default);
        var schema = new JsonObject { ["$schema"] = Dialect, ["title"] = "Customer tiering policy" };
        foreach (var keyword in Top(scope).ToJson())
            schema[keyword.Key] = keyword.Value?.DeepClone();
        schema["$defs"] = scope.Definitions;
        return SchemaText.Of(schema);
    }

    private static Shape Top(SchemaScope scope)
        => AreaSections.AddTo(Grading(scope), scope).Closed();

    private static ObjectShape Grading(SchemaScope scope)
        => PolicyHeaderSchema.AddTo(new ObjectShape("One version of how a company grades its customers."), scope)
            .Optional("indicators", IndicatorSchema.List(scope))
            .Optional("factGroups", FactGroupSchema.List(scope))
            .Optional("clauses", ClauseSchema.List(scope))
            .Optional("roles", RoleSchema.List(scope))
            .Required("scoring", ScoringSchema.Section(scope))
            .Required("tiers", TierPolicySchema.Section(scope))
            .Required("changes", ChangePolicySchema.Section(scope));
}

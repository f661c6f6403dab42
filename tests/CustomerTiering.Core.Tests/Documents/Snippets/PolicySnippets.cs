using System.IO;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Documents.Snippets;

/// <summary>The code of the page on policies, compiled; a test holds the two in step.</summary>
internal static class PolicySnippets
{
    public const string Schema = """
        { "$schema": "policy.schema.json", "formatVersion": 1 }
        """;

    public const string Editor = """
        { "json.schemas": [ { "fileMatch": [ "policies/*.json" ], "url": "./policy.schema.json" } ] }
        """;

    public static TieringPolicy Versions(TieringPolicy v2025, TieringPolicy v2026, LocalDate asOf)
    {
        TieringPolicy preset = Presets.ForeignTrade;                     // one of five
        TieringPolicy own = TieringPolicy.Parse(File.ReadAllText("our-policy.json"));
        var versions = new PolicyCatalogue([v2025, v2026]);              // refuses versions that overlap
        TieringPolicy inForce = versions.InForce("our-policy", asOf);
        return inForce.Id == own.Id ? inForce : preset;
    }
}

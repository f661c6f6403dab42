using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CustomerTiering.Customers;

namespace CustomerTiering.Policies;

/// <summary>Describes what <see cref="IndicatorReader"/> reads.</summary>
internal static class IndicatorSchema
{
    private static readonly string[] OfNumbers = ["unit", "moreIsBetter", "decimals"];

    /// <summary>Gives the list.</summary>
    public static Shape List(SchemaScope scope)
        => Shape.List("The facts that the policy needs beside those of the library.", scope.Define("indicator", () => Declaration(scope)));

    private static Shape Declaration(SchemaScope scope) => new ObjectShape("A fact that the policy declares.")
        .Required("id", Shape.Id("The id; not one of the library's.").Except(Indicators.All.Select(static k => k.Id)))
        .Required("type", Shape.OneOf("What kind of value it has: a `number`, a `flag` (yes or no), or a `code`.", IndicatorReader.Types))
        .Optional("names", scope.Names("What the fact is called."))
        .Optional("source", Shape.Text("Where the fact comes from."))
        .Optional("clause", Shape.Text("The clause of the policy's text."))
        .Optional("unit", Shape.AnyOf("The unit of a number: one of the library's, or a word of your own.", Shape.OneOf(null, Units.All), Shape.Text()))
        .Optional("moreIsBetter", Shape.Flag("Whether a higher value is better for the grade; true where absent."))
        .Optional("decimals", Shape.Whole("The decimals of the smallest step that matters; 2 where absent.", 0, NumberIndicator.MaxDecimals))
        .When(ObjectShape.Has("type", Shape.Constant(IndicatorReader.Number).ToJson()), ObjectShape.Has("unit"), Without(OfNumbers))
        .Closed();

    private static JsonObject Without(string[] names)
        => new() { ["properties"] = new JsonObject(names.Select(static n => new KeyValuePair<string, JsonNode?>(n, false))) };
}

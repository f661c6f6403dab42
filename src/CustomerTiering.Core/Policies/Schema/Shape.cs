using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CustomerTiering.Wording;

namespace CustomerTiering.Policies;

/// <summary>What may stand in a place of a policy, as JSON Schema; one kind of value for each way in which <see cref="PolicyNode"/> reads one.</summary>
internal sealed class Shape
{
    private const string VisibleCharacter = @"[^\s\u0085]|\ufeff";
    private const string IsoDay = "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private readonly JsonObject _schema;

    public Shape(JsonObject schema) => _schema = schema;

    /// <summary>A text with a visible character.</summary>
    public static Shape Text(string? description = null) => Of("string", description, ("pattern", VisibleCharacter));

    public static Shape Id(string? description = null) => Of("string", description, ("pattern", Ids.Pattern));

    /// <summary>A text of the pattern.</summary>
    public static Shape Text(string description, string pattern) => Of("string", description, ("pattern", pattern));

    public static Shape Flag(string? description = null) => Of("boolean", description);

    public static Shape Date(string? description = null) => Of("string", description, ("format", "date"), ("pattern", IsoDay));

    /// <summary>A number; both bounds are inclusive.</summary>
    public static Shape Number(string? description = null, decimal? min = null, decimal? max = null) => Of("number", description, ("minimum", min), ("maximum", max));

    /// <summary>A number above a bound, which is excluded, up to another, which is included.</summary>
    public static Shape NumberAbove(string description, decimal bound, decimal max) => Of("number", description, ("exclusiveMinimum", bound), ("maximum", max));

    /// <summary>A number between two bounds, neither of which is included.</summary>
    public static Shape NumberBetween(string description, decimal min, decimal max) => Of("number", description, ("exclusiveMinimum", min), ("exclusiveMaximum", max));

    /// <summary>A whole number, however it is written; both bounds are inclusive.</summary>
    public static Shape Whole(string? description = null, int min = int.MinValue, int max = int.MaxValue) => Of("integer", description, ("minimum", min), ("maximum", max));

    /// <summary>One of the words.</summary>
    public static Shape OneOf(string? description, params IEnumerable<string> words) => Of(null, description, ("enum", new JsonArray([.. words.Select(static w => (JsonNode)w)])));

    /// <summary>One of the words, each with what an editor says of it.</summary>
    public static Shape OneOf(string? description, IEnumerable<(string Word, string Title)> words) => AnyOf(description, words.Select(static w => Constant(w.Word, w.Title)));

    /// <summary>This value and no other.</summary>
    public static Shape Constant(JsonNode value, string? description = null) => Of(null, description, ("const", value));

    public static Shape AnyOf(string? description, params IEnumerable<Shape> shapes) => Of(null, description, ("anyOf", new JsonArray([.. shapes.Select(static s => (JsonNode)s.ToJson())])));

    /// <summary>A list; both counts are inclusive.</summary>
    public static Shape List(string? description, Shape item, int? min = null, int? max = null)
        => Of("array", description, ("items", item.ToJson()), ("minItems", min), ("maxItems", max));

    /// <summary>What is defined under the name.</summary>
    public static Shape Reference(string name, string? description = null) => Of(null, description, ("$ref", $"#/$defs/{name}"));

    /// <summary>Any value, of which something else says more.</summary>
    public static Shape Anything(string description) => Of(null, description);

    /// <summary>Nothing: the place is left out, or null.</summary>
    public static Shape Absent() => Of("null", null);

    /// <summary>Leaves out the words, which <paramref name="words"/> list.</summary>
    public Shape Except(IEnumerable<string> words)
    {
        var schema = ToJson();
        schema["not"] = OneOf(null, words).ToJson();
        return new Shape(schema);
    }

    /// <summary>The same, or null, which counts as absent.</summary>
    public Shape OrNull()
    {
        var schema = ToJson();
        if (schema["type"] is JsonValue type)
            schema["type"] = new JsonArray(type.DeepClone(), "null");
        else if (schema["enum"] is JsonArray words)
            words.Add(null);
        else if (schema["anyOf"] is JsonArray kinds)
            kinds.Add(Absent().ToJson());
        else
            schema = Nullable(schema);
        return new Shape(schema);
    }

    /// <summary>Gives the schema, to be changed and put into another.</summary>
    public JsonObject ToJson() => (JsonObject)_schema.DeepClone();

    private static JsonObject Nullable(JsonObject schema)
    {
        var description = schema["description"]?.GetValue<string>();
        schema.Remove("description");
        return AnyOf(description, new Shape(schema), Absent()).ToJson();
    }

    private static Shape Of(string? type, string? description, params (string Keyword, JsonNode? Value)[] keywords)
    {
        var schema = new JsonObject();
        if (description is not null)
            schema["description"] = description;
        if (type is not null)
            schema["type"] = type;
        foreach (var (keyword, value) in keywords)
        {
            if (value is not null)
                schema[keyword] = value;
        }

        return new Shape(schema);
    }
}

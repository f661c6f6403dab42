using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerTiering.Policies;

/// <summary>Writes JSON for people: what fits on a line stands on one, all else is indented by two spaces; lines end in LF.</summary>
internal static class SchemaText
{
    private const int Width = 120;
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Gives the text, with a line end at its end.</summary>
    public static string Of(JsonObject schema)
    {
        var text = new StringBuilder();
        Write(text, schema, string.Empty, 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node, string indent, int taken)
    {
        var line = Line(node);
        if (node is not (JsonObject or JsonArray) || indent.Length + taken + line.Length <= Width)
            text.Append(line);
        else if (node is JsonObject o)
            Block(text, "{}", indent, [.. o.Select(static p => (Name(p.Key), p.Value))]);
        else
            Block(text, "[]", indent, [.. ((JsonArray)node).Select(static i => (string.Empty, i))]);
    }

    private static void Block(StringBuilder text, string brackets, string indent, (string Name, JsonNode? Value)[] items)
    {
        var inner = indent + "  ";
        text.Append(brackets[0]);
        for (var i = 0; i < items.Length; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(inner).Append(items[i].Name);
            Write(text, items[i].Value, inner, items[i].Name.Length + 1);
        }

        text.Append('\n').Append(indent).Append(brackets[1]);
    }

    private static string Line(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } o => $"{{ {string.Join(", ", o.Select(static p => Name(p.Key) + Line(p.Value)))} }}",
        JsonArray { Count: > 0 } list => $"[{string.Join(", ", list.Select(Line))}]",
        null => "null",
        _ => node.ToJsonString(Compact),
    };

    private static string Name(string key) => JsonValue.Create(key).ToJsonString(Compact) + ": ";
}

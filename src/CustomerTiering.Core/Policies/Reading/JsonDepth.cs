using System;
using System.Text.Json;

namespace CustomerTiering.Policies;

/// <summary>Tells a text that the parser refused for its depth from one that it refused for its syntax.</summary>
internal static class JsonDepth
{
    /// <summary>Whether the text goes deeper than the limit before its first syntax error.</summary>
    public static bool Exceeds(ReadOnlySpan<byte> utf8, int limit)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limit + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= limit)
                    return true;
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }
}

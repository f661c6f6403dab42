using System;
using System.Text.Json;

namespace CustomerTiering.Policies;

/// <summary>Finds an escape such as <c>\ud83d</c> that names half a character: valid JSON, yet no text.</summary>
internal static class HalfEscape
{
    /// <summary>Gives the offset in bytes of the first string with such an escape, or null.</summary>
    public static int? Find(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.ValueIsEscaped && !IsText(ref reader))
                return (int)reader.TokenStartIndex;
        }

        return null;
    }

    private static bool IsText(ref Utf8JsonReader reader)
    {
        try
        {
            _ = reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}

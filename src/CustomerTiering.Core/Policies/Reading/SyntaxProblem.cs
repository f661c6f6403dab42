using System;
using System.Text.Json;

namespace CustomerTiering.Policies;

/// <summary>Says where a text stops being JSON, and what the usual slips look like.</summary>
internal static class SyntaxProblem
{
    /// <summary>Describes the parser's complaint by line and column.</summary>
    public static PolicyException Describe(ReadOnlySpan<byte> utf8, JsonException complaint)
    {
        var offset = Offset(utf8, complaint);
        var position = TextPosition.At(utf8, offset);
        return PolicyException.Refusing($"is not JSON at {position}", Remedy(utf8, offset), complaint);
    }

    private static int Offset(ReadOnlySpan<byte> utf8, JsonException complaint)
    {
        var start = 0;
        for (var line = complaint.LineNumber ?? 0; line > 0; line--)
        {
            var end = utf8.Slice(start).IndexOf((byte)'\n');
            if (end < 0)
                break;

            start += end + 1;
        }

        return (int)Math.Min(utf8.Length, start + (complaint.BytePositionInLine ?? 0));
    }

    private static string Remedy(ReadOnlySpan<byte> utf8, int offset)
    {
        if (IsBlank(utf8))
            return "the text is empty; write an object in braces";
        if (offset == utf8.Length)
            return "close what is still open";

        return (char)utf8[offset] switch
        {
            '/' => "remove the comment",
            ',' => "remove the comma or write what is missing before it",
            '\'' => "use double quotes",
            '}' or ']' when FollowsComma(utf8.Slice(0, offset)) => "remove the comma before it",
            _ => "correct the syntax there",
        };
    }

    private static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        foreach (var character in utf8)
        {
            if (!IsSpace(character))
                return false;
        }

        return true;
    }

    private static bool IsSpace(byte character) => character is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    private static bool FollowsComma(ReadOnlySpan<byte> before)
    {
        var end = before.Length - 1;
        while (end >= 0 && IsSpace(before[end]))
            end--;

        return end >= 0 && before[end] == ',';
    }
}

using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CustomerTiering.Policies;

/// <summary>
/// Parses the text of a policy strictly: UTF-8 with or without a byte order mark, no comments, no trailing commas,
/// bounded in size and depth, so that a file from a stranger costs little to refuse.
/// </summary>
internal static class PolicyJson
{
    /// <summary>The largest file in bytes, one mebibyte.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>The greatest number of objects and lists one inside another.</summary>
    public const int MaxDepth = 32;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private static readonly JsonDocumentOptions Options = new()
    {
        MaxDepth = MaxDepth,
        CommentHandling = JsonCommentHandling.Disallow,
        AllowTrailingCommas = false,
    };

    /// <summary>Parses a text; the size is that of its UTF-8 bytes. The caller disposes the document.</summary>
    /// <exception cref="PolicyException">The text is too large, too deep or not JSON.</exception>
    public static JsonDocument Parse(string text)
    {
        RefuseLarge(text.Length);
        try
        {
            return ParseCopy(Utf8.GetBytes(text));
        }
        catch (EncoderFallbackException broken)
        {
            throw PolicyException.Refusing("is not Unicode text: half of a surrogate pair stands alone", "correct the character", broken);
        }
    }

    /// <summary>Parses the bytes of a file; they are copied first. The caller disposes the document.</summary>
    /// <exception cref="PolicyException">The file is too large, too deep, not UTF-8 or not JSON.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        RefuseLarge(utf8.Length);
        var copy = utf8.ToArray();
        try
        {
            _ = Utf8.GetCharCount(copy);
        }
        catch (DecoderFallbackException broken)
        {
            throw PolicyException.Refusing("is not UTF-8 text", "save the file as UTF-8", broken);
        }

        return ParseCopy(copy);
    }

    private static JsonDocument ParseCopy(byte[] utf8)
    {
        RefuseLarge(utf8.Length);
        var json = utf8.AsMemory(utf8.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0);
        try
        {
            RefuseHalfEscapes(json.Span);
            return JsonDocument.Parse(json, Options);
        }
        catch (JsonException broken)
        {
            throw JsonDepth.Exceeds(json.Span, MaxDepth)
                ? PolicyException.Refusing($"is nested more than {Plain(MaxDepth)} levels deep", "flatten it", broken)
                : SyntaxProblem.Describe(json.Span, broken);
        }
    }

    private static void RefuseLarge(int length)
    {
        if (length > MaxBytes)
            throw PolicyException.Refusing($"is larger than {Plain(MaxBytes)} bytes", "shorten it or split it into several policies");
    }

    private static void RefuseHalfEscapes(ReadOnlySpan<byte> json)
    {
        if (HalfEscape.Find(json) is { } offset)
        {
            throw PolicyException.Refusing(
                $"has half of a surrogate pair in the text at {TextPosition.At(json, offset)}",
                "write both halves or the character itself");
        }
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}

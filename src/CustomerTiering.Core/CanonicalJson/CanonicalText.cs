using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CustomerTiering.CanonicalJson;

/// <summary>
/// Writes JSON in the one form that hashes are taken of: keys in ordinal order, plain decimals, no white space, no
/// properties that are null.
/// </summary>
internal static class CanonicalText
{
    /// <summary>Gives the canonical text of an element. A null inside a list stays, since leaving it out would move the items after it.</summary>
    /// <exception cref="FormatException">A number cannot be held exactly by a decimal, or an object names a property twice.</exception>
    public static string Of(JsonElement element)
    {
        var text = new StringBuilder();
        Write(text, element);
        return text.ToString();
    }

    /// <summary>Gives the canonical text of an object without one of its own properties; objects inside it keep theirs.</summary>
    /// <exception cref="FormatException">A number cannot be held exactly by a decimal, or an object names a property twice.</exception>
    public static string Of(JsonElement element, string without)
    {
        var text = new StringBuilder();
        WriteObject(text, element, without);
        return text.ToString();
    }

    /// <summary>Gives the number in plain digits, without exponent and trailing zeros; zero has no sign.</summary>
    public static string Number(decimal value)
    {
        if (value == 0)
            return "0";

        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.IndexOf('.') < 0 ? text : text.TrimEnd('0').TrimEnd('.');
    }

    private static void Write(StringBuilder text, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(text, element);
                break;
            case JsonValueKind.Array:
                WriteList(text, element);
                break;
            case JsonValueKind.String:
                CanonicalString.Write(text, RawString.ValueOf(element));
                break;
            case JsonValueKind.Number:
                text.Append(Number(Exact(element.GetRawText())));
                break;
            case JsonValueKind.True:
                text.Append("true");
                break;
            case JsonValueKind.False:
                text.Append("false");
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void WriteObject(StringBuilder text, JsonElement element, string? without = null)
    {
        var members = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var name = RawString.NameOf(property);
            if (members.ContainsKey(name))
                throw new FormatException($"the property `{name}` is given more than once");

            members.Add(name, property.Value);
        }

        var separator = "{";
        foreach (var member in members)
        {
            if (member.Value.ValueKind == JsonValueKind.Null || member.Key == without)
                continue;

            text.Append(separator);
            CanonicalString.Write(text, member.Key);
            text.Append(':');
            Write(text, member.Value);
            separator = ",";
        }

        text.Append(separator == "{" ? "{}" : "}");
    }

    private static void WriteList(StringBuilder text, JsonElement element)
    {
        var separator = "[";
        foreach (var item in element.EnumerateArray())
        {
            text.Append(separator);
            Write(text, item);
            separator = ",";
        }

        text.Append(separator == "[" ? "[]" : "]");
    }

    private static decimal Exact(string literal)
        => ExactDecimal.TryParse(literal, out var value)
            ? value
            : throw new FormatException("a number has more digits than can be kept exactly");
}

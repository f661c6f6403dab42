using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CustomerTiering.CanonicalJson;

/// <summary>
/// Reads JSON strings whose escapes name a surrogate without its partner: the JSON reader refuses to give those out.
/// </summary>
internal static class RawString
{
    /// <summary>Gives the text of a string element.</summary>
    public static string ValueOf(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Decode(element.GetRawText());
        }
    }

    /// <summary>Gives the name of a property.</summary>
    public static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return Decode(property.ToString());
        }
    }

    private static string Decode(string raw)
    {
        var text = new StringBuilder();
        for (var i = 1; raw[i] != '"'; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)ushort.Parse(raw.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(Unescaped(raw[i]));
            }
        }

        return text.ToString();
    }

    private static char Unescaped(char escape) => escape switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escape,
    };
}

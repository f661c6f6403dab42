using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;

namespace CustomerTiering.Texts;

/// <summary>Reads texts from a file of flat keys that is embedded in an assembly.</summary>
internal static class EmbeddedTexts
{
    /// <summary>Gives the texts by key.</summary>
    public static Dictionary<string, string> Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateObject().ToDictionary(static p => p.Name, static p => p.Value.GetString()!);
    }
}

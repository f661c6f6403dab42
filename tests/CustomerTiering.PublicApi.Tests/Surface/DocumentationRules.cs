using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace CustomerTiering.PublicApi.Surface;

/// <summary>The compiler sees to it that every public member has a comment; these see to it that there is something in it.</summary>
internal static class DocumentationRules
{
    public static IEnumerable<string> Violations(XDocument documentation)
        => documentation.Descendants("member").Where(member => IsEmpty(member) || NamesNothing(member)).Select(NameOf);

    public static IEnumerable<string> Undocumented(ShippedAssembly shipped)
    {
        var documented = shipped.Documentation.Descendants("member").Select(NameOf).ToHashSet(StringComparer.Ordinal);
        return shipped.Types.Select(type => "T:" + type.FullName!.Replace('+', '.')).Where(name => !documented.Contains(name));
    }

    private static bool IsEmpty(XElement member)
        => !member.Descendants("inheritdoc").Any() && member.Elements("summary").All(summary => !summary.HasElements && summary.Value.Trim().Length == 0);

    private static bool NamesNothing(XElement member)
        => member.Descendants().Attributes("cref").Any(cref => cref.Value.StartsWith("!:", StringComparison.Ordinal));

    private static string NameOf(XElement member) => member.Attribute("name")!.Value;
}

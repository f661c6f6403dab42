using System;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Cli.Input.Crm;

/// <summary>The sectors that a CRM export may name. Another one is kept as written and reported.</summary>
internal static class CrmSectors
{
    private static readonly string[] Known =
        ["employment", "entertainment", "finance", "marketing", "medical", "retail", "services", "software", "technology", "telecommunications"];

    /// <summary>Says what is wrong with a sector; null where it is known.</summary>
    public static string? Problem(string sector)
        => Known.Contains(sector, StringComparer.Ordinal) ? null : $"sector `{sector}` is not known; {NearestName.Hint(sector, Known)} kept as written";
}

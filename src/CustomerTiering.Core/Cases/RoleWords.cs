using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Cases;

/// <summary>Says roles in a message.</summary>
internal static class RoleWords
{
    public static string Of(IReadOnlyList<string> roles)
        => roles.Count == 0 ? "the people of the roster" : string.Join(" or ", roles.Select(static r => $"`{r}`"));
}

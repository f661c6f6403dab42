using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.PublicApi.Surface;

/// <summary>Where a rule is broken on purpose, and why.</summary>
internal static class DeliberateExceptions
{
    private static readonly (string Rule, string Member, string Reason)[] All =
    [
        ("collections are given out to be read", "Microsoft.Extensions.DependencyInjection.CustomerTieringServiceCollectionExtensions.AddCustomerTiering",
            "registrations are chained"),
    ];

    public static IReadOnlyList<string> From(string rule) => [.. All.Where(e => e.Rule == rule).Select(e => e.Member)];
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;

namespace CustomerTiering.DependencyInjection;

/// <summary>Two policies were given for one engine; no later call can mend that.</summary>
internal sealed class ConflictingPoliciesException(IReadOnlyList<TieringPolicy> policies)
    : InvalidOperationException($"different policies are set: {string.Join(" and ", policies.Select(Name))}; keep one of them for an engine")
{
    private static string Name(TieringPolicy policy) => $"`{policy.Id}` version `{policy.Version}` (hash {policy.Hash.Substring(0, 8)})";
}

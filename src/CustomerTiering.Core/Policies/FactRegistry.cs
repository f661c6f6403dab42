using System;
using System.Collections.Generic;
using CustomerTiering.Customers;

namespace CustomerTiering.Policies;

/// <summary>The facts that a policy may name: the library's and those it declares itself.</summary>
internal static class FactRegistry
{
    /// <summary>Gives the facts by id.</summary>
    public static Dictionary<string, FactKey> Of(IEnumerable<FactKey> declared)
    {
        var facts = new Dictionary<string, FactKey>(StringComparer.Ordinal);
        foreach (var key in Indicators.All)
            facts[key.Id] = key;
        foreach (var key in declared)
            facts[key.Id] = key;
        return facts;
    }
}

using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CustomerTiering.Customers;

namespace CustomerTiering.Rules.Conditions;

/// <summary>Which fact a typed property of <see cref="CustomerFacts"/> stands for: the key of the same name in <see cref="Indicators"/>.</summary>
internal static class FactNames
{
    private static readonly Dictionary<string, FactKey> Keys = typeof(Indicators)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(static p => typeof(FactKey).IsAssignableFrom(p.PropertyType))
        .ToDictionary(static p => p.Name, static p => (FactKey)p.GetValue(null)!);

    /// <summary>Gives the key that the property stands for; null for a property that is no fact.</summary>
    public static FactKey? KeyOf(string property) => Keys.TryGetValue(property, out var key) ? key : null;
}

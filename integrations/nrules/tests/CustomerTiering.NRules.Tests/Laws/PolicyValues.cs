using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CustomerTiering.Customers;
using CustomerTiering.Policies;

namespace CustomerTiering.NRules.Laws;

/// <summary>The values that a policy itself speaks of, fact by fact: where a customer has one of them, or one next to it, it stands at a bound.</summary>
internal sealed class PolicyValues
{
    private readonly Dictionary<string, HashSet<decimal>> _numbers = [];
    private readonly Dictionary<string, HashSet<string>> _codes = [];

    public PolicyValues(TieringPolicy policy)
    {
        using var document = JsonDocument.Parse(policy.CanonicalText);
        Collect(document.RootElement, string.Empty);
        Facts = [.. policy.Indicators.Concat(typeof(Indicators).GetProperties().Select(static p => p.GetValue(null)).OfType<FactKey>()).DistinctBy(static k => k.Id)];
    }

    /// <summary>Gets every fact that a customer of the policy can have: the policy's own and the library's.</summary>
    public IReadOnlyList<FactKey> Facts { get; }

    /// <summary>Gets the numbers said of a fact, then all numbers of the policy.</summary>
    public (IReadOnlyList<decimal> Own, IReadOnlyList<decimal> All) NumbersOf(string fact) => ([.. _numbers.GetValueOrDefault(fact, [])], [.. _numbers[string.Empty]]);

    /// <summary>Gets the codes said of a fact.</summary>
    public IReadOnlyList<string> CodesOf(string fact) => [.. _codes.GetValueOrDefault(fact, [])];

    private void Collect(JsonElement element, string fact)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var about = element.TryGetProperty("indicator", out var named) || element.TryGetProperty("attribute", out named) ? named.GetString()! : fact;
                foreach (var property in element.EnumerateObject().Where(static p => p.Name is not ("indicator" or "attribute" or "names")))
                    Collect(property.Value, about);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Collect(item, fact);
                break;
            case JsonValueKind.Number:
                Of(_numbers, fact).Add(element.GetDecimal());
                Of(_numbers, string.Empty).Add(element.GetDecimal());
                break;
            case JsonValueKind.String:
                Of(_codes, fact).Add(element.GetString()!);
                break;
        }
    }

    private static HashSet<T> Of<T>(Dictionary<string, HashSet<T>> values, string fact)
        => values.TryGetValue(fact, out var found) ? found : values[fact] = [];
}

using System;
using System.Linq;
using CustomerTiering.Customers;

namespace CustomerTiering.Policies;

/// <summary>Describes where a policy names a fact: the library's are offered, and the policy's own are any ids.</summary>
internal static class FactSchema
{
    /// <summary>A fact of any kind.</summary>
    public static Shape Any(SchemaScope scope) => scope.Define("fact", static () => Of("A fact.", static _ => true));

    /// <summary>A fact that is a number.</summary>
    public static Shape Indicator(SchemaScope scope, string? description = null)
        => scope.Define("fact.indicator", static () => Of("A number known of a customer.", static k => k.Kind == FactKind.Number), description);

    /// <summary>A fact that is a flag or a code.</summary>
    public static Shape Attribute(SchemaScope scope, string? description = null)
        => scope.Define("fact.attribute", static () => Of("A flag or code known of a customer.", static k => k.Kind != FactKind.Number), description);

    private static Shape Of(string description, Func<FactKey, bool> fits)
    {
        var others = Indicators.All.Where(k => !fits(k)).Select(static k => k.Id).ToList();
        var own = Shape.Id("A fact that the policy declares under `indicators`.");
        return Shape.AnyOf(description, Shape.OneOf(null, Indicators.All.Where(fits).Select(static k => (k.Id, Title(k)))), others.Count == 0 ? own : own.Except(others));
    }

    private static string Title(FactKey key) => key is NumberIndicator number ? $"{key.Title}, in {number.Unit}" : key.Title;
}

using System;
using System.Collections.Generic;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Rules.Structured;

/// <summary>The words with which a structured condition compares.</summary>
internal static class ComparisonWords
{
    public const string Between = "between";
    public const string Is = "is";
    public const string In = "in";
    public const string Unknown = "unknown";

    /// <summary>The words that compare by order with one bound.</summary>
    public static readonly Dictionary<string, Comparison> Orders = new()
    {
        ["atLeast"] = Comparison.AtLeast,
        ["above"] = Comparison.Above,
        ["atMost"] = Comparison.AtMost,
        ["below"] = Comparison.Below,
    };

    /// <summary>All words.</summary>
    public static readonly string[] All = [.. Orders.Keys, Between, Is, In, Unknown];

    /// <summary>Whether values of the type have an order.</summary>
    public static bool HaveOrder(Type type) => type == typeof(decimal) || type == typeof(int) || type == typeof(Tier) || type == typeof(LocalDate);

    /// <summary>Gives the members of an enum by the words that a policy writes for them.</summary>
    public static Dictionary<string, string> Members(Type type)
    {
        var members = new Dictionary<string, string>();
        foreach (var name in Enum.GetNames(type))
            members.Add(ConditionPrinter.Words(name), name);
        return members;
    }

    /// <summary>Gives the values of an enum by the words that a policy writes for them.</summary>
    public static IReadOnlyDictionary<string, T> Of<T>()
        where T : struct, Enum
    {
        var type = typeof(T);
        var values = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var member in Members(type))
            values.Add(member.Key, (T)Enum.Parse(type, member.Value));
        return values;
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Wording;

namespace CustomerTiering;

/// <summary>The policies that ship with the library. Each is a file that a host may copy and change.</summary>
public static class Presets
{
    private static readonly Dictionary<string, Lazy<TieringPolicy>> ById = new(StringComparer.Ordinal)
    {
        ["cement-sales"] = new(static () => TieringPolicy.Parse(TextOf("cement-sales"))),
        ["foreign-trade"] = new(static () => TieringPolicy.Parse(TextOf("foreign-trade"))),
        ["key-accounts"] = new(static () => TieringPolicy.Parse(TextOf("key-accounts"))),
        ["relationship-care"] = new(static () => TieringPolicy.Parse(TextOf("relationship-care"))),
        ["service-levels"] = new(static () => TieringPolicy.Parse(TextOf("service-levels"))),
    };

    /// <summary>Gets the ids of the presets, in ordinal order.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. ById.Keys.OrderBy(static id => id, StringComparer.Ordinal)];

    /// <summary>Gets the grading and maintenance of customers in foreign trade, four tiers from A to D.</summary>
    public static TieringPolicy ForeignTrade => Find("foreign-trade");

    /// <summary>Gets the grading of customers for service, four levels from 1, the best, to 4.</summary>
    public static TieringPolicy ServiceLevels => Find("service-levels");

    /// <summary>Gets the management of key accounts: large demand, large return, fairly stable.</summary>
    public static TieringPolicy KeyAccounts => Find("key-accounts");

    /// <summary>Gets the maintenance of customer relationships in a small or medium company.</summary>
    public static TieringPolicy RelationshipCare => Find("relationship-care");

    /// <summary>Gets the service of customers in cement sales, on trial.</summary>
    public static TieringPolicy CementSales => Find("cement-sales");

    /// <summary>Gives the preset of that id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    public static TieringPolicy Find(string id)
        => ById.TryGetValue(Guard.NotNull(id, nameof(id)), out var policy)
            ? policy.Value
            : throw new KeyNotFoundException($"preset `{id}` is not known; {NearestName.Hint(id, Ids)}");

    /// <summary>Gives the text of the preset's file, as a start for a policy of one's own.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    public static string TextOf(string id)
    {
        if (!ById.ContainsKey(Guard.NotNull(id, nameof(id))))
            throw new KeyNotFoundException($"preset `{id}` is not known; {NearestName.Hint(id, Ids)}");

        using var stream = typeof(Presets).Assembly.GetManifestResourceStream($"CustomerTiering.Presets.{id}.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

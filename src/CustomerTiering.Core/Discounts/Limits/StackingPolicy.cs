using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Discounts;

/// <summary>Which kinds of concession go together on one line. Immutable.</summary>
public sealed class StackingPolicy
{
    internal StackingPolicy(bool isBestOnly, IReadOnlyList<IReadOnlyList<string>> apart, bool refuses, string? clause)
    {
        IsBestOnly = isBestOnly;
        Apart = apart;
        Refuses = refuses;
        Clause = clause;
    }

    /// <summary>Gets a value indicating whether only the concession that is worth most stands.</summary>
    public bool IsBestOnly { get; }

    /// <summary>Gets the groups of kinds that do not go together; <c>discount</c> is the line's own discount.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Apart { get; }

    /// <summary>Gets a value indicating whether a line with concessions that do not go together is refused; otherwise the one worth most stands and the others are dropped.</summary>
    public bool Refuses { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets stacking by which everything goes together.</summary>
    internal static StackingPolicy All { get; } = new(false, [], false, null);

    /// <summary>Gives the kinds that do not stand beside a better one on the line, in ordinal order.</summary>
    internal IReadOnlyList<string> Excess(DiscountLine line)
    {
        var worth = line.Concessions.Where(static c => c.Amount > 0).ToDictionary(static c => c.Kind, static c => c.Amount);
        if (line.Discount > 0)
            worth[Concession.Discount] = line.DiscountAmount;
        var groups = IsBestOnly ? [[.. worth.Keys.OrderBy(static k => k, System.StringComparer.Ordinal)]] : Apart;
        return [.. groups.SelectMany(g => Beaten(g, worth)).Distinct().OrderBy(static k => k, System.StringComparer.Ordinal)];
    }

    /// <summary>Of what is worth the same the kind named first stands.</summary>
    private static IEnumerable<string> Beaten(IReadOnlyList<string> group, Dictionary<string, decimal> worth)
        => group.Where(worth.ContainsKey).OrderByDescending(k => worth[k]).Skip(1);
}

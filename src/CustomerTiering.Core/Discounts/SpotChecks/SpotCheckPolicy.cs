using CustomerTiering.Rules;

namespace CustomerTiering.Discounts;

/// <summary>How often and how widely the execution of discounts is checked (key accounts art. 14). Immutable.</summary>
public sealed class SpotCheckPolicy
{
    internal SpotCheckPolicy(int perPeriod, decimal share, string? clause, Basis? basis)
    {
        PerPeriod = perPeriod;
        Share = share;
        Clause = clause;
        Basis = basis;
    }

    /// <summary>Gets on how many days of a period is checked, 1 to 366.</summary>
    public int PerPeriod { get; }

    /// <summary>Gets the share of what was given that is looked at, above 0 and at most 1; at least one line.</summary>
    public decimal Share { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets where the numbers come from; null where not stated.</summary>
    public Basis? Basis { get; }
}

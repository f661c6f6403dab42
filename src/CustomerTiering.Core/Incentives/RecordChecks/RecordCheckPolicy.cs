using CustomerTiering.Rules;

namespace CustomerTiering.Incentives;

/// <summary>How often and how widely the records of people's work are looked over (foreign trade 5.1). Immutable.</summary>
public sealed class RecordCheckPolicy
{
    internal RecordCheckPolicy(int? perPeriod, decimal share, string? clause, Basis? basis)
    {
        PerPeriod = perPeriod;
        Share = share;
        Clause = clause;
        Basis = basis;
    }

    /// <summary>Gets on how many days of a period is looked, 1 to 366; null for every working day.</summary>
    public int? PerPeriod { get; }

    /// <summary>Gets the share of the records that is looked at, above 0 and at most 1; at least one record.</summary>
    public decimal Share { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets where the numbers come from; null where not stated.</summary>
    public Basis? Basis { get; }
}

using CustomerTiering.Rules;

namespace CustomerTiering.Discounts;

/// <summary>A number of calendar days that the policy states. Immutable.</summary>
public sealed class DiscountDays
{
    internal DiscountDays(int days, string? clause, Basis? basis)
    {
        Days = days;
        Clause = clause;
        Basis = basis;
    }

    /// <summary>Gets the days, 1 to 366.</summary>
    public int Days { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets where the number comes from; null where not stated.</summary>
    public Basis? Basis { get; }
}

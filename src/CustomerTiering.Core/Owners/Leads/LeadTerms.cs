using CustomerTiering.Rules;

namespace CustomerTiering.Owners.Leads;

/// <summary>How long somebody who registers a lead may work on it alone. Days are calendar days; a term of N days from a day ends on the N-th day after it, which no longer belongs to it. Immutable.</summary>
public sealed class LeadTerms
{
    /// <summary>The most days of any term.</summary>
    internal const int MostDays = 3660;

    /// <summary>Initializes a new instance of the <see cref="LeadTerms"/> class.</summary>
    /// <param name="firstActivityWithinDays">The days from registration in which a first activity is recorded, 1 to 3660.</param>
    /// <param name="idleAfterDays">The days without an activity after which a protected lead is idle, 1 to 3659.</param>
    /// <param name="returnAfterDays">The days without an activity after which it returns to the pool, more than <paramref name="idleAfterDays"/> and at most 3660.</param>
    /// <param name="protectionDays">The days from registration for which it is protected at most, 1 to 3660.</param>
    /// <param name="waitDays">The days after the return in which who had it last does not register it again, 0 to 3660.</param>
    /// <param name="rivals">Who has a lead that several people claim when leads are taken over from elsewhere.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">A number is out of its range.</exception>
    public LeadTerms(int firstActivityWithinDays, int idleAfterDays, int returnAfterDays, int protectionDays, int waitDays, LeadPrecedence rivals = LeadPrecedence.FirstRegistered)
        : this(
            InRange(firstActivityWithinDays, 1, MostDays, nameof(firstActivityWithinDays)),
            InRange(idleAfterDays, 1, MostDays - 1, nameof(idleAfterDays)),
            InRange(returnAfterDays, idleAfterDays + 1, MostDays, nameof(returnAfterDays)),
            InRange(protectionDays, 1, MostDays, nameof(protectionDays)),
            InRange(waitDays, 0, MostDays, nameof(waitDays)),
            rivals,
            null,
            null)
    {
    }

    internal LeadTerms(int firstActivityWithinDays, int idleAfterDays, int returnAfterDays, int protectionDays, int waitDays, LeadPrecedence rivals, string? clause, Basis? basis)
    {
        FirstActivityWithinDays = firstActivityWithinDays;
        IdleAfterDays = idleAfterDays;
        ReturnAfterDays = returnAfterDays;
        ProtectionDays = protectionDays;
        WaitDays = waitDays;
        Rivals = rivals;
        Clause = clause;
        Basis = basis;
    }

    /// <summary>Gets the days from registration in which a first activity is recorded; a lead without one returns.</summary>
    public int FirstActivityWithinDays { get; }

    /// <summary>Gets the days without an activity after which a protected lead is idle.</summary>
    public int IdleAfterDays { get; }

    /// <summary>Gets the days without an activity after which a lead returns to the pool.</summary>
    public int ReturnAfterDays { get; }

    /// <summary>Gets the days from registration after which a lead returns that was not converted, whatever was done.</summary>
    public int ProtectionDays { get; }

    /// <summary>Gets the days after the return in which who had it last does not register it again.</summary>
    public int WaitDays { get; }

    /// <summary>Gets who has a lead that several people claim when leads are taken over from elsewhere.</summary>
    public LeadPrecedence Rivals { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets where the numbers come from; null where not stated.</summary>
    public Basis? Basis { get; }

    private static int InRange(int value, int least, int most, string name)
        => value >= least && value <= most ? value : throw new System.ArgumentOutOfRangeException(name, value, $"a number from {least} to {most} is needed");
}

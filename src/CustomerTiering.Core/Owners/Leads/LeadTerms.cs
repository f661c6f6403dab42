using CustomerTiering.Rules;

namespace CustomerTiering.Owners.Leads;

/// <summary>How long somebody who registers a lead may work on it alone. Days are calendar days; a term of N days from a day ends on the N-th day after it, which no longer belongs to it. Immutable.</summary>
public sealed class LeadTerms
{
    /// <summary>Initializes a new instance of the <see cref="LeadTerms"/> class.</summary>
    /// <param name="firstActivityWithinDays">The days from registration in which a first activity is recorded, 1 or more.</param>
    /// <param name="idleAfterDays">The days without an activity after which a protected lead is idle, 1 or more.</param>
    /// <param name="returnAfterDays">The days without an activity after which it returns to the pool, more than <paramref name="idleAfterDays"/>.</param>
    /// <param name="protectionDays">The days from registration for which it is protected at most, 1 or more.</param>
    /// <param name="waitDays">The days after the return in which who had it last does not register it again, 0 or more.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">A number is out of its range.</exception>
    public LeadTerms(int firstActivityWithinDays, int idleAfterDays, int returnAfterDays, int protectionDays, int waitDays)
        : this(
            AtLeast(firstActivityWithinDays, 1, nameof(firstActivityWithinDays)),
            AtLeast(idleAfterDays, 1, nameof(idleAfterDays)),
            AtLeast(returnAfterDays, idleAfterDays + 1, nameof(returnAfterDays)),
            AtLeast(protectionDays, 1, nameof(protectionDays)),
            AtLeast(waitDays, 0, nameof(waitDays)),
            null,
            null)
    {
    }

    internal LeadTerms(int firstActivityWithinDays, int idleAfterDays, int returnAfterDays, int protectionDays, int waitDays, string? clause, Basis? basis)
    {
        FirstActivityWithinDays = firstActivityWithinDays;
        IdleAfterDays = idleAfterDays;
        ReturnAfterDays = returnAfterDays;
        ProtectionDays = protectionDays;
        WaitDays = waitDays;
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

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets where the numbers come from; null where not stated.</summary>
    public Basis? Basis { get; }

    private static int AtLeast(int value, int least, string name)
        => value >= least ? value : throw new System.ArgumentOutOfRangeException(name, value, $"a number of {least} or more is needed");
}

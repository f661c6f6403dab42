using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Terms;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>What the rules of the cases area look at: a case at a moment, its customer, and what came before it.</summary>
public readonly struct CaseSituation : IRuleCase
{
    internal CaseSituation(BoundFacts bound, LocalDate asOf, CustomerCase @case, int? overdueDays, int openDays, int? daysSinceSameCause)
    {
        Bound = bound;
        AsOf = asOf;
        KindOfCase = @case.Kind.Id;
        Cause = @case.Cause;
        Status = @case.Status;
        IsMajor = @case.IsMajor;
        Reopenings = @case.Reopenings;
        OverdueDays = overdueDays;
        OpenDays = openDays;
        DaysSinceSameCause = daysSinceSameCause;
    }

    /// <inheritdoc/>
    public CustomerFacts Facts => Bound.Facts;

    /// <inheritdoc/>
    public LocalDate AsOf { get; }

    /// <summary>Gets the id of the kind of case.</summary>
    [Code(CaseCodes.Term)]
    public string KindOfCase { get; }

    /// <summary>Gets what it is about; null where the kind lists no causes.</summary>
    [Code(CaseCodes.Term)]
    public string? Cause { get; }

    /// <summary>Gets where it stands.</summary>
    public CaseStatus Status { get; }

    /// <summary>Gets a value indicating whether it is a major one.</summary>
    public bool IsMajor { get; }

    /// <summary>Gets how often it was reopened.</summary>
    [Unit(Units.Count)]
    public int Reopenings { get; }

    /// <summary>Gets the whole days for which the step is overdue that is so longest, 0 on the first; null where nothing is overdue.</summary>
    [Unit(Units.Days)]
    public int? OverdueDays { get; }

    /// <summary>Gets the calendar days since it was opened.</summary>
    [Unit(Units.Days)]
    public int OpenDays { get; }

    /// <summary>Gets the calendar days from the customer's last case of the same kind and cause that was not cancelled to this one; null where there is none or no cause.</summary>
    [Unit(Units.Days)]
    public int? DaysSinceSameCause { get; }

    internal BoundFacts Bound { get; }
}

using NodaTime;

namespace CustomerTiering.Customers.Retention;

/// <summary>A fact of a customer's file with what becomes of it. Immutable.</summary>
public sealed class RetainedFact
{
    internal RetainedFact(FactKey fact, RetentionVerdict verdict, LocalDate? observedOn)
    {
        Fact = fact;
        Verdict = verdict;
        ObservedOn = observedOn;
    }

    /// <summary>Gets the fact.</summary>
    public FactKey Fact { get; }

    /// <summary>Gets what becomes of it.</summary>
    public RetentionVerdict Verdict { get; }

    /// <summary>Gets the day on which it was true; null where not stated.</summary>
    public LocalDate? ObservedOn { get; }
}

using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Terms;
using NodaTime;

namespace CustomerTiering.Onboarding;

/// <summary>What first-order rules look at: the customer, what is missing of its file, and whether it was admitted.</summary>
public readonly struct FirstOrderCase : IRuleCase
{
    internal FirstOrderCase(BoundFacts bound, LocalDate asOf, int missingFacts, OnboardingVerdictKind? admission)
    {
        Bound = bound;
        AsOf = asOf;
        MissingFacts = missingFacts;
        Admission = admission;
    }

    /// <inheritdoc/>
    public CustomerFacts Facts => Bound.Facts;

    /// <inheritdoc/>
    public LocalDate AsOf { get; }

    /// <summary>Gets how many facts that the file should hold are missing, those of the policy's <c>file</c> groups.</summary>
    [Unit(Units.Count)]
    public int MissingFacts { get; }

    /// <summary>Gets what was decided when it wanted to be a customer; null where nothing was.</summary>
    public OnboardingVerdictKind? Admission { get; }

    internal BoundFacts Bound { get; }
}

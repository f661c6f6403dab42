using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Terms;
using NodaTime;

namespace CustomerTiering.Onboarding;

/// <summary>What onboarding rules look at: what the investigation found, and what is missing of it.</summary>
public readonly struct OnboardingCase : IRuleCase
{
    internal OnboardingCase(BoundFacts bound, OnboardingRequest request, int missingFacts)
    {
        Bound = bound;
        Request = request;
        MissingFacts = missingFacts;
    }

    /// <inheritdoc/>
    public CustomerFacts Facts => Bound.Facts;

    /// <inheritdoc/>
    public LocalDate AsOf => Request.AsOf;

    /// <summary>Gets how many facts that the file should hold are missing, those of the policy's <c>file</c> groups.</summary>
    [Unit(Units.Count)]
    public int MissingFacts { get; }

    /// <summary>Gets how many customers look like this one.</summary>
    [Unit(Units.Count)]
    public int Duplicates => Request.Duplicates;

    /// <summary>Gets the whole months since it was delisted; null where it never was.</summary>
    [Unit(Units.Months)]
    public int? MonthsSinceDelisting => Request.DelistedOn is { } day ? WholeMonths.Between(day, AsOf) : null;

    internal BoundFacts Bound { get; }

    internal OnboardingRequest Request { get; }
}

using System;
using CustomerTiering.Customers;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Onboarding;

/// <summary>Somebody who wants to be a customer, as far as it was investigated (cement sales art. 10). Immutable.</summary>
public sealed class OnboardingRequest
{
    /// <summary>Initializes a new instance of the <see cref="OnboardingRequest"/> class.</summary>
    /// <param name="facts">What the investigation found.</param>
    /// <param name="asOf">The day for which is decided.</param>
    /// <param name="duplicates">How many customers look like this one, 0 or more; see <see cref="Portfolio.PortfolioDecider.Duplicates"/>.</param>
    /// <param name="delistedOn">The day on which it was delisted before; null where it never was.</param>
    /// <exception cref="ArgumentException">The number is below 0, or it was delisted after the day.</exception>
    public OnboardingRequest(CustomerFacts facts, LocalDate asOf, int duplicates = 0, LocalDate? delistedOn = null)
    {
        Facts = Guard.NotNull(facts, nameof(facts));
        AsOf = asOf;
        Duplicates = duplicates >= 0 ? duplicates : throw new ArgumentOutOfRangeException(nameof(duplicates), duplicates, "a number of customers is 0 or more");
        DelistedOn = delistedOn > asOf ? throw new ArgumentException("it was delisted after the day for which is decided", nameof(delistedOn)) : delistedOn;
    }

    /// <summary>Initializes a new instance of the <see cref="OnboardingRequest"/> class, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="OnboardingRequest(CustomerFacts, LocalDate, int, LocalDate?)"/>
    /// <exception cref="ArgumentException">The number is below 0, it was delisted after the day, or a day has a time of day.</exception>
    public OnboardingRequest(CustomerFacts facts, DateTime asOf, int duplicates = 0, DateTime? delistedOn = null)
        : this(facts, Guard.DateOnly(asOf), duplicates, delistedOn is { } day ? Guard.DateOnly(day, nameof(delistedOn)) : null)
    {
    }

    /// <summary>Gets what the investigation found.</summary>
    public CustomerFacts Facts { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets how many customers look like this one.</summary>
    public int Duplicates { get; }

    /// <summary>Gets the day on which it was delisted before; null where it never was.</summary>
    public LocalDate? DelistedOn { get; }
}

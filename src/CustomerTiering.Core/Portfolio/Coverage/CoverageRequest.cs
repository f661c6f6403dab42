using System;
using CustomerTiering.Customers;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Portfolio.Coverage;

/// <summary>One customer whose coverage is checked (foreign trade 1.2: every customer is covered). Immutable.</summary>
public sealed class CoverageRequest
{
    /// <summary>Initializes a new instance of the <see cref="CoverageRequest"/> class.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="standing">What it is now: tier, owner, last review.</param>
    /// <param name="asOf">The day for which is checked.</param>
    /// <param name="hasCarePlan">Whether it has a care plan.</param>
    /// <param name="isActive">Whether the company does business with it or wants to; indirect customers and prospects count too.</param>
    public CoverageRequest(CustomerFacts facts, Standing standing, LocalDate asOf, bool hasCarePlan, bool isActive = true)
    {
        Facts = Guard.NotNull(facts, nameof(facts));
        Standing = Guard.NotNull(standing, nameof(standing));
        (AsOf, HasCarePlan, IsActive) = (asOf, hasCarePlan, isActive);
    }

    /// <summary>Initializes a new instance of the <see cref="CoverageRequest"/> class, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="CoverageRequest(CustomerFacts, Standing, LocalDate, bool, bool)"/>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public CoverageRequest(CustomerFacts facts, Standing standing, DateTime asOf, bool hasCarePlan, bool isActive = true)
        : this(facts, standing, Guard.DateOnly(asOf), hasCarePlan, isActive)
    {
    }

    /// <summary>Gets what is known of the customer.</summary>
    public CustomerFacts Facts { get; }

    /// <summary>Gets what it is now.</summary>
    public Standing Standing { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets a value indicating whether it has a care plan.</summary>
    public bool HasCarePlan { get; }

    /// <summary>Gets a value indicating whether the company does business with it or wants to.</summary>
    public bool IsActive { get; }
}

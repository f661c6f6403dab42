using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Customers;

/// <summary>Collects a customer's standing from the host's store; C# 7.3 can use all of it.</summary>
public sealed class StandingBuilder
{
    /// <summary>Initializes a new instance of the <see cref="StandingBuilder"/> class with nothing known.</summary>
    public StandingBuilder()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="StandingBuilder"/> class with all that a standing says.</summary>
    public StandingBuilder(Standing from)
    {
        Guard.NotNull(from, nameof(from));
        Tier = from.Tier;
        Since = from.Since;
        PeriodsBelow = from.PeriodsBelow;
        LastReview = from.LastReview;
        LastReviewOn = from.LastReviewOn;
        Pin = from.Pin;
        Owner = from.Owner;
        CreditWarningLevel = from.CreditWarningLevel;
        Version = from.Version;
    }

    /// <inheritdoc cref="Standing.Tier"/>
    public string? Tier { get; set; }

    /// <inheritdoc cref="Standing.Since"/>
    public LocalDate? Since { get; set; }

    /// <inheritdoc cref="Standing.PeriodsBelow"/>
    public int PeriodsBelow { get; set; }

    /// <inheritdoc cref="Standing.LastReview"/>
    public string? LastReview { get; set; }

    /// <inheritdoc cref="Standing.LastReviewOn"/>
    public LocalDate? LastReviewOn { get; set; }

    /// <inheritdoc cref="Standing.Pin"/>
    public TierPin? Pin { get; set; }

    /// <inheritdoc cref="Standing.Owner"/>
    public string? Owner { get; set; }

    /// <inheritdoc cref="Standing.CreditWarningLevel"/>
    public int CreditWarningLevel { get; set; }

    /// <inheritdoc cref="Standing.Version"/>
    public long Version { get; set; }

    /// <summary>Sets the day from which the tier holds, for hosts that have no NodaTime; a time of day is refused.</summary>
    /// <exception cref="ArgumentException">The date has a time of day.</exception>
    public StandingBuilder HeldSince(DateTime since)
    {
        Since = Guard.DateOnly(since);
        return this;
    }

    /// <summary>Sets the last review, for hosts that have no NodaTime; a time of day is refused.</summary>
    /// <exception cref="ArgumentException">The id is blank, or the date has a time of day.</exception>
    public StandingBuilder ReviewedBy(string review, DateTime on)
    {
        LastReview = Guard.NotBlank(review, nameof(review));
        LastReviewOn = Guard.DateOnly(on);
        return this;
    }

    /// <summary>Makes the immutable standing.</summary>
    /// <exception cref="InvalidOperationException">A counter is negative.</exception>
    public Standing Build()
        => PeriodsBelow < 0 || CreditWarningLevel < 0 || Version < 0
            ? throw new InvalidOperationException("periods below, credit warning level and version are 0 or more")
            : new Standing(this);
}

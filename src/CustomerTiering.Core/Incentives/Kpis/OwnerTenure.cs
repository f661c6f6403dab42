using System;
using CustomerTiering.Policies;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Incentives;

/// <summary>When somebody looked after a customer: results of those days are theirs, and none before or after a handover. Immutable.</summary>
public sealed class OwnerTenure
{
    /// <summary>Initializes a new instance of the <see cref="OwnerTenure"/> class.</summary>
    /// <param name="customer">The customer's id.</param>
    /// <param name="owner">The owner's id.</param>
    /// <param name="from">The first day, that of the handover.</param>
    /// <param name="before">The day of the next handover, which is no longer theirs; null for none yet.</param>
    /// <exception cref="ArgumentException">An id is blank, or the end is not later than the start.</exception>
    public OwnerTenure(string customer, string owner, LocalDate from, LocalDate? before = null)
    {
        Customer = Guard.NotBlank(customer, nameof(customer));
        Owner = Guard.NotBlank(owner, nameof(owner));
        Days = new EffectivePeriod(from, before);
    }

    /// <summary>Initializes a new instance of the <see cref="OwnerTenure"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="customer">The customer's id.</param>
    /// <param name="owner">The owner's id.</param>
    /// <param name="from">The first day, without a time of day.</param>
    /// <param name="before">The first day that is no longer theirs, without a time of day; null for none yet.</param>
    /// <exception cref="ArgumentException">An id is blank, a day has a time of day, or the end is not later than the start.</exception>
    public OwnerTenure(string customer, string owner, DateTime from, DateTime? before = null)
        : this(customer, owner, Guard.DateOnly(from), before is { } end ? Guard.DateOnly(end) : null)
    {
    }

    /// <summary>Gets the customer's id.</summary>
    public string Customer { get; }

    /// <summary>Gets the owner's id.</summary>
    public string Owner { get; }

    /// <summary>Gets the days; the first is included, the day of the next handover is not.</summary>
    public EffectivePeriod Days { get; }
}

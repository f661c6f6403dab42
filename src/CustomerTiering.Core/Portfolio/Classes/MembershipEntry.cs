using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Portfolio.Classes;

/// <summary>One customer on a dated list: a unit of a group, a signed agreement, a key project. It counts from the first day to before the last. Immutable.</summary>
public sealed class MembershipEntry
{
    /// <summary>Initializes a new instance of the <see cref="MembershipEntry"/> class.</summary>
    /// <param name="customer">The host's id of the customer.</param>
    /// <param name="unit">What the entry stands for: the unit, the agreement's number, the project's name.</param>
    /// <param name="from">The first day.</param>
    /// <param name="before">The first day after the end, such as the day after a key project is done; null for no end.</param>
    /// <exception cref="ArgumentException">A text is blank, or the end is not later than the start.</exception>
    public MembershipEntry(string customer, string unit, LocalDate from, LocalDate? before = null)
    {
        Customer = Guard.NotBlank(customer, nameof(customer));
        Unit = Guard.NotBlank(unit, nameof(unit));
        (From, Before) = (from, before);
        if (before <= from)
            throw new ArgumentException("an entry ends after it begins", nameof(before));
    }

    /// <summary>Initializes a new instance of the <see cref="MembershipEntry"/> class, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="MembershipEntry(string, string, LocalDate, LocalDate?)"/>
    /// <exception cref="ArgumentException">A text is blank, the end is not later than the start, or a day has a time of day.</exception>
    public MembershipEntry(string customer, string unit, DateTime from, DateTime? before = null)
        : this(customer, unit, Guard.DateOnly(from), before is { } day ? Guard.DateOnly(day, nameof(before)) : null)
    {
    }

    /// <summary>Gets the host's id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets what the entry stands for.</summary>
    public string Unit { get; }

    /// <summary>Gets the first day.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the first day after the end; null for no end.</summary>
    public LocalDate? Before { get; }

    /// <summary>Tells whether the entry counts on the day.</summary>
    public bool IsInForce(LocalDate day) => day >= From && (Before is null || day < Before);
}

using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>A contact that a customer had, by whomever. Immutable.</summary>
public sealed class PastContact
{
    /// <summary>Initializes a new instance of the <see cref="PastContact"/> class.</summary>
    /// <param name="customer">The customer's id; never blank.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public PastContact(string customer, LocalDate on)
    {
        Customer = Guard.NotBlank(customer, nameof(customer));
        On = on;
    }

    /// <summary>Initializes a new instance of the <see cref="PastContact"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="customer">The customer's id; never blank.</param>
    /// <param name="on">The day, without a time of day.</param>
    /// <exception cref="ArgumentException">The id is blank, or the day has a time of day.</exception>
    public PastContact(string customer, DateTime on)
        : this(customer, Guard.DateOnly(on))
    {
    }

    /// <summary>Gets the customer's id.</summary>
    public string Customer { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }
}

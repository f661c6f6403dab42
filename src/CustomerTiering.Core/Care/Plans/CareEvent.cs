using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>Something that happened and that care follows: a purchase, a failed negotiation, an answer below satisfied. Immutable.</summary>
public sealed class CareEvent
{
    /// <summary>Initializes a new instance of the <see cref="CareEvent"/> class.</summary>
    /// <param name="id">The host's id, unique among the customer's events, such as the order's; never blank.</param>
    /// <param name="kind">What happened, by an id that the policy's measures name, such as <c>purchase</c>.</param>
    /// <param name="on">The day; may lie ahead, such as that of an agreed delivery.</param>
    /// <exception cref="ArgumentException">The id is blank, or the kind is no id.</exception>
    public CareEvent(string id, string kind, LocalDate on)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Kind = Guard.Id(kind, nameof(kind));
        On = on;
    }

    /// <summary>Initializes a new instance of the <see cref="CareEvent"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="id">The host's id, unique among the customer's events; never blank.</param>
    /// <param name="kind">What happened, by an id that the policy's measures name.</param>
    /// <param name="on">The day, without a time of day.</param>
    /// <exception cref="ArgumentException">The id is blank, the kind is no id, or the day has a time of day.</exception>
    public CareEvent(string id, string kind, DateTime on)
        : this(id, kind, Guard.DateOnly(on))
    {
    }

    /// <summary>Gets the host's id.</summary>
    public string Id { get; }

    /// <summary>Gets what happened.</summary>
    public string Kind { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }
}

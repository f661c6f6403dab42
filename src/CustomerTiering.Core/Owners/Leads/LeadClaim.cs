using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Owners.Leads;

/// <summary>That somebody has a lead, as another system tells it. Immutable.</summary>
public sealed class LeadClaim
{
    /// <summary>Initializes a new instance of the <see cref="LeadClaim"/> class.</summary>
    /// <param name="lead">The host's id of the lead; never blank.</param>
    /// <param name="person">Who claims it; never blank.</param>
    /// <param name="registeredOn">The day on which the person registered it.</param>
    /// <param name="lastActivityOn">The day of the person's last activity, not before the registration; null for none.</param>
    /// <exception cref="ArgumentException">An id is blank, or the activity lies before the registration.</exception>
    public LeadClaim(string lead, string person, LocalDate registeredOn, LocalDate? lastActivityOn = null)
    {
        Lead = Guard.NotBlank(lead, nameof(lead));
        Person = Guard.NotBlank(person, nameof(person));
        RegisteredOn = registeredOn;
        LastActivityOn = lastActivityOn >= registeredOn || lastActivityOn is null
            ? lastActivityOn
            : throw new ArgumentException($"the last activity of `{person}` on lead `{lead}` lies before the registration; give the days of one claim", nameof(lastActivityOn));
    }

    /// <summary>Initializes a new instance of the <see cref="LeadClaim"/> class, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="LeadClaim(string, string, LocalDate, LocalDate?)"/>
    /// <exception cref="ArgumentException">An id is blank, the activity lies before the registration, or a day has a time of day.</exception>
    public LeadClaim(string lead, string person, DateTime registeredOn, DateTime? lastActivityOn = null)
        : this(lead, person, Guard.DateOnly(registeredOn), lastActivityOn is { } day ? Guard.DateOnly(day, nameof(lastActivityOn)) : null)
    {
    }

    /// <summary>Gets the host's id of the lead.</summary>
    public string Lead { get; }

    /// <summary>Gets who claims it.</summary>
    public string Person { get; }

    /// <summary>Gets the day of the registration.</summary>
    public LocalDate RegisteredOn { get; }

    /// <summary>Gets the day of the last activity; null for none.</summary>
    public LocalDate? LastActivityOn { get; }

    /// <summary>Gives lead and person in one line.</summary>
    public override string ToString() => $"{Lead} claimed by {Person} since {Policies.EffectivePeriod.Iso(RegisteredOn)}";

    internal LocalDate LastOn => LastActivityOn ?? RegisteredOn;

    internal bool SaysTheSameAs(LeadClaim other) => RegisteredOn == other.RegisteredOn && LastActivityOn == other.LastActivityOn;
}

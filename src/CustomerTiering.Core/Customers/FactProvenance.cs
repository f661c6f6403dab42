using System;
using NodaTime;

namespace CustomerTiering.Customers;

/// <summary>Where a fact comes from and how far it can be trusted. Equal when all of it is equal.</summary>
/// <param name="source">Who or what told it, such as <c>ledger</c> or <c>trade fair</c>; null where not stated.</param>
/// <param name="observedOn">The day the fact was true; null where not stated, then its age is unknown.</param>
/// <param name="enteredOn">The day it was entered; null where not stated. An entry is late when it comes too long after <paramref name="observedOn"/>.</param>
/// <param name="verification">Whether somebody has checked it.</param>
/// <param name="verifiedOn">The day of that check; null where not stated.</param>
/// <param name="enteredBy">Who entered it, where people do; null where not stated.</param>
/// <param name="reason">Why that person gave this value; null where not stated.</param>
public sealed class FactProvenance(
    string? source = null,
    LocalDate? observedOn = null,
    LocalDate? enteredOn = null,
    Verification verification = Verification.NotStated,
    LocalDate? verifiedOn = null,
    string? enteredBy = null,
    string? reason = null) : IEquatable<FactProvenance>
{
    /// <summary>Gets who or what told the fact; null where not stated.</summary>
    public string? Source { get; } = source;

    /// <summary>Gets the day the fact was true; null where not stated.</summary>
    public LocalDate? ObservedOn { get; } = observedOn;

    /// <summary>Gets the day the fact was entered; null where not stated.</summary>
    public LocalDate? EnteredOn { get; } = enteredOn;

    /// <summary>Gets whether somebody has checked it.</summary>
    public Verification Verification { get; } = verification;

    /// <summary>Gets the day of the check; null where not stated.</summary>
    public LocalDate? VerifiedOn { get; } = verifiedOn;

    /// <summary>Gets who entered the fact, where people do; null where not stated (service levels: principles).</summary>
    public string? EnteredBy { get; } = string.IsNullOrWhiteSpace(enteredBy) ? null : enteredBy;

    /// <summary>Gets why that person gave this value; null where not stated (service levels: principles).</summary>
    public string? Reason { get; } = string.IsNullOrWhiteSpace(reason) ? null : reason;

    /// <inheritdoc/>
    public bool Equals(FactProvenance? other)
        => other is not null
            && Source == other.Source
            && ObservedOn == other.ObservedOn
            && EnteredOn == other.EnteredOn
            && Verification == other.Verification
            && VerifiedOn == other.VerifiedOn
            && EnteredBy == other.EnteredBy
            && Reason == other.Reason;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactProvenance);

    /// <inheritdoc/>
    public override int GetHashCode() => (ObservedOn, EnteredOn, Verification, VerifiedOn).GetHashCode();
}

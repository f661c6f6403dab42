using System;
using CustomerTiering.Rules;
using CustomerTiering.Texts;

namespace CustomerTiering.Owners;

/// <summary>
/// What an eligibility rule decides about somebody who might look after a customer: not at all, or only as an exception. Whom no rule speaks
/// against is eligible. Equal when both say the same; the default says that the person is not eligible.
/// </summary>
public readonly struct OwnerEligibility : IEquatable<OwnerEligibility>, ICanonicalText, IWordedOutcome
{
    private OwnerEligibility(bool isException) => IsException = isException;

    /// <summary>Gets the outcome that the person does not get the customer.</summary>
    public static OwnerEligibility Barred { get; }

    /// <summary>Gets the outcome that the person gets the customer only where nobody else can, with a reason and an approval (foreign trade 3.3: as a rule).</summary>
    public static OwnerEligibility Exception { get; } = new(true);

    /// <summary>Gets a value indicating whether the person may get the customer as an exception; where false, not at all.</summary>
    public bool IsException { get; }

    /// <summary>Compares what they say.</summary>
    public static bool operator ==(OwnerEligibility left, OwnerEligibility right) => left.Equals(right);

    /// <summary>Compares what they say.</summary>
    public static bool operator !=(OwnerEligibility left, OwnerEligibility right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(OwnerEligibility other) => IsException == other.IsException;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OwnerEligibility other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsException ? 1 : 0;

    /// <summary>Says the outcome in words.</summary>
    public override string ToString() => IsException ? "only as an exception" : "not eligible";

    string IWordedOutcome.InWords(OutcomeText text) => text.Say(IsException ? "outcome.owner-exception" : "outcome.owner-barred");

    string ICanonicalText.ToCanonicalText() => IsException ? "(exception)" : "(barred)";
}

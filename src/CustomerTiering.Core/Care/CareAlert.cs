using System;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Care;

/// <summary>
/// What an alert rule of the care area decides: somebody should look at the customer now, and an order may have to wait until then. Equal when
/// both are; the default tells nobody.
/// </summary>
public readonly struct CareAlert : IEquatable<CareAlert>, ICanonicalText, IWordedOutcome
{
    private readonly string? _recipient;

    private CareAlert(string recipient, bool holdsOrder)
    {
        _recipient = Guard.NotBlank(recipient, nameof(recipient));
        HoldsOrder = holdsOrder;
    }

    /// <summary>Gets who is told: a role's id, or <see cref="CareMeasure.Owner"/>; empty only in the default value.</summary>
    public string Recipient => _recipient ?? string.Empty;

    /// <summary>Gets a value indicating whether the order at hand waits (cement sales art. 8).</summary>
    public bool HoldsOrder { get; }

    /// <summary>Compares both parts.</summary>
    public static bool operator ==(CareAlert left, CareAlert right) => left.Equals(right);

    /// <summary>Compares both parts.</summary>
    public static bool operator !=(CareAlert left, CareAlert right) => !left.Equals(right);

    /// <summary>Somebody is told.</summary>
    /// <exception cref="ArgumentException">The recipient is blank.</exception>
    public static CareAlert Tell(string recipient) => new(recipient, false);

    /// <summary>Somebody is told, and the order at hand waits.</summary>
    /// <exception cref="ArgumentException">The recipient is blank.</exception>
    public static CareAlert HoldOrder(string recipient) => new(recipient, true);

    /// <inheritdoc/>
    public bool Equals(CareAlert other) => Recipient == other.Recipient && HoldsOrder == other.HoldsOrder;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CareAlert other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Recipient, HoldsOrder).GetHashCode();

    /// <summary>Says the alert in words.</summary>
    public override string ToString() => HoldsOrder ? $"tell {Recipient}, the order waits" : $"tell {Recipient}";

    string IWordedOutcome.InWords(OutcomeText text) => text.Say(HoldsOrder ? "outcome.hold-order" : "outcome.tell", ("recipient", text.Role(Recipient)));

    string ICanonicalText.ToCanonicalText() => $"({(HoldsOrder ? "hold-order" : "tell")} {CanonicalString.Of(Recipient)})";
}

using System;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Onboarding;

/// <summary>What a first-order rule decides: whether the order waits, and which role closes the gap. The strictest of all that hit counts. Equal when kind and role are.</summary>
public readonly struct FirstOrderMeasure : IEquatable<FirstOrderMeasure>, ICanonicalText, IWordedOutcome
{
    private FirstOrderMeasure(FirstOrderKind kind, string handler)
    {
        Kind = kind;
        Handler = Guard.NotBlank(handler, nameof(handler));
    }

    /// <summary>Gets what becomes of the order.</summary>
    public FirstOrderKind Kind { get; }

    /// <summary>Gets the role that closes the gap; null only in the default value, which releases.</summary>
    public string? Handler { get; }

    /// <summary>Compares kind and role.</summary>
    public static bool operator ==(FirstOrderMeasure left, FirstOrderMeasure right) => left.Equals(right);

    /// <summary>Compares kind and role.</summary>
    public static bool operator !=(FirstOrderMeasure left, FirstOrderMeasure right) => !left.Equals(right);

    /// <summary>The order is released, and this role completes the file.</summary>
    /// <exception cref="ArgumentException">The role is blank.</exception>
    public static FirstOrderMeasure Flag(string handler) => new(FirstOrderKind.Flag, handler);

    /// <summary>The order waits until this role has completed the file.</summary>
    /// <exception cref="ArgumentException">The role is blank.</exception>
    public static FirstOrderMeasure Hold(string handler) => new(FirstOrderKind.Hold, handler);

    /// <inheritdoc/>
    public bool Equals(FirstOrderMeasure other) => Kind == other.Kind && Handler == other.Handler;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FirstOrderMeasure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Handler).GetHashCode();

    /// <summary>Says the measure in words.</summary>
    public override string ToString() => Handler is null ? "release" : $"{ConditionPrinter.Words(Kind.ToString())}, {Handler} completes the file";

    string IWordedOutcome.InWords(OutcomeText text) => Handler is { } handler
        ? text.Say(Kind == FirstOrderKind.Hold ? "outcome.first-order.hold" : "outcome.first-order.flag", ("role", text.Role(handler)))
        : text.Texts.Word(Kind);

    string ICanonicalText.ToCanonicalText() => Handler is null ? "(first-order release)" : $"(first-order {ConditionPrinter.Words(Kind.ToString())} {CanonicalString.Of(Handler)})";
}

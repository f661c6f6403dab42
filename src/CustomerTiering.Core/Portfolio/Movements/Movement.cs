using System;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Portfolio.Movements;

/// <summary>What a movement rule decides: whether the customer comes, stays or goes. The first rule that hits counts. Equal when the kinds are.</summary>
public readonly struct Movement : IEquatable<Movement>, ICanonicalText, IWordedOutcome
{
    private Movement(MovementKind kind) => Kind = kind;

    /// <summary>Gets that the customer buys as it does, which is the default too.</summary>
    public static Movement Steady { get; }

    /// <summary>Gets that it has not bought yet.</summary>
    public static Movement Prospect { get; } = new(MovementKind.Prospect);

    /// <summary>Gets that it is new.</summary>
    public static Movement Won { get; } = new(MovementKind.Won);

    /// <summary>Gets that it came back.</summary>
    public static Movement WonBack { get; } = new(MovementKind.WonBack);

    /// <summary>Gets that it may be lost.</summary>
    public static Movement AtRisk { get; } = new(MovementKind.AtRisk);

    /// <summary>Gets that it is lost.</summary>
    public static Movement Lost { get; } = new(MovementKind.Lost);

    /// <summary>Gets the kind.</summary>
    public MovementKind Kind { get; }

    /// <summary>Compares the kinds.</summary>
    public static bool operator ==(Movement left, Movement right) => left.Equals(right);

    /// <summary>Compares the kinds.</summary>
    public static bool operator !=(Movement left, Movement right) => !left.Equals(right);

    /// <summary>Gives the movement of a kind.</summary>
    public static Movement Of(MovementKind kind) => new(kind);

    /// <inheritdoc/>
    public bool Equals(Movement other) => Kind == other.Kind;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Movement other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Kind;

    /// <summary>Says the kind in words.</summary>
    public override string ToString() => ConditionPrinter.Words(Kind.ToString());

    string IWordedOutcome.InWords(OutcomeText text) => text.Texts.Word(Kind);

    string ICanonicalText.ToCanonicalText() => $"(movement {ToString()})";
}

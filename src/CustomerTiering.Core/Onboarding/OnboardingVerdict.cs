using System;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Onboarding;

/// <summary>What an onboarding rule decides; the title of the rule is the reason. The strictest of all that hit counts. Equal when the kinds are.</summary>
public readonly struct OnboardingVerdict : IEquatable<OnboardingVerdict>, ICanonicalText, IWordedOutcome
{
    private OnboardingVerdict(OnboardingVerdictKind kind) => Kind = kind;

    /// <summary>Gets the verdict that admits, which is the default too.</summary>
    public static OnboardingVerdict Admit { get; }

    /// <summary>Gets the verdict that more must be known.</summary>
    public static OnboardingVerdict AskForMore { get; } = new(OnboardingVerdictKind.AskForMore);

    /// <summary>Gets the verdict that refuses.</summary>
    public static OnboardingVerdict Refuse { get; } = new(OnboardingVerdictKind.Refuse);

    /// <summary>Gets the kind.</summary>
    public OnboardingVerdictKind Kind { get; }

    /// <summary>Compares the kinds.</summary>
    public static bool operator ==(OnboardingVerdict left, OnboardingVerdict right) => left.Equals(right);

    /// <summary>Compares the kinds.</summary>
    public static bool operator !=(OnboardingVerdict left, OnboardingVerdict right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(OnboardingVerdict other) => Kind == other.Kind;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OnboardingVerdict other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Kind;

    /// <summary>Says the kind in words.</summary>
    public override string ToString() => ConditionPrinter.Words(Kind.ToString()).Replace('-', ' ');

    string IWordedOutcome.InWords(OutcomeText text) => text.Texts.Word(Kind);

    string ICanonicalText.ToCanonicalText() => $"(onboarding {ConditionPrinter.Words(Kind.ToString())})";
}

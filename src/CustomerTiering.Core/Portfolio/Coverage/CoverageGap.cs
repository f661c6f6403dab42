using System;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Coverage;

/// <summary>What a coverage rule decides: this is missing of an active customer. Equal when the ids are.</summary>
public readonly struct CoverageGap : IEquatable<CoverageGap>, ICanonicalText, IWordedOutcome
{
    private readonly string? _missing;

    private CoverageGap(string missing) => _missing = Guard.Id(missing, nameof(missing));

    /// <summary>Gets what is missing: <c>tier</c>, <c>owner</c>, <c>assessment</c>, <c>care-plan</c>, or what a policy or host calls it; empty only in the default value.</summary>
    public string Missing => _missing ?? string.Empty;

    /// <summary>Compares the ids.</summary>
    public static bool operator ==(CoverageGap left, CoverageGap right) => left.Equals(right);

    /// <summary>Compares the ids.</summary>
    public static bool operator !=(CoverageGap left, CoverageGap right) => !left.Equals(right);

    /// <summary>This is missing.</summary>
    /// <param name="missing">The id: lower-case letters, digits and hyphens, at most 64 characters.</param>
    /// <exception cref="ArgumentException">The id is not of the form stated.</exception>
    public static CoverageGap Of(string missing) => new(missing);

    /// <inheritdoc/>
    public bool Equals(CoverageGap other) => Missing == other.Missing;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CoverageGap other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Missing);

    /// <summary>Says the gap in words.</summary>
    public override string ToString() => $"no {Missing}";

    string IWordedOutcome.InWords(OutcomeText text) => CoverageDecision.Word(this, text.Texts);

    string ICanonicalText.ToCanonicalText() => $"(gap {CanonicalString.Of(Missing)})";
}

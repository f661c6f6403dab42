using System;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Cases;

/// <summary>What a route rule decides of a case: tell a role, recommend a step, or flag it. Equal when kind and id are.</summary>
public readonly struct CaseRoute : IEquatable<CaseRoute>, ICanonicalText, IWordedOutcome
{
    private readonly string? _id;

    private CaseRoute(CaseRouteKind kind, string id)
    {
        Kind = kind;
        _id = Guard.NotBlank(id, nameof(id));
    }

    /// <summary>Gets what is asked for.</summary>
    public CaseRouteKind Kind { get; }

    /// <summary>Gets the role, the step or the flag; empty only in the default value.</summary>
    public string Id => _id ?? string.Empty;

    /// <summary>Compares kind and id.</summary>
    public static bool operator ==(CaseRoute left, CaseRoute right) => left.Equals(right);

    /// <summary>Compares kind and id.</summary>
    public static bool operator !=(CaseRoute left, CaseRoute right) => !left.Equals(right);

    /// <summary>A role is told of the case.</summary>
    /// <param name="role">The role, never blank.</param>
    /// <exception cref="ArgumentException">The role is blank.</exception>
    public static CaseRoute Tell(string role) => new(CaseRouteKind.Tell, role);

    /// <summary>A step that is not always taken should be called for.</summary>
    /// <param name="step">The step, never blank.</param>
    /// <exception cref="ArgumentException">The step is blank.</exception>
    public static CaseRoute Recommend(string step) => new(CaseRouteKind.Recommend, step);

    /// <summary>The case bears a mark.</summary>
    /// <param name="flag">The mark, never blank.</param>
    /// <exception cref="ArgumentException">The mark is blank.</exception>
    public static CaseRoute Flag(string flag) => new(CaseRouteKind.Flag, flag);

    /// <inheritdoc/>
    public bool Equals(CaseRoute other) => Kind == other.Kind && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CaseRoute other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)Kind * 397) ^ StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Says the route in words.</summary>
    public override string ToString() => $"{ConditionPrinter.Words(Kind.ToString())} {Id}";

    string IWordedOutcome.InWords(OutcomeText text) => text.Say($"outcome.case-{ConditionPrinter.Words(Kind.ToString())}", ("id", Kind == CaseRouteKind.Tell ? text.Role(Id) : text.Texts.Code(CaseCodes.Term, Id)));

    string ICanonicalText.ToCanonicalText() => $"(case-{ConditionPrinter.Words(Kind.ToString())} {CanonicalString.Of(Id)})";
}

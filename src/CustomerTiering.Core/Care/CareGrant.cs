using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Care;

/// <summary>
/// What a rule of the care area gives: entitlements, measures or a target, by the ids under which the policy declares them. Equal when the ids
/// are the same in the same order; the default gives nothing.
/// </summary>
public readonly struct CareGrant : IEquatable<CareGrant>, ICanonicalText, IWordedOutcome
{
    private readonly IReadOnlyList<string>? _ids;

    private CareGrant(IReadOnlyList<string> ids) => _ids = ids;

    /// <summary>Gets the ids; empty only in the default value.</summary>
    public IReadOnlyList<string> Ids => _ids ?? [];

    /// <summary>Compares the ids.</summary>
    public static bool operator ==(CareGrant left, CareGrant right) => left.Equals(right);

    /// <summary>Compares the ids.</summary>
    public static bool operator !=(CareGrant left, CareGrant right) => !left.Equals(right);

    /// <summary>Gives one thing.</summary>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public static CareGrant Of(string id) => new([Guard.NotBlank(id, nameof(id))]);

    /// <summary>Gives several things.</summary>
    /// <exception cref="ArgumentException">There is no id, or one is blank.</exception>
    public static CareGrant All(IReadOnlyList<string> ids)
    {
        if (Guard.NotNull(ids, nameof(ids)).Count == 0)
            throw new ArgumentException("a grant gives one thing at least", nameof(ids));

        return new([.. ids.Select(static id => Guard.NotBlank(id, nameof(ids)))]);
    }

    /// <inheritdoc/>
    public bool Equals(CareGrant other) => Ids.SequenceEqual(other.Ids, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CareGrant other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Ids.Aggregate(0, static (hash, id) => (hash * 31) + StringComparer.Ordinal.GetHashCode(id));

    /// <summary>Says the grant in words.</summary>
    public override string ToString() => $"gives {string.Join(", ", Ids)}";

    string IWordedOutcome.InWords(OutcomeText text) => text.Say("outcome.gives", ("what", text.Named(text.Texts.List(Ids.Select(i => text.Texts.Code(CareCodes.Item, i))), Ids)));

    string ICanonicalText.ToCanonicalText() => $"(give {ConditionPrinter.Value(Ids)})";
}

using System;
using System.Collections.Generic;
using CustomerTiering.Wording;

namespace CustomerTiering.Customers;

/// <summary>
/// Names one fact of a customer. Two keys are equal when their ids and kinds are equal, whatever else they say.
/// </summary>
public abstract class FactKey : IEquatable<FactKey>
{
    /// <summary>The kind of the codes that name facts.</summary>
    internal const string CodeKind = "indicator";

    private static readonly Dictionary<string, string> NoNames = [];

    private protected FactKey(string id, FactKind kind, string? title)
    {
        Id = Guard.Id(id, nameof(id));
        Kind = kind;
        Title = title ?? id.Replace('-', ' ');
    }

    /// <summary>Gets the id: kebab-case, at most 64 characters, as policies and ledgers write it.</summary>
    public string Id { get; }

    /// <summary>Gets what kind of value the fact has.</summary>
    public FactKind Kind { get; }

    /// <summary>Gets the English name; the id's words where none was given.</summary>
    public string Title { get; }

    /// <summary>Gets the names by language tag that a policy declares; empty for the library's and a host's own keys.</summary>
    public IReadOnlyDictionary<string, string> Names { get; internal init; } = NoNames;

    /// <inheritdoc/>
    public bool Equals(FactKey? other) => ReferenceEquals(this, other) || (other is not null && Kind == other.Kind && Id == other.Id);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as FactKey);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => (StringComparer.Ordinal.GetHashCode(Id) * 397) ^ (int)Kind;

    /// <summary>Gives the id.</summary>
    public sealed override string ToString() => Id;
}

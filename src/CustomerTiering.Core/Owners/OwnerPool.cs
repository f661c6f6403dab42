using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Wording;

namespace CustomerTiering.Owners;

/// <summary>Who may look after customers on a day, and who stands in for whom. Immutable and safe to share; <see cref="Hash"/> says which pool it was.</summary>
public sealed class OwnerPool
{
    private readonly Dictionary<string, OwnerCandidate> _candidates;
    private readonly Lazy<string> _hash;

    /// <summary>Initializes a new instance of the <see cref="OwnerPool"/> class.</summary>
    /// <param name="candidates">The people, in any order.</param>
    /// <param name="substitutions">Who stands in for whom; null for nobody.</param>
    /// <exception cref="ArgumentException">A person is null or given more than once, which is told with all places, or somebody has two substitutes on one day; all are named.</exception>
    public OwnerPool(IEnumerable<OwnerCandidate> candidates, IEnumerable<Substitution>? substitutions = null)
    {
        var given = Guard.NoneNull(candidates, nameof(candidates));
        if (Repeated.In(given.Select(static c => c.Id)) is { } repeated)
            throw new ArgumentException($"people stand in the pool more than once: {repeated}; give each person once", nameof(candidates));

        Candidates = [.. given.OrderBy(static c => c.Id, StringComparer.Ordinal)];
        Substitutions = new SubstitutionPlan(substitutions ?? []);
        _candidates = Candidates.ToDictionary(static c => c.Id, StringComparer.Ordinal);
        _hash = new Lazy<string>(HashOf);
    }

    /// <summary>Gets the people by id, in ordinal order.</summary>
    public IReadOnlyList<OwnerCandidate> Candidates { get; }

    /// <summary>Gets who stands in for whom.</summary>
    public SubstitutionPlan Substitutions { get; }

    /// <summary>Gets the SHA-256 over all that is known of the people and their substitutes, as 64 lower-case hexadecimal digits.</summary>
    public string Hash => _hash.Value;

    /// <summary>Gives the person of that id; null where the pool lacks it.</summary>
    public OwnerCandidate? Find(string id) => _candidates.TryGetValue(Guard.NotNull(id, nameof(id)), out var candidate) ? candidate : null;

    /// <summary>Gives the pool without somebody, such as a leaver; substitutions by that person are left out with it.</summary>
    public OwnerPool Without(string id)
        => new(Candidates.Where(c => c.Id != id), Substitutions.Where(s => s.Substitute != id && s.Absent != id));

    private string HashOf()
        => Sha256Hex.Of(new CanonicalObject()
            .Add("candidates", Candidates.Select(static c => c.ToCanonical()))
            .Add("substitutions", Substitutions.Select(static s => s.ToCanonical()))
            .ToString());
}

using System.Collections.Generic;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;

namespace CustomerTiering.Owners;

/// <summary>How much of a load a customer is, and how much a role carries. Without weights every customer counts 1. Immutable.</summary>
public sealed class OwnerCapacity
{
    internal OwnerCapacity(IReadOnlyDictionary<string, decimal> weights, IReadOnlyDictionary<string, decimal> byRole, string? clause, Basis? basis)
    {
        Weights = weights;
        ByRole = byRole;
        Clause = clause;
        Basis = basis;
    }

    /// <summary>Gets the load of a customer by the code of its tier, above 0; a tier that is not listed counts 1.</summary>
    public IReadOnlyDictionary<string, decimal> Weights { get; }

    /// <summary>Gets the greatest load of a person by role, included; a role that is not listed has no bound.</summary>
    public IReadOnlyDictionary<string, decimal> ByRole { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets where the numbers come from; null where not stated.</summary>
    public Basis? Basis { get; }

    internal static OwnerCapacity None { get; } = new(new Dictionary<string, decimal>(), new Dictionary<string, decimal>(), null, null);

    /// <summary>Gives the load of a customer of a tier; of one without a tier 1.</summary>
    public decimal WeightOf(Tier? tier) => tier is not null && Weights.TryGetValue(tier.Code, out var weight) ? weight : 1;

    /// <summary>Gives the greatest load of a person: the person's own, or the role's; null for no bound.</summary>
    public decimal? Of(OwnerCandidate candidate)
        => Wording.Guard.NotNull(candidate, nameof(candidate)).Capacity ?? (ByRole.TryGetValue(candidate.Role, out var most) ? most : null);
}

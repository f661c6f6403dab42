using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;

namespace CustomerTiering.Owners.Staffing;

/// <summary>How many people of which role each tier needs, against those who are there (service levels: resources). Immutable.</summary>
public sealed class StaffingPlan
{
    internal StaffingPlan(IReadOnlyList<StaffingLevel> levels, int people, string poolHash)
    {
        Levels = levels;
        People = people;
        PoolHash = poolHash;
    }

    /// <summary>Gets the tiers, best first, those without customers too; after them customers without a tier, where there are any.</summary>
    public IReadOnlyList<StaffingLevel> Levels { get; }

    /// <summary>Gets how many people may look after at least one of the tiers.</summary>
    public int People { get; }

    /// <summary>Gets what nobody can carry, 0 or more.</summary>
    public decimal Shortfall => Levels.Sum(static l => l.Shortfall);

    /// <summary>Gets a value indicating whether the people can carry all customers.</summary>
    public bool IsSufficient => Shortfall == 0;

    /// <summary>Gets how many customers each tier has, by the tier's code: what <see cref="Portfolio.PortfolioDecider.Allocate"/> asks for, which says how many posts the policy grants a tier.</summary>
    public IReadOnlyDictionary<string, int> CustomersByTier
        => Levels.Where(static l => l.Tier is not null).ToDictionary(static l => l.Tier!.Code, static l => l.Customers, StringComparer.Ordinal);

    private string PoolHash { get; }

    /// <summary>Gives the level of a tier; null where the ladder lacks it.</summary>
    public StaffingLevel? Find(string tier) => Levels.FirstOrDefault(l => l.Tier?.Code == Wording.Guard.NotNull(tier, nameof(tier)));

    /// <summary>Gives the SHA-256 over levels and people, as 64 lower-case hexadecimal digits: the same whatever the order of the input.</summary>
    public string Hash()
        => Sha256Hex.Of(new CanonicalObject().Add("levels", Levels.Select(static l => l.ToCanonical())).Add("people", People).Add("pool", PoolHash).ToString());

    /// <summary>Gives a line for each tier.</summary>
    public override string ToString() => string.Join("\n", Levels);
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Portfolio.Ranking;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Resources;

/// <summary>
/// How much of the effort spent on customers goes to those who have not bought yet (relationship care art. 4: more attention to future and
/// potential customers). Effort is in a unit of the host's: hours, visits, money. Immutable.
/// </summary>
public sealed class EffortShares
{
    private EffortShares(decimal total, decimal onProspects, decimal? least, IReadOnlyList<string> unassigned)
    {
        Total = total;
        OnProspects = onProspects;
        Least = least;
        Unassigned = unassigned;
    }

    /// <summary>Gets all effort, 0 or more.</summary>
    public decimal Total { get; }

    /// <summary>Gets the effort on customers who are known to have bought nothing yet.</summary>
    public decimal OnProspects { get; }

    /// <summary>Gets the least share that the policy wants for prospects, 0 to 1; null where it states none.</summary>
    public decimal? Least { get; }

    /// <summary>Gets the share of effort on prospects, 0 to 1, rounded to 4 decimals; null where there was no effort.</summary>
    public decimal? ShareOfProspects => Total == 0 ? null : ((ExactNumber)OnProspects).DividedBy(Total, 4);

    /// <summary>Gets a value indicating whether prospects get less than the policy wants; not so where nothing is wanted or no effort was made.</summary>
    public bool IsTooLow => Least is { } least && Total > 0 && (ExactNumber)OnProspects < (ExactNumber)least * Total;

    /// <summary>Gets the ids of customers with effort of whom it is not known whether they have bought, in the order of their characters; they count in the whole alone.</summary>
    public IReadOnlyList<string> Unassigned { get; }

    /// <summary>Sums the efforts.</summary>
    /// <param name="efforts">The effort on each customer, 0 or more; an effort that is not known counts as none.</param>
    /// <param name="hasPurchased">Tells whether a customer has bought; null where not known.</param>
    /// <param name="least">The least share that is wanted for prospects, 0 to 1; null for none.</param>
    /// <exception cref="ArgumentException">A customer has two efforts, or one below 0.</exception>
    public static EffortShares Of(IEnumerable<CustomerValue> efforts, Func<string, bool?> hasPurchased, decimal? least)
    {
        Guard.NotNull(hasPurchased, nameof(hasPurchased));
        var ranked = new RankedValues(efforts);
        if (ranked.Known.FirstOrDefault(static e => e.Value < 0) is { Customer: { } customer })
            throw new ArgumentException($"the effort on customer `{customer}` is below 0", nameof(efforts));

        return new EffortShares(
            ranked.PositiveTotal.ToDecimal(),
            ranked.Known.Where(e => hasPurchased(e.Customer) == false).Aggregate((ExactNumber)0m, static (sum, e) => sum + e.Value!.Value).ToDecimal(),
            least,
            [.. ranked.Known.Where(e => hasPurchased(e.Customer) is null).Select(static e => e.Customer).OrderBy(static c => c, StringComparer.Ordinal)]);
    }
}

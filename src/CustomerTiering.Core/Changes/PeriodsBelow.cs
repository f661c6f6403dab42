using CustomerTiering.Customers;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Changes;

/// <summary>Counts the reviews in a row that qualified a customer for a lower tier than it has. Running one review again does not count again.</summary>
internal static class PeriodsBelow
{
    public static int Count(Standing standing, Tier? current, Tier qualified, LocalDate asOf, string? review)
    {
        if (current is null || qualified >= current)
            return 0;

        if (ThisReview.GaveTheTier(standing, asOf, review))
            return standing.PeriodsBelow;

        return ThisReview.WasLast(standing, asOf, review) ? System.Math.Max(standing.PeriodsBelow, 1) : standing.PeriodsBelow + 1;
    }
}

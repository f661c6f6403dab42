using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Changes;

/// <summary>Tells a review that is run again, by its id, or by its day where it has none.</summary>
internal static class ThisReview
{
    /// <summary>Tells whether the customer's last review was this one.</summary>
    public static bool WasLast(Standing standing, LocalDate asOf, string? review)
        => review is null ? standing.LastReviewOn == asOf : standing.LastReview == review;

    /// <summary>Tells whether this very review gave the customer the tier that it has, so that running it again must not move it once more.</summary>
    public static bool GaveTheTier(Standing standing, LocalDate asOf, string? review)
        => standing.Tier is not null && standing.Since is { } since && since == standing.LastReviewOn && WasLast(standing, asOf, review);
}

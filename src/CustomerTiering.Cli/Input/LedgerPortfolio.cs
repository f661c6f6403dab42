using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Cli.Input;

/// <summary>The customers to decide on, ordered by id, and what became of the lines they were read from.</summary>
internal sealed class LedgerPortfolio
{
    private LedgerPortfolio(IEnumerable<DecisionRequest> requests, InputCounts counts)
    {
        Requests = [.. requests.OrderBy(static r => r.Facts.Id, System.StringComparer.Ordinal)];
        Counts = counts;
    }

    public IReadOnlyList<DecisionRequest> Requests { get; }

    public InputCounts Counts { get; }

    /// <summary>Puts those whom only the previous decisions know beside those that were read, with nothing known of them, so that no tier is lost.</summary>
    /// <exception cref="RefusedException">A customer was reviewed after the day.</exception>
    public static LedgerPortfolio Of(List<DecisionRequest> read, PreviousDecisions? previous, LocalDate asOf, InputCounts counts)
    {
        if (previous is not null)
        {
            var present = read.Select(static r => r.Facts.Id).ToHashSet();
            var gone = previous.Customers.Where(c => !present.Contains(c)).ToList();
            counts.OnlyInPrevious = gone.Count;
            read.AddRange(gone.Select(c => new DecisionRequest(new CustomerFactsBuilder { Id = c }.Build(), previous.StandingOf(c)!, asOf)));
        }

        if (read.Find(r => r.Standing.LastReviewOn > asOf) is { } later)
            throw new RefusedException($"customer `{later.Facts.Id}` was reviewed on {IsoDay.Format(later.Standing.LastReviewOn!.Value)}, after `--as-of {IsoDay.Format(asOf)}`; decide for that day or a later one");
        return new LedgerPortfolio(read, counts);
    }
}

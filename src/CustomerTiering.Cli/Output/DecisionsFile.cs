using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Cli.Input;
using CustomerTiering.Customers;

namespace CustomerTiering.Cli.Output;

/// <summary>The output of <c>grade</c>: UTF-8 without byte order mark, lines end in LF, a row per customer in the order given.</summary>
internal static class DecisionsFile
{
    private static readonly string[] Header =
        ["customer_id", "annual_purchase", "purchase_frequency", "score", "tier", "previous_tier", "change", "rules", "since", "periods_below", "review_date"];

    /// <summary>Writes all rows beside the file first and moves them there at the end, so that a failure leaves what was there.</summary>
    /// <exception cref="RefusedException">The file cannot be written.</exception>
    public static void Write(string path, IReadOnlyList<DecisionRequest> requests, IReadOnlyList<DecisionResult> results)
    {
        using var target = OutputFile.Begin(path);
        CsvRecords.Write(target.Stream, [Header, .. results.Select((result, i) => Row(requests[i], result))]);

        target.Commit();
    }

    /// <summary>Where no decision could be made, the standing stays as it was: no review took place.</summary>
    private static string[] Row(DecisionRequest request, DecisionResult result)
    {
        var decision = result.Decision;
        var standing = decision?.StandingIfApproved() ?? request.Standing;
        return
        [
            result.Customer,
            Amounts.Exact(request.Facts[Indicators.AnnualPurchase]),
            Amounts.Count(request.Facts[Indicators.PurchaseFrequency]),
            Amounts.Exact(decision?.Score),
            decision?.ProposedTier?.Code ?? string.Empty,
            (decision is null ? request.Standing.Tier : decision.CurrentTier?.Code) ?? string.Empty,
            ChangeWords.Of(result),
            decision is null ? string.Empty : string.Join(';', decision.Rules.Select(static h => h.Rule.Id)),
            standing.Since is { } since ? IsoDay.Format(since) : string.Empty,
            standing.PeriodsBelow.ToString(CultureInfo.InvariantCulture),
            standing.LastReviewOn is { } reviewed ? IsoDay.Format(reviewed) : string.Empty,
        ];
    }
}

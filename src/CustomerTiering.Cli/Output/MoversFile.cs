using System.IO;
using System.Linq;
using System.Text.Json;
using CustomerTiering.Comparisons;

namespace CustomerTiering.Cli.Output;

/// <summary>All customers who move from one policy to another as CSV, ordered by id.</summary>
internal static class MoversFile
{
    private static readonly string[] Header =
        ["customer_id", "annual_purchase", "tier_a", "tier_b", "move", "first_difference", "qualified_a", "qualified_b", "score_a", "score_b", "score_difference", "indicators", "rules"];

    /// <summary>Writes the rows and closes the stream.</summary>
    public static void Write(Stream stream, PolicyComparison comparison) => CsvRecords.Write(stream, [Header, .. comparison.Movers.Select(Row)]);

    private static string[] Row(CustomerDifference mover) =>
    [
        mover.Customer,
        Amounts.Exact(mover.AnnualPurchase),
        mover.From.ToString(),
        mover.To.ToString(),
        KebabCase(mover.Move.ToString()),
        KebabCase(mover.Cause.ToString()),
        mover.QualifiedA?.Code ?? string.Empty,
        mover.QualifiedB?.Code ?? string.Empty,
        Amounts.Exact(mover.ScoreA),
        Amounts.Exact(mover.ScoreB),
        Amounts.Exact(mover.ScoreDifference),
        string.Join(';', mover.Indicators.Select(static i => $"{i.Indicator.Id}:{(i.Difference > 0 ? "+" : string.Empty)}{Amounts.Exact(i.Difference)}")),
        string.Join(';', mover.Rules.Select(static r => $"{(r.RuleB is null ? "a" : r.RuleA is null ? "b" : "ab")}:{r.Rule}")),
    ];

    private static string KebabCase(string member) => JsonNamingPolicy.KebabCaseLower.ConvertName(member);
}

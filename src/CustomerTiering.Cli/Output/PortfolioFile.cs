using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CustomerTiering.Cli.Input;
using CustomerTiering.Portfolio.Reports;

namespace CustomerTiering.Cli.Output;

/// <summary>All customers of a portfolio as CSV, ordered by id.</summary>
internal static class PortfolioFile
{
    private static readonly string[] Header = ["customer_id", "tier", "annual_purchase", "rank", "abc_class", "share_through", "in_top", "movement", "last_order", "usual_interval", "rhythm_ratio", "change", "classes"];

    /// <summary>Writes the rows and closes the stream.</summary>
    public static void Write(Stream stream, PortfolioReport report)
    {
        var places = report.Abc?.Places.ToDictionary(static p => p.Customer) ?? [];
        var top = report.Top?.Places.Select(static p => p.Customer).ToHashSet() ?? [];
        var movements = report.Movements.ToDictionary(static m => m.Subject);
        var classes = report.Classes.ToDictionary(static c => c.Subject, static c => string.Join(';', c.Places.Select(static p => $"{p.Axis}:{p.Class}")));
        CsvRecords.Write(stream, [Header, .. report.Customers.Select(customer =>
        {
            var (place, movement) = (places.GetValueOrDefault(customer.Id), movements.GetValueOrDefault(customer.Id));
            return (string[])
            [
                customer.Id,
                customer.Tier ?? string.Empty,
                Amounts.Exact(customer.AnnualPurchase),
                Amounts.Count(place?.Rank),
                place?.Class.Code ?? string.Empty,
                Amounts.Exact(place?.ShareThrough),
                top.Contains(customer.Id) ? "yes" : "no",
                movement is null ? string.Empty : JsonNamingPolicy.KebabCaseLower.ConvertName(movement.Kind.ToString()),
                movement?.Pattern.LastOrder is { } last ? IsoDay.Format(last) : string.Empty,
                Amounts.Exact(movement?.Pattern.UsualInterval),
                Amounts.Exact(movement?.Pattern.RhythmRatio),
                Amounts.Exact(movement?.Pattern.Change),
                classes.GetValueOrDefault(customer.Id) ?? string.Empty,
            ];
        })]);
    }
}

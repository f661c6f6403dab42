using System;
using System.Collections.Generic;
using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Cli.Input;

/// <summary>Reads a file with a row per customer. A row of which a cell cannot be read is left out whole, since half of it would be a guess.</summary>
internal static class FactsReader
{
    /// <summary>Gives a request per row, in the order of the file.</summary>
    /// <exception cref="RefusedException">A column is wrong, or a customer has two rows.</exception>
    public static List<DecisionRequest> Read(CsvFile file, IReadOnlyList<TieringPolicy> policies, LocalDate asOf, PreviousDecisions? previous, InputCounts counts)
    {
        var columns = FactColumns.Of(file, policies, previous is not null);
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        var requests = new List<DecisionRequest>();
        while (file.Read())
        {
            if (file.ShapeProblem() is { } shape)
            {
                counts.Break(file, shape);
                continue;
            }

            var customer = file[columns.CustomerIndex];
            if (customer.Length == 0)
            {
                counts.WithoutCustomer++;
                continue;
            }

            if (customer.Contains('\uFFFD', System.StringComparison.Ordinal))
            {
                counts.Break(file, $"column `{FactColumns.Customer}`: `{customer}` is not in UTF-8");
                continue;
            }

            if (!lines.TryAdd(customer, file.Line))
                throw new RefusedException($"file `{file.Path}` has customer `{customer}` twice, on lines {Line(lines[customer])} and {Line(file.Line)}; give each one row");

            var row = new FactRow { Facts = { Id = customer } };
            if ((columns.Fill(row) ?? row.Problem(asOf)) is { } problem)
            {
                counts.Break(file, problem);
                continue;
            }

            counts.Counted++;
            requests.Add(row.Request(previous is null ? null : previous.StandingOf(customer) ?? Standing.None, asOf));
        }

        return requests;
    }

    private static string Line(long line) => line.ToString(CultureInfo.InvariantCulture);
}

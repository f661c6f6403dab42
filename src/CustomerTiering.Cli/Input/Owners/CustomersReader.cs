using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Owners;
using CustomerTiering.Policies;

namespace CustomerTiering.Cli.Input.Owners;

/// <summary>
/// Reads a file with a row per customer whose owner is decided: <c>customer_id</c>, <c>tier</c>, <c>score</c>, <c>owner</c>,
/// <c>exception_approved</c> and attributes of the policy by their ids. Other columns are left alone, so that the output of <c>grade</c> can be given.
/// </summary>
internal static class CustomersReader
{
    /// <summary>Gives a request per row.</summary>
    /// <exception cref="RefusedException">A column is missing, a cell cannot be read, a tier is not the policy's, or a customer has two rows; all rows are told at once.</exception>
    public static List<OwnerRequest> Read(string path, TieringPolicy policy)
    {
        using var file = CsvFile.Open(path, static _ => { });
        var (id, tier, score, owner, approved) = (file.Require(FactColumns.Customer), file.Require("tier"), Find(file, "score"), Find(file, "owner"), Find(file, "exception_approved"));
        var codes = policy.Indicators.Concat(Indicators.All).OfType<CodeIndicator>()
            .Select(key => (Key: key, Column: Find(file, key.Id))).Where(static c => c.Column is not null).ToList();
        var requests = new List<OwnerRequest>();
        var (lines, problems) = (new Dictionary<string, long>(StringComparer.Ordinal), new LineProblems(path));
        while (file.Read())
        {
            try
            {
                var customer = file.ShapeProblem() is { } shape ? throw new FormatException(shape) : Cells.Text(file[id]);
                if (customer.Length == 0)
                    throw new FormatException("column `customer_id` is empty");
                if (!lines.TryAdd(customer, file.Line))
                    throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"customer `{customer}` stands on line {lines[customer]} too"));

                var facts = new CustomerFactsBuilder { Id = customer };
                foreach (var (key, column) in codes)
                    facts[key] = Cell(file, column);
                var standing = new StandingBuilder { Tier = Tier(policy, Cell(file, tier)), Owner = Cell(file, owner) };
                requests.Add(new OwnerRequest(facts.Build(), standing.Build(), Cell(file, score) is { } text ? Cells.Number(text) : null, Cell(file, approved) is { } flag && Cells.Flag(flag)));
            }
            catch (FormatException e)
            {
                problems.Add(file.Line, e.Message);
            }
        }

        problems.RefuseAny();
        return requests;
    }

    /// <summary>Gives the place of a column, words joined by <c>_</c> or <c>-</c>; null where there is none.</summary>
    internal static int? Find(CsvFile file, string name)
        => file.Columns.ToList().FindIndex(c => string.Equals(c.Replace('-', '_'), name.Replace('-', '_'), StringComparison.OrdinalIgnoreCase)) is >= 0 and var at ? at : null;

    /// <summary>Gives a cell; null where it is empty or there is no such column.</summary>
    internal static string? Cell(CsvFile file, int? column) => column is { } at && file[at].Length > 0 ? Cells.Text(file[at]) : null;

    private static string? Tier(TieringPolicy policy, string? code)
        => code is null || policy.Tiers.Resolve(code) is not null ? code
            : throw new FormatException($"column `tier`: `{code}` is no tier of policy `{policy.Id}`; {Wording.NearestName.Hint(code, policy.Tiers.Ladder.Select(static t => t.Code))}");
}

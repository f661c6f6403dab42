using System;
using System.Collections.Generic;
using System.Globalization;
using CustomerTiering.Cli.Output;
using CustomerTiering.Customers;

namespace CustomerTiering.Cli.Input;

/// <summary>
/// The standings that an earlier output of <c>grade</c> leaves, its proposals taken as approved. Where nothing was decided, the tier of
/// before stays; who was delisted has none. A row that cannot be read refuses the file: a standing lost would be a customer graded anew.
/// </summary>
internal sealed class PreviousDecisions
{
    private readonly Dictionary<string, Standing> _standings = new(StringComparer.Ordinal);

    /// <summary>Gets the customers.</summary>
    public IReadOnlyCollection<string> Customers => _standings.Keys;

    /// <summary>Reads the file.</summary>
    /// <exception cref="RefusedException">A column is missing, a row cannot be read, or a customer has two.</exception>
    public static PreviousDecisions Read(string path)
    {
        using var file = CsvFile.Open(path, static _ => { });
        var (customer, tier, before, change) = (file.Require("customer_id"), file.Require("tier"), file.Require("previous_tier"), file.Require("change"));
        var (since, periods, review) = (file.Require("since"), file.Require("periods_below"), file.Require("review_date"));
        var previous = new PreviousDecisions();
        while (file.Read())
        {
            try
            {
                var id = file.ShapeProblem() is { } shape ? throw new FormatException(shape) : file[customer];
                var standing = new StandingBuilder
                {
                    Tier = TierInForce(file[tier], file[before], file[change]),
                    Since = file[since].Length == 0 ? null : Cells.Day(file[since]),
                    PeriodsBelow = file[periods].Length == 0 ? 0 : Cells.Whole(file[periods]),
                    LastReview = file[review].Length == 0 ? null : file[review],
                    LastReviewOn = file[review].Length == 0 ? null : Cells.Day(file[review]),
                };
                if (id.Length == 0)
                    throw new FormatException("column `customer_id` is empty");
                if (!previous._standings.TryAdd(id, standing.Build()))
                    throw new FormatException($"customer `{id}` stands twice");
            }
            catch (FormatException e)
            {
                throw new RefusedException($"file `{path}`, line {file.Line.ToString(CultureInfo.InvariantCulture)}: {e.Message}", e);
            }
        }

        return previous;
    }

    /// <summary>Gives what the customer is now; null where the file does not know it.</summary>
    public Standing? StandingOf(string customer) => _standings.GetValueOrDefault(customer);

    private static string? TierInForce(string proposed, string before, string change)
    {
        if (proposed.Length > 0)
            return proposed;
        if (change == ChangeWords.Exit)
            return null;
        if (ChangeWords.IsUndecided(change))
            return before.Length == 0 ? null : before;

        throw new FormatException($"column `tier` is empty and column `change`, `{change}`, does not say why; it is empty for `exit`, `not-gradable: ...` and `error: ...`");
    }
}

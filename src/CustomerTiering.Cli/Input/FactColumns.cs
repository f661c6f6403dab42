using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;

namespace CustomerTiering.Cli.Input;

/// <summary>
/// The columns that a facts file may have: the id, the facts of library and policies by id, and what the customer is now. Words are
/// joined by <c>_</c> or <c>-</c>.
/// </summary>
internal sealed class FactColumns
{
    public const string Customer = "customer_id";

    /// <summary>The columns that the previous decisions state too; they cannot come from both.</summary>
    private static readonly string[] Reviewed = ["tier", "since", "periods_below", "review_date"];

    private static readonly Dictionary<string, Action<FactRow, string>> Standing = new(StringComparer.Ordinal)
    {
        ["tier"] = static (row, text) => row.Standing.Tier = Cells.Text(text),
        ["since"] = static (row, text) => row.Standing.Since = Cells.Day(text),
        ["periods_below"] = static (row, text) => row.Standing.PeriodsBelow = Cells.Whole(text),
        ["review_date"] = static (row, text) => (row.Standing.LastReview, row.Standing.LastReviewOn) = (text, Cells.Day(text)),
        ["owner"] = static (row, text) => row.Standing.Owner = Cells.Text(text),
        ["credit_warning_level"] = static (row, text) => row.CreditWarningLevel = Cells.Whole(text),
        ["credit_grade"] = static (row, text) => row.CreditGrade = Cells.Text(text),
        ["credit_on_hold"] = static (row, text) => row.CreditOnHold = Cells.Flag(text),
        ["event"] = static (row, text) => row.Event = Cells.Text(text),
        ["pin_kind"] = static (row, text) => row.PinKind = Cells.Pin(text),
        ["pin_tier"] = static (row, text) => row.PinTier = Cells.Text(text),
        ["pin_approver"] = static (row, text) => row.PinApprover = Cells.Text(text),
        ["pin_expires"] = static (row, text) => row.PinExpires = Cells.Day(text),
        ["pin_reason"] = static (row, text) => row.PinReason = Cells.Text(text),
    };

    private readonly List<(int Index, Action<FactRow, string> Fill)> _columns = [];

    private FactColumns(CsvFile file) => File = file;

    /// <summary>Gets the place of the customer's id.</summary>
    public int CustomerIndex { get; private set; } = -1;

    private CsvFile File { get; }

    /// <summary>Finds out what each column of the file holds.</summary>
    /// <exception cref="RefusedException">A column is not known, stands twice, or states what the previous decisions state.</exception>
    public static FactColumns Of(CsvFile file, IReadOnlyList<TieringPolicy> policies, bool hasPrevious)
    {
        var columns = new FactColumns(file);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < file.Columns.Count; i++)
        {
            var name = file.Columns[i].ToLowerInvariant().Replace('-', '_');
            if (!seen.Add(name))
                throw new RefusedException($"file `{file.Path}` has the column `{name}` twice");
            if (hasPrevious && Reviewed.Contains(name))
                throw new RefusedException($"file `{file.Path}` has the column `{name}`, which `--previous` states too; leave out the column or `--previous`");
            columns.Take(i, name, policies);
        }

        return columns.CustomerIndex >= 0 ? columns : throw new RefusedException($"file `{file.Path}` has no column `{Customer}`");
    }

    /// <summary>Reads the cells of the record that the file stands on; an empty one leaves its fact unknown.</summary>
    /// <returns>What is wrong with a cell; null where all can be read.</returns>
    public string? Fill(FactRow row)
    {
        foreach (var (index, fill) in _columns)
        {
            var text = File[index];
            try
            {
                if (text.Length > 0)
                    fill(row, text);
            }
            catch (FormatException e)
            {
                return $"column `{File.Columns[index]}`: {e.Message}";
            }
        }

        return null;
    }

    private void Take(int index, string name, IReadOnlyList<TieringPolicy> policies)
    {
        var policy = policies.FirstOrDefault(p => p.FindFact(name.Replace('_', '-')) is not null);
        var fact = policy?.FindFact(name.Replace('_', '-'));
        if (name == Customer)
            CustomerIndex = index;
        else if (Standing.TryGetValue(name, out var fill))
            _columns.Add((index, fact is null ? fill : throw new RefusedException($"policy `{policy!.Id}` declares `{fact.Id}`, which a facts file uses for what the customer is now; give the indicator another id")));
        else
            _columns.Add((index, FillOf(fact) ?? throw File.UnknownColumn(File.Columns[index], KnownTo(policies))));
    }

    private static Action<FactRow, string>? FillOf(FactKey? fact) => fact switch
    {
        NumberIndicator number => (row, text) => row.Facts[number] = Cells.Number(text),
        FlagIndicator flag => (row, text) => row.Facts[flag] = Cells.Flag(text),
        CodeIndicator code => (row, text) => row.Facts[code] = Cells.Text(text),
        _ => null,
    };

    private static IEnumerable<string> KnownTo(IReadOnlyList<TieringPolicy> policies)
        => Indicators.All.Concat(policies.SelectMany(static p => p.Indicators)).Select(static k => k.Id.Replace('-', '_')).Concat(Standing.Keys).Append(Customer);
}

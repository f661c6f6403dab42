using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Credit;
using CustomerTiering.Discounts;

namespace CustomerTiering.Cli.Input;

/// <summary>The columns of a file of order lines: what each holds, and a record read by them with all that is wrong in it.</summary>
internal sealed class OrderColumns
{
    private static readonly string[] Needed = ["order_id", "customer_id", "list_price", "quantity", "discount"];
    private static readonly string[] Concessions = ["rebate", "free_freight", "longer_terms", "gift"];
    private static readonly string[] Known =
        [.. Needed, "line", "product_line", "unit_cost", .. Concessions, "settlement", "tier", "credit_on_hold", "credit_grade", "credit_warning_level"];

    private readonly CsvFile _file;
    private readonly Dictionary<string, int> _index;
    private readonly List<string> _problems = [];

    private OrderColumns(CsvFile file, Dictionary<string, int> index)
    {
        _file = file;
        _index = index;
    }

    /// <summary>Finds the columns.</summary>
    /// <exception cref="RefusedException">One that is needed is missing, or one is not known.</exception>
    public static OrderColumns Of(CsvFile file)
    {
        var index = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < file.Columns.Count; i++)
        {
            var name = file.Columns[i].Replace('-', '_');
            if (!Known.Contains(name, StringComparer.OrdinalIgnoreCase))
                throw file.UnknownColumn(file.Columns[i], Known);
            index[name] = i;
        }

        foreach (var needed in Needed.Where(n => !index.ContainsKey(n)))
            file.Require(needed);
        return new OrderColumns(file, index);
    }

    /// <summary>Reads the record that the file stands on; null where something in it is wrong, all of which is given.</summary>
    /// <param name="place">The place of the line in its order, from 1, for files without a column <c>line</c>.</param>
    /// <param name="problems">What is wrong, each with its column.</param>
    public OrderLine? Read(Func<string, int> place, out IReadOnlyList<string> problems)
    {
        _problems.Clear();
        problems = _problems;
        var (order, customer) = (Text("order_id"), Text("customer_id"));
        var (price, quantity, discount, cost) = (Number("list_price"), Number("quantity"), Cell("discount", RateCell.Read), OptionalNumber("unit_cost"));
        var concessions = Concessions.Select(c => (Kind: c.Replace('_', '-'), Amount: OptionalNumber(c))).Where(static c => c.Amount is not null).ToList();
        var (line, productLine, settlement, tier, grade) = (Optional("line"), Optional("product_line"), Optional("settlement"), Optional("tier"), Optional("credit_grade"));
        var (hold, level) = (Given("credit_on_hold") is null ? (bool?)null : Cell("credit_on_hold", Cells.Flag), Given("credit_warning_level") is null ? (int?)null : Cell("credit_warning_level", Cells.Whole));
        if (_problems.Count > 0)
            return null;

        try
        {
            var id = line ?? place(order!).ToString(System.Globalization.CultureInfo.InvariantCulture);
            var sold = new DiscountLine(id, price, quantity, discount, productLine, cost, concessions.Select(static c => new Concession(c.Kind, c.Amount!.Value)));
            return new OrderLine(_file.Line, order!, customer!, sold, tier, settlement, new CreditStanding(level, grade, hold));
        }
        catch (ArgumentException e)
        {
            _problems.Add(e.Message.Split(" (Parameter", 2)[0].Split(" (Actual", 2)[0].ReplaceLineEndings(" "));
            return null;
        }
    }

    private string? Given(string column) => _index.TryGetValue(column, out var index) && _file[index].Length > 0 ? _file[index] : null;

    private string? Text(string column)
    {
        if (Given(column) is null)
            _problems.Add($"`{column}` is empty");
        return Optional(column);
    }

    private string? Optional(string column) => Given(column) is null ? null : Cell(column, Cells.Text);

    private decimal Number(string column)
    {
        if (Given(column) is not null)
            return Cell(column, Cells.Number);

        _problems.Add($"`{column}` is empty");
        return 0;
    }

    private decimal? OptionalNumber(string column) => Given(column) is null ? null : Cell(column, Cells.Number);

    private T? Cell<T>(string column, Func<string, T> read)
    {
        try
        {
            return read(Given(column) ?? string.Empty);
        }
        catch (FormatException e)
        {
            _problems.Add($"`{column}`: {e.Message}");
            return default;
        }
    }
}

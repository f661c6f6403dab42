using System;
using System.Collections.Generic;
using CustomerTiering.Customers.Ledger;
using CustomerTiering.Portfolio.Movements;
using NodaTime;

namespace CustomerTiering.Cli.Input;

/// <summary>
/// Reads invoice lines into the indicators of each customer. A line whose invoice begins with <c>C</c> is a credit note: it lowers
/// purchases and is no order; where such a line raises purchases, it is an adjustment. A negative line of any other invoice is a rebate.
/// </summary>
internal sealed class LedgerReader
{
    private readonly CsvFile _file;
    private readonly LedgerIndicators _indicators;
    private readonly OrderBook? _orders;
    private readonly InputCounts _counts;
    private readonly LedgerIds _ids = new();
    private readonly HashSet<string> _inWindow = new(StringComparer.Ordinal);
    private readonly int _invoice;
    private readonly int _quantity;
    private readonly int _date;
    private readonly int _price;
    private readonly int _customer;
    private string _lastMoment = string.Empty;
    private LocalDate _lastDay;

    private LedgerReader(CsvFile file, LocalDate asOf, InputCounts counts, OrderBook? orders)
    {
        _orders = orders;
        _file = file;
        _counts = counts;
        _indicators = new LedgerIndicators(asOf, source: "ledger");
        (_invoice, _quantity, _date, _price, _customer) =
            (file.Require("InvoiceNo"), file.Require("Quantity"), file.Require("InvoiceDate"), file.Require("UnitPrice"), file.Require("CustomerID"));
    }

    /// <summary>Reads the whole file, its orders into a book too where one is given.</summary>
    /// <exception cref="RefusedException">A column is missing, or the file cannot be read to its end.</exception>
    public static LedgerIndicators Read(CsvFile file, LocalDate asOf, InputCounts counts, OrderBook? orders = null)
    {
        var reader = new LedgerReader(file, asOf, counts, orders);
        while (file.Read())
            reader.ReadLine();
        counts.AfterDate = reader._indicators.LinesAfter;
        counts.Counted -= counts.AfterDate;
        counts.NothingInWindow = reader._indicators.Customers - reader._inWindow.Count;
        return reader._indicators;
    }

    private void ReadLine()
    {
        if (_file.ShapeProblem() is { } shape)
            _counts.Break(_file, shape);
        else if (_file[_customer] is not { Length: > 0 } customer)
            _counts.WithoutCustomer++;
        else if (Problem(customer) is { } problem)
            _counts.Break(_file, problem);
        else
            _counts.Counted++;
    }

    /// <summary>Takes the line in, or says what keeps it out.</summary>
    private string? Problem(string written)
    {
        var (invoice, moment, quantity, price) = (_file[_invoice], _file[_date], _file[_quantity], _file[_price]);
        if (invoice.Length == 0)
            return "column `InvoiceNo` is empty";
        if (written.Contains('\uFFFD', StringComparison.Ordinal))
            return $"column `CustomerID`: `{written}` is not in UTF-8";
        if (!TryDay(moment, out var day))
            return $"column `InvoiceDate`: `{moment}` is not a date; write it as `2011-12-09` or `2011-12-09 12:50:00`";
        if (!ExactNumber.TryParse(quantity, out var q))
            return $"column `Quantity`: `{quantity}` is not a number";
        if (!ExactNumber.TryParse(price, out var p))
            return $"column `UnitPrice`: `{price}` is not a number";
        if (ExactNumber.Amount(q, p) is not { } amount)
            return $"`Quantity` {quantity} times `UnitPrice` {price} cannot be kept exactly: it has more than 8 decimals or is too large";

        var customer = _ids.Shared(written);
        var line = LineOf(customer, invoice, day, amount);
        _indicators.Add(line);
        _orders?.Add(line);
        if (_indicators.Period.Contains(day))
            _inWindow.Add(customer);
        return null;
    }

    private static LedgerLine LineOf(string customer, string invoice, LocalDate day, decimal amount)
        => invoice[0] != 'C' ? LedgerLine.Order(customer, invoice, day, amount)
            : amount <= 0m ? LedgerLine.Return(customer, invoice, day, amount)
            : LedgerLine.Adjustment(customer, day, amount);

    /// <summary>Lines of one invoice follow each other and share its moment, so the last one is remembered.</summary>
    private bool TryDay(string moment, out LocalDate day)
    {
        if (moment == _lastMoment)
        {
            day = _lastDay;
            return true;
        }

        if (!IsoDay.TryParseMoment(moment, out day))
            return false;

        (_lastMoment, _lastDay) = (moment, day);
        return true;
    }
}

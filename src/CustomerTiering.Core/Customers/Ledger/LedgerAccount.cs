using System;
using System.Collections.Generic;
using NodaTime;

namespace CustomerTiering.Customers.Ledger;

/// <summary>What is kept of one customer's lines: sums by window, first and last order, and the documents that matter.</summary>
internal sealed class LedgerAccount
{
    private decimal[] _quarters = [];
    private Dictionary<string, LedgerDocument>? _documents;
    private decimal _profit;
    private bool _costMissing;

    public decimal InPeriod { get; private set; }

    public decimal InPrevious { get; private set; }

    public int OrdersInPeriod { get; private set; }

    public LocalDate? FirstOrder { get; private set; }

    public LocalDate? LastOrder { get; private set; }

    /// <summary>Gets a value indicating whether there were returns or corrections, which point to orders before the ledger begins.</summary>
    public bool HasCorrections { get; private set; }

    /// <summary>Gets purchases less cost in the period; null where a line in it has no cost.</summary>
    public decimal? Profit => _costMissing ? null : _profit;

    /// <summary>Adds a line dated before the end of the period.</summary>
    public void Add(LedgerLine line, LedgerWindows windows)
    {
        switch (line.Kind)
        {
            case LedgerLineKind.Payment:
                if (line.Document is not null)
                    DocumentOf(line.Document).Pay(line.Date, line.Amount);
                return;
            case LedgerLineKind.Return:
                HasCorrections = true;
                if (line.Document is not null)
                    DocumentOf(line.Document).TakeBack(line.Amount);
                break;
            case LedgerLineKind.Adjustment:
                HasCorrections = true;
                break;
            default:
                AddOrder(line, windows);
                break;
        }

        AddPurchase(line, windows);
    }

    /// <summary>Gives the share of what fell due in the period that was paid in time, 0 to 1; null where nothing fell due.</summary>
    public decimal? PaymentPunctuality()
    {
        if (_documents is null)
            return null;

        decimal owed = 0m, inTime = 0m;
        foreach (var document in _documents.Values)
        {
            owed += document.Owed;
            inTime += document.PaidInTime;
        }

        return owed > 0m ? inTime / owed : null;
    }

    /// <summary>Gives how many of the last quarters in a row were below the one before; null where fewer than two are covered.</summary>
    public int? DecliningQuarters(int covered)
    {
        if (covered < 2)
            return null;

        var run = 0;
        while (run + 1 < covered && InQuarter(run) < InQuarter(run + 1))
            run++;
        return run;
    }

    private decimal InQuarter(int quarter) => quarter < _quarters.Length ? _quarters[quarter] : 0m;

    private void AddOrder(LedgerLine line, LedgerWindows windows)
    {
        FirstOrder = FirstOrder < line.Date ? FirstOrder : line.Date;
        LastOrder = LastOrder > line.Date ? LastOrder : line.Date;
        var inPeriod = line.Date >= windows.Period.From;
        var dueInPeriod = line.Due is { } due && windows.Period.Contains(due);
        if (!inPeriod && !dueInPeriod)
            return;

        var document = DocumentOf(line.Document!);
        if (dueInPeriod)
            document.Owe(line.Amount, line.Due!.Value);
        if (inPeriod && !document.OrderedInPeriod)
        {
            document.OrderedInPeriod = true;
            OrdersInPeriod++;
        }
    }

    private void AddPurchase(LedgerLine line, LedgerWindows windows)
    {
        if (line.Date >= windows.Period.From)
        {
            InPeriod += line.Amount;
            if (line.Cost is { } cost)
                _profit += line.Amount - cost;
            else
                _costMissing = true;
        }
        else if (line.Date >= windows.Previous.From)
        {
            InPrevious += line.Amount;
        }

        var quarter = windows.QuarterOf(line.Date);
        if (quarter < 0)
            return;
        if (quarter >= _quarters.Length)
            Array.Resize(ref _quarters, quarter + 1);
        _quarters[quarter] += line.Amount;
    }

    private LedgerDocument DocumentOf(string id)
    {
        _documents ??= new Dictionary<string, LedgerDocument>(StringComparer.Ordinal);
        if (!_documents.TryGetValue(id, out var document))
            _documents[id] = document = new LedgerDocument();
        return document;
    }
}

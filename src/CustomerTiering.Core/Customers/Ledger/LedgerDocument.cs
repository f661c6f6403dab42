using System;
using System.Collections.Generic;
using NodaTime;

namespace CustomerTiering.Customers.Ledger;

/// <summary>What is kept of one order document: whether it counts as an order, what of it fell due in the period and what was paid when.</summary>
internal sealed class LedgerDocument
{
    private decimal _owed;
    private decimal _returned;
    private LocalDate? _due;
    private List<(LocalDate On, decimal Amount)>? _payments;

    public bool OrderedInPeriod { get; set; }

    /// <summary>Gets what was to be paid in the period, less what was taken back; 0 where nothing fell due or nothing is left.</summary>
    public decimal Owed => _due is null ? 0m : Math.Max(0m, _owed + _returned);

    /// <summary>Gets the part of <see cref="Owed"/> that was paid on or before the due date.</summary>
    public decimal PaidInTime
    {
        get
        {
            if (_payments is null)
                return 0m;

            var paid = 0m;
            foreach (var (on, amount) in _payments)
                paid += on <= _due ? amount : 0m;
            return Math.Min(paid, Owed);
        }
    }

    /// <summary>Adds a line that falls due; where lines of one document fall due on several days, the last of them counts.</summary>
    public void Owe(decimal amount, LocalDate due)
    {
        _owed += amount;
        _due = _due > due ? _due : due;
    }

    public void TakeBack(decimal amount) => _returned += amount;

    public void Pay(LocalDate on, decimal amount) => (_payments ??= new List<(LocalDate, decimal)>(1)).Add((on, amount));
}

using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Portfolio.Movements;
using NodaTime;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>How many customers were won, kept, at risk and lost on one day. Immutable.</summary>
public sealed class MovementCount
{
    private readonly IReadOnlyDictionary<MovementKind, int> _customers;

    internal MovementCount(LocalDate day, IEnumerable<MovementKind> kinds)
    {
        Day = day;
        _customers = kinds.GroupBy(static k => k).ToDictionary(static g => g.Key, static g => g.Count());
    }

    /// <summary>Gets the day.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets how many customers had ordered before the day.</summary>
    public int Customers => _customers.Values.Sum();

    /// <summary>Gives how many customers the kind had, 0 or more.</summary>
    public int Of(MovementKind kind) => _customers.TryGetValue(kind, out var customers) ? customers : 0;
}

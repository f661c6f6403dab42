using System;
using System.Collections.Generic;

namespace CustomerTiering.Owners.Staffing;

/// <summary>
/// Gives loads to those who may carry them, the first load as far as it goes, then the next without taking anything from those before it
/// (augmenting paths, shortest first): who can carry others too makes room where that helps.
/// </summary>
internal sealed class CarriedLoads
{
    private readonly IReadOnlyList<bool[]> _mayCarry;
    private readonly decimal[] _free;
    private readonly decimal[,] _given;

    private CarriedLoads(int loads, IReadOnlyList<bool[]> mayCarry, IEnumerable<decimal> capacities)
    {
        (_mayCarry, _free) = (mayCarry, [.. capacities]);
        _given = new decimal[loads, _free.Length];
    }

    /// <summary>Gives how much of each load is carried.</summary>
    /// <param name="loads">The loads, those first that go first; 0 or more.</param>
    /// <param name="mayCarry">For each carrier, which of the loads it may carry.</param>
    /// <param name="capacities">How much each carrier carries, 0 or more.</param>
    public static IReadOnlyList<decimal> Of(IReadOnlyList<decimal> loads, IReadOnlyList<bool[]> mayCarry, IEnumerable<decimal> capacities)
    {
        var carried = new decimal[loads.Count];
        var carriers = new CarriedLoads(loads.Count, mayCarry, capacities);
        for (var load = 0; load < loads.Count; load++)
        {
            while (loads[load] > carried[load] && carriers.Carry(load, loads[load] - carried[load]) is > 0 and var more)
                carried[load] += more;
        }

        return carried;
    }

    /// <summary>Finds somebody with room, over loads that others can take over, and carries as much as fits; 0 where nobody has.</summary>
    private decimal Carry(int load, decimal amount)
    {
        var (reachedFrom, movedFrom) = (new int[_free.Length], new int[_given.GetLength(0)]);
        for (var carrier = 0; carrier < reachedFrom.Length; carrier++)
            reachedFrom[carrier] = -1;
        for (var other = 0; other < movedFrom.Length; other++)
            movedFrom[other] = other == load ? load : -1;
        var open = new Queue<int>([load]);
        while (open.Count > 0)
        {
            var at = open.Dequeue();
            for (var carrier = 0; carrier < _free.Length; carrier++)
            {
                if (!_mayCarry[carrier][at] || reachedFrom[carrier] >= 0)
                    continue;

                reachedFrom[carrier] = at;
                if (_free[carrier] > 0)
                    return Move(load, carrier, Math.Min(amount, _free[carrier]), reachedFrom, movedFrom);
                for (var other = 0; other < movedFrom.Length; other++)
                {
                    if (_given[other, carrier] > 0 && other != load && movedFrom[other] < 0)
                    {
                        movedFrom[other] = carrier;
                        open.Enqueue(other);
                    }
                }
            }
        }

        return 0;
    }

    private decimal Move(int load, int last, decimal amount, int[] reachedFrom, int[] movedFrom)
    {
        for (var at = reachedFrom[last]; at != load; at = reachedFrom[movedFrom[at]])
            amount = Math.Min(amount, _given[at, movedFrom[at]]);
        _free[last] -= amount;
        var carrier = last;
        for (var at = reachedFrom[carrier]; at != load; at = reachedFrom[carrier])
        {
            _given[at, carrier] += amount;
            carrier = movedFrom[at];
            _given[at, carrier] -= amount;
        }

        _given[load, carrier] += amount;
        return amount;
    }
}

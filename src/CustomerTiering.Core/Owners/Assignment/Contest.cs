using System.Collections.Generic;

namespace CustomerTiering.Owners.Assignment;

/// <summary>
/// Those who may take customers of one profile, the first in order on top of a heap. Loads and turns only grow, so a contender that was
/// passed by can only have fallen behind: the top is looked at anew until it is up to date, and who has no room left is taken out for good.
/// </summary>
internal sealed class Contest
{
    private readonly IReadOnlyList<OwnerPreference> _order;
    private readonly decimal _weight;
    private readonly List<Contender> _heap;

    public Contest(IEnumerable<Contender> contenders, IReadOnlyList<OwnerPreference> order, decimal weight)
    {
        (_order, _weight, _heap) = (order, weight, [.. contenders]);
        for (var i = (_heap.Count / 2) - 1; i >= 0; i--)
            SiftDown(i);
    }

    /// <summary>Gives who goes first and has room; null where nobody has.</summary>
    public Contender? First()
    {
        while (_heap.Count > 0)
        {
            var top = _heap[0];
            if (!top.Seat.HasRoomFor(_weight))
            {
                _heap[0] = _heap[^1];
                _heap.RemoveAt(_heap.Count - 1);
            }
            else if (top.IsStale)
            {
                top.Refresh();
            }
            else
            {
                return top;
            }

            SiftDown(0);
        }

        return null;
    }

    private void SiftDown(int at)
    {
        while (true)
        {
            var first = at;
            for (var child = (2 * at) + 1; child <= (2 * at) + 2 && child < _heap.Count; child++)
            {
                if (_heap[child].CompareTo(_heap[first], _order) < 0)
                    first = child;
            }

            if (first == at)
                return;

            (_heap[at], _heap[first]) = (_heap[first], _heap[at]);
            at = first;
        }
    }
}

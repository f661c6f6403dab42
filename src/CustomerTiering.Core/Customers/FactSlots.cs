using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Customers;

/// <summary>
/// The facts that one engine reads, numbered. <see cref="Bind"/> tells where each stands in a customer's facts; the answer is
/// kept per layout, so that for most customers it costs one comparison.
/// </summary>
internal sealed class FactSlots
{
    private const int Remembered = FactLayout.MaxShared;
    private readonly List<FactKey> _keys = [];
    private readonly Binding?[] _recent = new Binding?[Remembered];

    /// <summary>Gives the slot of the fact, taking a new one where it has none. Called while an engine is built, never while it decides.</summary>
    public int SlotOf(FactKey key)
    {
        var slot = _keys.IndexOf(key);
        if (slot >= 0)
            return slot;

        _keys.Add(key);
        return _keys.Count - 1;
    }

    /// <summary>Gives, by slot, the position of each fact in the customer's array of that kind; -1 for unknown.</summary>
    public int[] Bind(CustomerFacts facts)
    {
        var layout = facts.Layout;
        var at = layout.Number & (Remembered - 1);
        if (_recent[at] is { } known && ReferenceEquals(known.Layout, layout))
            return known.Positions;

        var made = new Binding(layout, _keys.Select(layout.PositionOf).ToArray());
        _recent[at] = made;
        return made.Positions;
    }

    private sealed class Binding(FactLayout layout, int[] positions)
    {
        public FactLayout Layout { get; } = layout;

        public int[] Positions { get; } = positions;
    }
}

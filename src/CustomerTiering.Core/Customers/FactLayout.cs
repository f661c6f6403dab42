using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace CustomerTiering.Customers;

/// <summary>
/// Which facts a customer has, and where each stands in the arrays of its kind. Customers with the same known facts
/// share one layout, so that an engine works out once where its indicators stand.
/// </summary>
internal sealed class FactLayout
{
    /// <summary>The most layouts that customers share, a power of two; whoever comes with yet another set of facts has a layout of its own.</summary>
    public const int MaxShared = 4096;

    private static readonly ConcurrentDictionary<KeySequence, FactLayout> Shared = new();
    private static int _lastNumber;

    private readonly Dictionary<FactKey, int> _positions;

    private FactLayout(FactKey[] keys)
    {
        Keys = keys;
        Known = Array.AsReadOnly(keys);
        Number = Interlocked.Increment(ref _lastNumber);
        _positions = new Dictionary<FactKey, int>(keys.Length);
        var next = new int[3];
        foreach (var key in keys)
            _positions[key] = next[(int)key.Kind]++;
    }

    /// <summary>Gets the keys by kind, then by id.</summary>
    public FactKey[] Keys { get; }

    /// <summary>Gets the keys in a form that nobody can write to, since customers share them.</summary>
    public IReadOnlyList<FactKey> Known { get; }

    /// <summary>Gets a number that tells this layout from any other of the process.</summary>
    public int Number { get; }

    /// <summary>Finds or makes the layout of the keys, which are in order and without repetition.</summary>
    public static FactLayout Of(FactKey[] orderedKeys)
    {
        var sequence = new KeySequence(orderedKeys);
        if (Shared.TryGetValue(sequence, out var known))
            return known;

        var made = new FactLayout(orderedKeys);
        return Shared.Count < MaxShared ? Shared.GetOrAdd(sequence, made) : made;
    }

    /// <summary>Orders keys by kind, then by id.</summary>
    public static int Compare(FactKey a, FactKey b)
        => a.Kind != b.Kind ? ((int)a.Kind).CompareTo((int)b.Kind) : string.CompareOrdinal(a.Id, b.Id);

    /// <summary>Gives the place of the fact among those of its kind; -1 where the customer lacks it.</summary>
    public int PositionOf(FactKey key) => _positions.TryGetValue(key, out var position) ? position : -1;

    private readonly struct KeySequence(FactKey[] keys) : IEquatable<KeySequence>
    {
        private readonly FactKey[] _keys = keys;

        public bool Equals(KeySequence other) => _keys.AsEnumerable().SequenceEqual(other._keys);

        public override bool Equals(object? obj) => obj is KeySequence other && Equals(other);

        public override int GetHashCode()
        {
            var hash = 17;
            foreach (var key in _keys)
                hash = (hash * 31) + key.GetHashCode();
            return hash;
        }
    }
}

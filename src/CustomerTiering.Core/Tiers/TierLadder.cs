using System.Collections;
using System.Collections.Generic;

namespace CustomerTiering.Tiers;

/// <summary>The tiers of a policy, best first. Immutable.</summary>
public sealed class TierLadder : IReadOnlyList<Tier>
{
    private readonly Tier[] _bestFirst;

    internal TierLadder(IEnumerable<Tier> bestFirst) => _bestFirst = [.. bestFirst];

    /// <inheritdoc/>
    public int Count => _bestFirst.Length;

    /// <summary>Gets the best tier.</summary>
    public Tier Best => _bestFirst[0];

    /// <summary>Gets the lowest tier, where every score qualifies.</summary>
    public Tier Lowest => _bestFirst[^1];

    /// <inheritdoc/>
    public Tier this[int index] => _bestFirst[index];

    /// <summary>Gives the tier with the code; null where the ladder lacks it.</summary>
    public Tier? Find(string? code)
    {
        foreach (var tier in _bestFirst)
        {
            if (tier.Code == code)
                return tier;
        }

        return null;
    }

    /// <summary>Gives the tier of the rank, 0 being the lowest; beyond either end it is the last one there.</summary>
    public Tier AtRank(int rank) => _bestFirst[rank <= 0 ? _bestFirst.Length - 1 : rank >= _bestFirst.Length ? 0 : _bestFirst.Length - 1 - rank];

    /// <summary>Gives the best tier whose lower bound the score reaches.</summary>
    /// <param name="score">The composite score, rounded as the policy says.</param>
    public Tier Reached(decimal score)
    {
        foreach (var tier in _bestFirst)
        {
            if (score >= tier.AtLeast)
                return tier;
        }

        return Lowest;
    }

    /// <inheritdoc/>
    public IEnumerator<Tier> GetEnumerator() => ((IEnumerable<Tier>)_bestFirst).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

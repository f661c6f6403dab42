using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Incentives;

/// <summary>Who shares a result and how: shares that add up to exactly one. Immutable; the order in which shares are given does not matter.</summary>
public sealed class CreditSplit
{
    /// <summary>Initializes a new instance of the <see cref="CreditSplit"/> class.</summary>
    /// <param name="shares">The shares, each person once, that add up to exactly 1.</param>
    /// <exception cref="ArgumentException">There is no share, a person stands twice, or the shares do not add up to 1.</exception>
    public CreditSplit(IEnumerable<CreditShare> shares)
    {
        Shares = [.. Guard.NotNull(shares, nameof(shares)).OrderBy(static s => s.Person, StringComparer.Ordinal)];
        if (Shares.GroupBy(static s => s.Person, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"`{twice.Key}` has two shares of one result; give each person one", nameof(shares));

        var sum = Shares.Sum(static s => s.Share);
        if (sum != 1)
            throw new ArgumentException(FormattableString.Invariant($"the shares add up to {sum}; they must add up to exactly 1"), nameof(shares));
    }

    /// <summary>Gets the shares by person, in ordinal order.</summary>
    public IReadOnlyList<CreditShare> Shares { get; }

    /// <summary>Gives all of a result to one person.</summary>
    /// <exception cref="ArgumentException">The person is blank.</exception>
    public static CreditSplit To(string person) => new([new CreditShare(person, 1)]);

    /// <summary>Splits a result in equal shares; where one does not divide evenly, the last millionths go to those first in ordinal order.</summary>
    /// <param name="people">The people, each once, at least one.</param>
    /// <exception cref="ArgumentException">There is nobody, somebody stands twice, or an id is blank.</exception>
    public static CreditSplit Equally(params string[] people)
    {
        var ordered = Guard.NotNull(people, nameof(people)).OrderBy(static p => p, StringComparer.Ordinal).ToList();
        var parts = Apportionment.Of(1, [.. ordered.Select(static _ => 1m)], CreditShare.Decimals);
        return new CreditSplit(ordered.Select((p, i) => new CreditShare(p, parts[i])));
    }

    /// <summary>
    /// Splits an amount by the shares so that the parts add up to exactly the amount: each part is cut, and what is left goes in smallest steps to
    /// those who lost most by cutting, then in ordinal order.
    /// </summary>
    /// <param name="amount">The amount, 0 or more, with no more decimals than stated.</param>
    /// <param name="decimals">The decimals of the smallest step, 0 to 6; 2 for cents.</param>
    /// <returns>The parts in the order of <see cref="Shares"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, too large or finer than the smallest step.</exception>
    public IReadOnlyList<decimal> Allocate(decimal amount, int decimals = 2) => Apportionment.Of(amount, [.. Shares.Select(static s => s.Share)], decimals);

    /// <summary>Gives a person's share; 0 where the person has none.</summary>
    public decimal ShareOf(string person) => Shares.FirstOrDefault(s => s.Person == person)?.Share ?? 0;
}

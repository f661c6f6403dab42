using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Credit;

/// <summary>Customers that share one credit limit, such as the companies of a corporate group. Immutable.</summary>
public sealed class CreditGroup
{
    /// <summary>Initializes a new instance of the <see cref="CreditGroup"/> class.</summary>
    /// <param name="id">The host's id of the group; never blank.</param>
    /// <param name="limit">What may be at risk with all members together, 0 or more and below 10^15.</param>
    /// <param name="currency">The currency of the limit, an ISO 4217 code.</param>
    /// <param name="members">The ids of the customers, at least one, each once, in any order.</param>
    /// <exception cref="ArgumentException">An id is blank, customers stand more than once, which is told with all places, there is none, the limit is out of range, or the currency is no code.</exception>
    public CreditGroup(string id, decimal limit, string currency, IEnumerable<string> members)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Limit = ExactAmount.NotNegative(limit, nameof(limit));
        Currency = CurrencyCode.Checked(currency, nameof(currency));
        var given = Guard.NotNull(members, nameof(members)).Select(m => Guard.NotBlank(m, nameof(members))).ToList();
        if (given.Count == 0)
            throw new ArgumentException("a group needs at least one member", nameof(members));
        if (Repeated.In(given) is { } repeated)
            throw new ArgumentException($"members stand in group `{id}` more than once: {repeated}; name each member once", nameof(members));

        Members = [.. given.OrderBy(static m => m, StringComparer.Ordinal)];
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what may be at risk with all members together.</summary>
    public decimal Limit { get; }

    /// <summary>Gets the currency of the limit.</summary>
    public string Currency { get; }

    /// <summary>Gets the ids of the customers, in ordinal order.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}

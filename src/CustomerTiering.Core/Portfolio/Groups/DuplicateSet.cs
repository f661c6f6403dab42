using System.Collections.Generic;

namespace CustomerTiering.Portfolio.Groups;

/// <summary>Customers that look like one and want a person to look at them; nothing is merged. Immutable.</summary>
public sealed class DuplicateSet
{
    internal DuplicateSet(DuplicateReason reason, string key, IReadOnlyList<string> customers)
    {
        Reason = reason;
        Key = key;
        Customers = customers;
    }

    /// <summary>Gets what they have in common.</summary>
    public DuplicateReason Reason { get; }

    /// <summary>Gets the number or the name that they have in common, normalised.</summary>
    public string Key { get; }

    /// <summary>Gets the ids of the customers, two or more, in the order of their characters.</summary>
    public IReadOnlyList<string> Customers { get; }
}

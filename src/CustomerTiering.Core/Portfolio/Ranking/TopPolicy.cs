using CustomerTiering.Customers;
using CustomerTiering.Policies;

namespace CustomerTiering.Portfolio.Ranking;

/// <summary>How many of the best customers a policy singles out, and by what (cement sales 13.2: the first 20 by the purchases of the whole year). Immutable.</summary>
public sealed class TopPolicy
{
    internal TopPolicy(NumberIndicator measure, int count, TieRule ties, Provision provision)
    {
        Measure = measure;
        Count = count;
        Ties = ties;
        Provision = provision;
    }

    /// <summary>Gets what they are ranked by.</summary>
    public NumberIndicator Measure { get; }

    /// <summary>Gets how many, 1 to 100,000.</summary>
    public int Count { get; }

    /// <summary>Gets what becomes of equals at the end.</summary>
    public TieRule Ties { get; }

    /// <summary>Gets where they come from.</summary>
    public Provision Provision { get; }
}

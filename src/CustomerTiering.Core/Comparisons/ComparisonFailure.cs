using System;

namespace CustomerTiering.Comparisons;

/// <summary>A customer on whom at least one of the two policies could not decide. Immutable.</summary>
public sealed class ComparisonFailure
{
    internal ComparisonFailure(string customer, Exception? errorA, Exception? errorB)
    {
        Customer = customer;
        ErrorA = errorA;
        ErrorB = errorB;
    }

    /// <summary>Gets the id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets what kept the first policy from deciding; null where it decided.</summary>
    public Exception? ErrorA { get; }

    /// <summary>Gets what kept the second policy from deciding; null where it decided.</summary>
    public Exception? ErrorB { get; }
}

using System.Collections.Generic;
using CustomerTiering.Customers;
using CustomerTiering.Policies;

namespace CustomerTiering.Portfolio.Ranking;

/// <summary>Which classes a policy's ABC analysis has, and of what (key accounts art. 3: classes). Immutable.</summary>
public sealed class AbcPolicy
{
    internal AbcPolicy(NumberIndicator measure, IReadOnlyList<AbcClass> classes, Provision provision)
    {
        Measure = measure;
        Classes = classes;
        Provision = provision;
    }

    /// <summary>Gets what is analysed.</summary>
    public NumberIndicator Measure { get; }

    /// <summary>Gets the classes, best first.</summary>
    public IReadOnlyList<AbcClass> Classes { get; }

    /// <summary>Gets where they come from.</summary>
    public Provision Provision { get; }
}

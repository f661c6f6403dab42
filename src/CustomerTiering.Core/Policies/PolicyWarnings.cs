using System.Collections.Generic;

namespace CustomerTiering.Policies;

/// <summary>Collects what a policy may do but its keeper should look at.</summary>
internal sealed class PolicyWarnings
{
    private readonly List<PolicyError> _list = [];

    /// <summary>Gets the warnings in the order they were found.</summary>
    public IReadOnlyList<PolicyError> List => _list;

    /// <summary>Adds a warning.</summary>
    public void Add(string path, string problem, string remedy) => _list.Add(new PolicyError(path, problem, remedy));
}

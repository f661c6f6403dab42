namespace CustomerTiering.Policies;

/// <summary>One thing that is wrong with a policy: where, what, and what would be right. Two errors are compared by reference.</summary>
public sealed class PolicyError
{
    internal PolicyError(string path, string problem, string remedy)
    {
        Path = path;
        Problem = problem;
        Remedy = remedy;
    }

    /// <summary>Gets the JSON path of the place, such as <c>$.scoring.indicators[2].weight</c>; <c>$</c> is the whole file.</summary>
    public string Path { get; }

    /// <summary>Gets what is wrong: lower case, without a final period, the policy's own words in backticks.</summary>
    public string Problem { get; }

    /// <summary>Gets what would be right.</summary>
    public string Remedy { get; }

    /// <summary>Gives path, problem and remedy in one line.</summary>
    public override string ToString() => $"{Path}: {Problem}; {Remedy}";
}

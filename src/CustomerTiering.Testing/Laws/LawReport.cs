using System.Collections.Generic;
using System.Linq;
using System.Text;
using CustomerTiering.Testing.Coverage;

namespace CustomerTiering.Testing.Laws;

/// <summary>What came of the check of several laws on one subject. Immutable.</summary>
public sealed class LawReport
{
    internal LawReport(IReadOnlyList<LawResult> results, RuleCoverage coverage)
    {
        Results = results;
        Coverage = coverage;
    }

    /// <summary>Gets the result of each law, in their order.</summary>
    public IReadOnlyList<LawResult> Results { get; }

    /// <summary>Gets which rules of the policy hit, nearly hit or never hit.</summary>
    public RuleCoverage Coverage { get; }

    /// <summary>Gets the results of the laws that are broken.</summary>
    public IReadOnlyList<LawResult> Broken => [.. Results.Where(static r => r.Outcome == LawOutcome.Broken)];

    /// <summary>Throws where a law is broken, so that a test fails with the counterexample in words.</summary>
    /// <returns>The report itself.</returns>
    /// <exception cref="LawBrokenException">A law is broken.</exception>
    public LawReport ThrowIfBroken() => Broken.Count == 0 ? this : throw new LawBrokenException(Broken);

    /// <summary>Gives the broken laws first, with their counterexamples, then a line for each other law, the kinds of customers that came up, and the rules.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var result in Results.OrderBy(static r => r.Outcome == LawOutcome.Broken ? 0 : 1))
            text.Append(result).Append('\n');
        return text.Append('\n').Append(Coverage).ToString();
    }
}

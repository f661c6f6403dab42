using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CustomerTiering.Testing.Evaluation;

/// <summary>What came of comparing two evaluators. Immutable.</summary>
public sealed class EvaluatorReport
{
    /// <summary>The most differences that a report shows.</summary>
    public const int MaxShown = 100;

    internal EvaluatorReport(int compared, int failed, int different, IReadOnlyList<EvaluatorDifference> differences)
    {
        Compared = compared;
        Failed = failed;
        Different = different;
        Differences = differences;
    }

    /// <summary>Gets the number of customers that were decided by both.</summary>
    public int Compared { get; }

    /// <summary>Gets the number of customers, among those compared, on whom the decision should fail, and not in vain: errors are compared too.</summary>
    public int Failed { get; }

    /// <summary>Gets the number of customers on whom the two do not agree.</summary>
    public int Different { get; }

    /// <summary>Gets the first differences, at most <see cref="MaxShown"/>, in the order of the customers.</summary>
    public IReadOnlyList<EvaluatorDifference> Differences { get; }

    /// <summary>Says the counts in one line and each difference below.</summary>
    public override string ToString()
    {
        var counts = string.Format(CultureInfo.InvariantCulture, "{0} customers compared, {1} of them failed, {2} differences", Compared, Failed, Different);
        return string.Join("\n", new[] { counts }.Concat(Differences.Select(static d => d.ToString())));
    }
}

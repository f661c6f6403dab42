using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace CustomerTiering.Laws;

/// <summary>Counts how often each kind of case came up, so that a generator that makes only trivial ones fails its test.</summary>
internal sealed class Shares
{
    private readonly SortedDictionary<string, int> _counts = [];
    private int _total;

    public void Count(params IEnumerable<string> kinds)
    {
        _total++;
        foreach (var kind in kinds)
            _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
    }

    public void Print(ITestOutputHelper output)
        => output.WriteLine(string.Join("\n", _counts.Select(c => string.Format(CultureInfo.InvariantCulture, "{0}: {1:0.0} % of {2}", c.Key, 100m * c.Value / _total, _total))));

    public void AtLeast(decimal percent, params IEnumerable<string> kinds)
    {
        foreach (var kind in kinds)
            Assert.True(_counts.GetValueOrDefault(kind) * 100m / _total >= percent, $"`{kind}` came up {_counts.GetValueOrDefault(kind)} times in {_total}, wanted {percent} %");
    }
}

using System.Collections.Generic;
using System.Globalization;

namespace CustomerTiering.Cli.Input;

/// <summary>Lines that were skipped because something in them cannot be read: all counted, the first ten kept word for word.</summary>
internal sealed class BrokenLines
{
    private const int MaxKept = 10;
    private readonly List<string> _first = [];

    /// <summary>Gets the number of physical lines that were skipped.</summary>
    public long Count { get; private set; }

    /// <summary>Gets the number of those that <see cref="First"/> does not tell of.</summary>
    public long NotTold { get; private set; }

    /// <summary>Gets what is wrong with the first ten, each with its line number.</summary>
    public IReadOnlyList<string> First => _first;

    /// <summary>Counts the record that the file stands on.</summary>
    public void Add(CsvFile file, string problem)
    {
        var lines = file.LineCount;
        Count += lines;
        if (_first.Count == MaxKept)
            NotTold += lines;
        else
            _first.Add(lines == 1 ? $"line {Number(file.Line)}: {problem}" : $"lines {Number(file.Line)} to {Number(file.Line + lines - 1)}: {problem}");
    }

    private static string Number(long line) => line.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CustomerTiering.Cli.Input;

/// <summary>All that is wrong with the lines of a file of which none may be left out: the file is refused, and all is said at once.</summary>
internal sealed class LineProblems(string path)
{
    private const int MaxTold = 100;
    private readonly List<(long Line, string Problem)> _problems = [];

    /// <summary>Notes what is wrong with a line.</summary>
    public void Add(long line, string problem) => _problems.Add((line, problem));

    /// <summary>Refuses the file where anything is wrong with it.</summary>
    /// <exception cref="RefusedException">Something is; at most 100 lines are told.</exception>
    public void RefuseAny()
    {
        if (_problems.Count == 0)
            return;

        var told = _problems.Take(MaxTold).Select(static p => string.Create(CultureInfo.InvariantCulture, $"line {p.Line}: {p.Problem}"));
        if (_problems.Count > MaxTold)
            told = told.Append(string.Create(CultureInfo.InvariantCulture, $"and {_problems.Count - MaxTold:N0} more"));
        throw new RefusedException(_problems.Count == 1
            ? $"file `{path}`, {told.First()}"
            : string.Create(CultureInfo.InvariantCulture, $"file `{path}` has {_problems.Count:N0} errors: {string.Join("; ", told)}"));
    }
}

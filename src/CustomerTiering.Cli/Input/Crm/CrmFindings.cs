using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Cli.Input.Crm;

/// <summary>Collects findings; the same problem of a file is counted and told once.</summary>
internal sealed class CrmFindings
{
    private readonly Dictionary<(string File, string Problem), (long FirstLine, long Count)> _found = [];

    /// <summary>Gets the findings by file and first line.</summary>
    public IReadOnlyList<CrmFinding> All
        => [.. _found.Select(static f => new CrmFinding(f.Key.File, f.Key.Problem, f.Value.FirstLine, f.Value.Count))
            .OrderBy(static f => f.File, StringComparer.Ordinal).ThenBy(static f => f.FirstLine).ThenBy(static f => f.Problem, StringComparer.Ordinal)];

    /// <summary>Notes a problem on the record that the file stands on.</summary>
    public void Add(CsvFile file, string problem)
        => Add(System.IO.Path.GetFileName(file.Path), file.Line, problem);

    /// <summary>Notes a problem on a line that was read before.</summary>
    public void Add(string file, long line, string problem)
        => _found[(file, problem)] = _found.TryGetValue((file, problem), out var before) ? (before.FirstLine, before.Count + 1) : (line, 1);
}

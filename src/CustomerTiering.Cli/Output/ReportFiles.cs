using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CustomerTiering.Cli.Output;

/// <summary>The files that a report is written to: all of them are written beside their places before the first is put there.</summary>
internal sealed class ReportFiles<TReport>
{
    private readonly IReadOnlyList<(string Path, ReportFormat<TReport> Format)> _files;

    /// <summary>Refuses, before any work is done, files of unknown format, the same file twice, and places that cannot be taken.</summary>
    /// <exception cref="RefusedException">A file cannot be written as it was asked for.</exception>
    public ReportFiles(IReadOnlyList<string> paths, string? format, ReportFormats<TReport> formats, IEnumerable<(string Role, string Path)> read)
    {
        if (format is not null && paths.Count == 0)
            throw new RefusedException("`--format` says how to write a file; name one with `--out`");

        _files = [.. paths.Select(p => (p, formats.Of(p, format)))];
        if (paths.GroupBy(Path.GetFullPath).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new RefusedException($"`--out {twice.First()}` stands twice; give each format a file of its own");
        var roles = read.ToList();
        foreach (var path in paths)
            OutputFile.Check(path, roles);
    }

    /// <summary>Writes all files.</summary>
    /// <exception cref="RefusedException">A file cannot be written.</exception>
    public void Write(TReport report, string language)
    {
        var begun = new List<OutputFile>();
        try
        {
            foreach (var (path, format) in _files)
            {
                begun.Add(OutputFile.Begin(path));
                format(begun[^1].Stream, report, language);
            }

            foreach (var file in begun)
                file.Commit();
        }
        finally
        {
            foreach (var file in begun)
                file.Dispose();
        }
    }
}

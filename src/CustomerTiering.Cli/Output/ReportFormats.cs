using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using CustomerTiering.Wording;

namespace CustomerTiering.Cli.Output;

/// <summary>The forms in which a report is written, each known by its name or by a file's extension.</summary>
internal sealed class ReportFormats<TReport>(Func<TReport, string, string> html, Func<TReport, string, string> markdown, Func<TReport, string> json, Action<Stream, TReport> csv)
{
    private readonly Dictionary<string, ReportFormat<TReport>> _byName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["html"] = (stream, report, language) => Text(stream, html(report, language)),
        ["md"] = (stream, report, language) => Text(stream, markdown(report, language)),
        ["json"] = (stream, report, _) => Text(stream, json(report) + "\n"),
        ["csv"] = (stream, report, _) => csv(stream, report),
    };

    /// <summary>Finds the format of a file.</summary>
    /// <exception cref="RefusedException">The name is not known, or there is none and the extension is not.</exception>
    public ReportFormat<TReport> Of(string path, string? name)
    {
        if (name is not null)
            return _byName.TryGetValue(name, out var named) ? named : throw new RefusedException($"`--format {name}` is not known; {NearestName.Hint(name, _byName.Keys)}");

        return _byName.TryGetValue(Path.GetExtension(path).TrimStart('.'), out var known)
            ? known
            : throw new RefusedException($"`--out {path}` does not say its format; end it in `.html`, `.md`, `.json` or `.csv`, or give `--format`");
    }

    private static void Text(Stream stream, string text)
    {
        using (stream)
            stream.Write(Encoding.UTF8.GetBytes(text));
    }
}

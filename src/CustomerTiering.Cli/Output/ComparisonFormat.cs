using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using CustomerTiering.Comparisons;
using CustomerTiering.Wording;

namespace CustomerTiering.Cli.Output;

/// <summary>A form in which a comparison is written, known by its name or by a file's extension.</summary>
internal sealed class ComparisonFormat
{
    private static readonly Dictionary<string, ComparisonFormat> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["html"] = new(static (stream, comparison, language) => Text(stream, comparison.ToHtml(language))),
        ["md"] = new(static (stream, comparison, language) => Text(stream, comparison.ToMarkdown(language))),
        ["json"] = new(static (stream, comparison, _) => Text(stream, comparison.ToJson() + "\n")),
        ["csv"] = new(static (stream, comparison, _) => MoversFile.Write(stream, comparison)),
    };

    private readonly Action<Stream, PolicyComparison, string> _write;

    private ComparisonFormat(Action<Stream, PolicyComparison, string> write) => _write = write;

    /// <summary>Finds the format of a file.</summary>
    /// <exception cref="RefusedException">The name is not known, or there is none and the extension is not.</exception>
    public static ComparisonFormat Of(string path, string? name)
    {
        if (name is not null)
            return ByName.TryGetValue(name, out var named) ? named : throw new RefusedException($"`--format {name}` is not known; {NearestName.Hint(name, ByName.Keys)}");

        return ByName.TryGetValue(Path.GetExtension(path).TrimStart('.'), out var known)
            ? known
            : throw new RefusedException($"`--out {path}` does not say its format; end it in `.html`, `.md`, `.json` or `.csv`, or give `--format`");
    }

    /// <summary>Writes the comparison and closes the stream.</summary>
    public void Write(Stream stream, PolicyComparison comparison, string language) => _write(stream, comparison, language);

    private static void Text(Stream stream, string text)
    {
        using (stream)
            stream.Write(Encoding.UTF8.GetBytes(text));
    }
}

using System;
using System.IO;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Cli.Output;

/// <summary>In which form routed lines are written.</summary>
internal sealed class RoutesFormat
{
    private static readonly RoutesFormat[] All =
    [
        new("table", static (report, writer) => report.WriteTable(writer)),
        new("csv", static (report, writer) => report.WriteCsv(writer)),
        new("json", static (report, writer) => report.WriteJson(writer)),
    ];

    private readonly string _name;
    private readonly Action<RoutesReport, TextWriter> _write;

    private RoutesFormat(string name, Action<RoutesReport, TextWriter> write)
    {
        _name = name;
        _write = write;
    }

    /// <summary>Gives the format that is asked for, or that the file's name says; a table where neither does.</summary>
    /// <exception cref="RefusedException">There is no such format.</exception>
    public static RoutesFormat Of(string? asked, string? path)
    {
        var ending = path is null ? string.Empty : Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        if (asked is null)
            return Array.Find(All, f => f._name == ending) ?? All[0];

        return Array.Find(All, f => f._name == asked) ?? throw new RefusedException($"`--format {asked}` is not known; {NearestName.Hint(asked, All.Select(static f => f._name))}");
    }

    public void Write(RoutesReport report, TextWriter writer) => _write(report, writer);
}

using System.Collections.Generic;
using System.IO;
using CsvHelper;

namespace CustomerTiering.Cli.Output;

/// <summary>Writes CSV as all outputs have it: UTF-8 without byte order mark, lines end in LF.</summary>
internal static class CsvRecords
{
    /// <summary>Writes the records and closes the stream.</summary>
    public static void Write(Stream stream, IEnumerable<IReadOnlyList<string>> records)
    {
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" });
        foreach (var record in records)
        {
            foreach (var field in record)
                csv.WriteField(field);
            csv.EndRecord();
        }
    }
}

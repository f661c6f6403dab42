using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using CustomerTiering.Wording;

namespace CustomerTiering.Cli.Input;

/// <summary>
/// A comma-separated file in UTF-8, plain or compressed (<c>.gz</c>), read record by record. The first record names the columns.
/// Empty lines are passed over, and spaces around a field left out.
/// </summary>
internal sealed class CsvFile : IDisposable
{
    private const int BufferSize = 1 << 16;
    private const int MaxRecord = 1 << 20;
    private const int RecordsBetweenReports = 4096;
    private readonly Stream _file;
    private readonly CsvReader _reader;
    private readonly Action<double> _progress;
    private (long Line, CsvMalformedReason Reason)? _malformed;
    private int _records;

    private CsvFile(string path, Stream file, Action<double> progress)
    {
        Path = path;
        _file = file;
        _progress = progress;
        var content = file is FileStream compressed && IsNamedCompressed(path) ? new GzipContent(compressed) : file;
        _reader = CsvReader.Create(
            content,
            new CsvReaderOptions
            {
                BufferSize = BufferSize,
                HasHeader = false,
                MaxRecordSize = MaxRecord,
                OnMalformedRecord = record => _malformed = (record.LineNumber, record.Reason),
                Separator = ',',
                TrackLineNumbers = true,
                TrimWhitespace = true,
            });
    }

    /// <summary>Gets the path as the user wrote it.</summary>
    public string Path { get; }

    /// <summary>Gets the names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>Gets the first physical line of the record, the header being line 1 as a rule.</summary>
    public long Line => _reader.LineNumber;

    /// <summary>Gets how many physical lines the record takes; a quoted field may hold line breaks.</summary>
    public long LineCount => 1 + _reader.RawRecord.TrimEnd("\r\n"u8).Count((byte)'\n');

    /// <summary>Gets a field of the record.</summary>
    public string this[int column] => _reader.GetString(column);

    /// <summary>Opens a file and reads its header.</summary>
    /// <param name="path">The file.</param>
    /// <param name="progress">Told from time to time which share of the file was read, 0 to 1.</param>
    /// <exception cref="RefusedException">The file is not there, cannot be read, is empty or names a column twice.</exception>
    public static CsvFile Open(string path, Action<double> progress)
    {
        var stream = InputFile.Reading(path, static p => new FileStream(p, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize));
        if (GzipContent.ProblemOfName(stream, IsNamedCompressed(path)) is { } problem)
        {
            stream.Dispose();
            throw new RefusedException($"file `{path}` cannot be read: {problem}");
        }

        return Of(path, stream, progress);
    }

    /// <summary>Takes content that is open and reads its header.</summary>
    /// <param name="name">What it is called where it is spoken of.</param>
    /// <param name="content">The content; closed with the file.</param>
    /// <param name="progress">Told from time to time which share was read, 0 to 1.</param>
    /// <exception cref="RefusedException">It is empty or names a column twice.</exception>
    public static CsvFile Of(string name, Stream content, Action<double> progress)
    {
        var file = new CsvFile(name, content, progress);
        try
        {
            file.ReadHeader();
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Goes to the next record; false at the end.</summary>
    /// <exception cref="RefusedException">The file cannot be read on.</exception>
    public bool Read()
    {
        if (++_records % RecordsBetweenReports == 0 && _file.CanSeek)
            _progress((double)_file.Position / Math.Max(1, _file.Length));
        return Advance();
    }

    /// <summary>Says what is wrong with the shape of the record; null where it has a field for each column and its quotes are in place.</summary>
    public string? ShapeProblem()
        => _malformed == (Line, CsvMalformedReason.UnterminatedQuote) ? "has a quote that is not closed"
            : _malformed == (Line, CsvMalformedReason.TextAfterClosingQuote) ? "has text after a closing quote"
            : _reader.FieldCount != Columns.Count ? $"has {_reader.FieldCount} fields where the header has {Columns.Count}"
            : null;

    /// <summary>Gives the place of a column, whatever the case of its name.</summary>
    /// <exception cref="RefusedException">There is none.</exception>
    public int Require(string column)
    {
        var index = Columns.ToList().FindIndex(c => string.Equals(c, column, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? index : throw new RefusedException($"file `{Path}` has no column `{column}`; it has {string.Join(", ", Columns.Take(12).Select(static c => $"`{c}`"))}");
    }

    /// <summary>Refuses a column that is not known.</summary>
    public RefusedException UnknownColumn(string column, IEnumerable<string> known)
        => new($"file `{Path}`: column `{column}` is not known; {NearestName.Hint(column, known)}");

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _file.Dispose();
    }

    private static bool IsNamedCompressed(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private void ReadHeader()
    {
        if (!Advance())
            throw new RefusedException($"file `{Path}` is empty; its first line names the columns");

        Columns = [.. Enumerable.Range(0, _reader.FieldCount).Select(i => this[i])];
        if (Columns is [var only] && only.IndexOfAny([';', '\t']) >= 0)
            throw new RefusedException($"file `{Path}` has one column, `{only}`; put commas between columns");
        if (Columns.GroupBy(static c => c, StringComparer.OrdinalIgnoreCase).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new RefusedException($"file `{Path}` has the column `{twice.Key}` twice");
    }

    private bool Advance()
    {
        try
        {
            return _reader.Read();
        }
        catch (Exception e) when (e is IOException or InvalidDataException or CsvFormatException)
        {
            throw new RefusedException($"file `{Path}` cannot be read beyond line {Line.ToString(CultureInfo.InvariantCulture)}: {e.Message.TrimEnd('.')}", e);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Cli.Input;

/// <summary>The columns of a file of open items or agreements, found by name; one that is not known is refused.</summary>
internal sealed class CreditColumns
{
    private readonly CsvFile _file;
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);

    private CreditColumns(CsvFile file) => _file = file;

    /// <summary>Finds the columns.</summary>
    /// <exception cref="RefusedException">A required column is missing, or one is not known.</exception>
    public static CreditColumns Of(CsvFile file, string[] required, string[] optional)
    {
        var columns = new CreditColumns(file);
        foreach (var name in required)
            columns._places[name] = file.Require(name);
        for (var i = 0; i < file.Columns.Count; i++)
        {
            if (!required.Concat(optional).Contains(file.Columns[i], StringComparer.OrdinalIgnoreCase))
                throw file.UnknownColumn(file.Columns[i], required.Concat(optional));
            columns._places[file.Columns[i]] = i;
        }

        return columns;
    }

    /// <summary>Gets the line of the record.</summary>
    public long Line => _file.Line;

    /// <summary>Gives the cell of the record; null where it is empty or the column is not there.</summary>
    public string? Text(string column) => _places.TryGetValue(column, out var place) && Cells.Text(_file[place]) is { Length: > 0 } text ? text : null;

    /// <summary>Gives the cell of the record, which must not be empty.</summary>
    public string Required(string column) => Text(column) ?? throw new FormatException($"column `{column}` is empty");

    /// <summary>Reads the cell as something; null where it is empty. What it cannot be read as names the column.</summary>
    public T? Read<T>(string column, Func<string, T> read)
        where T : struct
    {
        if (Text(column) is not { } text)
            return null;

        try
        {
            return read(text);
        }
        catch (FormatException e)
        {
            throw new FormatException($"column `{column}`: {e.Message}", e);
        }
    }
}

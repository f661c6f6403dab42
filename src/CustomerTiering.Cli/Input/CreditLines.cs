using System;
using System.Collections.Generic;
using System.Globalization;

namespace CustomerTiering.Cli.Input;

/// <summary>Reads a file of which every line counts: where one cannot be read, all that are wrong are told and nothing is decided.</summary>
internal static class CreditLines
{
    /// <summary>Reads each record.</summary>
    /// <returns>What is wrong, line by line; empty where nothing is.</returns>
    /// <exception cref="RefusedException">The file is not there, or a column is wrong.</exception>
    public static IReadOnlyList<string> Read(string path, string[] required, string[] optional, Action<CreditColumns> read)
    {
        using var file = CsvFile.Open(path, static _ => { });
        var columns = CreditColumns.Of(file, required, optional);
        var problems = new List<string>();
        while (file.Read())
        {
            if (Problem(file, columns, read) is { } problem)
                problems.Add($"`{path}` line {file.Line.ToString(CultureInfo.InvariantCulture)}: {problem}");
        }

        return problems;
    }

    private static string? Problem(CsvFile file, CreditColumns columns, Action<CreditColumns> read)
    {
        if (file.ShapeProblem() is { } shape)
            return shape;

        try
        {
            read(columns);
            return null;
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or ArgumentException)
        {
            return e.Message.Split(" (Parameter ")[0];
        }
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;

namespace CustomerTiering.Cli.Input;

/// <summary>Reads a file of order lines whole, or says all that is wrong with it: half an order would be routed wrongly.</summary>
internal static class OrderLinesReader
{
    private const int MaxProblems = 100;

    /// <summary>Gives the lines in the order of the file, and what is wrong, each with its line number, at most 100.</summary>
    /// <exception cref="RefusedException">The file cannot be read, or a column is missing or not known.</exception>
    public static (IReadOnlyList<OrderLine> Lines, IReadOnlyList<string> Problems) Read(string path, Action<double> progress)
    {
        using var file = CsvFile.Open(path, progress);
        var columns = OrderColumns.Of(file);
        var (lines, problems) = (new List<OrderLine>(), new List<string>());
        var firsts = new Dictionary<string, OrderLine>(StringComparer.Ordinal);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var ids = new HashSet<(string, string)>();
        while (file.Read() && problems.Count < MaxProblems)
        {
            if (file.ShapeProblem() is { } shape)
            {
                problems.Add(At(file.Line, shape));
                continue;
            }

            var line = columns.Read(order => places[order] = places.GetValueOrDefault(order) + 1, out var wrong);
            foreach (var problem in wrong)
                problems.Add(At(file.Line, problem));
            if (line is null)
                continue;

            if (!firsts.TryAdd(line.Order, line) && line.DifferenceTo(firsts[line.Order]) is { } column)
                problems.Add(At(file.Line, $"`{column}` is another than on line {Number(firsts[line.Order].Number)} of the same order `{line.Order}`"));
            if (!ids.Add((line.Order, line.Line.Id)))
                problems.Add(At(file.Line, $"order `{line.Order}` has line `{line.Line.Id}` twice"));
            lines.Add(line);
        }

        return (lines, problems);
    }

    private static string At(long line, string problem) => $"line {Number(line)}: {problem}";

    private static string Number(long line) => line.ToString(CultureInfo.InvariantCulture);
}

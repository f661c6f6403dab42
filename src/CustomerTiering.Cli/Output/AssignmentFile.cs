using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CustomerTiering.Owners;

namespace CustomerTiering.Cli.Output;

/// <summary>Writes an assignment to a file: customers as CSV, people as CSV, or both as JSON by the ending <c>.json</c>.</summary>
internal static class AssignmentFile
{
    /// <summary>Writes the customers, or all as JSON.</summary>
    /// <exception cref="RefusedException">The file cannot be written.</exception>
    public static void Write(string path, OwnerAssignment assignment, IReadOnlyList<OwnerRequest> requests)
    {
        var byId = requests.ToDictionary(static r => r.Facts.Id, StringComparer.Ordinal);
        var rows = assignment.Decisions.Select(d => AssignmentRows.Of(d, byId[d.Subject])).ToList();
        using var target = OutputFile.Begin(path);
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            Json(target, rows, assignment);
        else
            CsvRecords.Write(target.Stream, rows.Prepend(AssignmentRows.CustomerColumns));
        target.Commit();
    }

    /// <summary>Writes the people with what they carry now.</summary>
    /// <exception cref="RefusedException">The file cannot be written.</exception>
    public static void WritePeople(string path, OwnerAssignment assignment)
    {
        using var target = OutputFile.Begin(path);
        CsvRecords.Write(target.Stream, assignment.Loads.Select(AssignmentRows.Of).Prepend(AssignmentRows.PersonColumns));
        target.Commit();
    }

    private static void Json(OutputFile target, IEnumerable<string[]> customers, OwnerAssignment assignment)
    {
        using (var json = new Utf8JsonWriter(target.Stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("hash", assignment.Hash());
            List(json, "customers", AssignmentRows.CustomerColumns, customers);
            List(json, "people", AssignmentRows.PersonColumns, assignment.Loads.Select(AssignmentRows.Of));
            json.WriteEndObject();
        }

        target.Stream.Dispose();
    }

    private static void List(Utf8JsonWriter json, string name, string[] columns, IEnumerable<string[]> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            foreach (var (column, value) in columns.Zip(row).Where(static c => c.Second.Length > 0))
                json.WriteString(column, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

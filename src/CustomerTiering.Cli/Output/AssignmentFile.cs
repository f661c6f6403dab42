using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerTiering.Cli.Input.Owners;
using CustomerTiering.Owners;

namespace CustomerTiering.Cli.Output;

/// <summary>Writes an assignment: customers as CSV, people as CSV, or customers, people and what was found amiss as JSON.</summary>
internal static class AssignmentFile
{
    /// <summary>Writes the customers and closes the stream.</summary>
    public static void WriteCustomers(Stream stream, OwnersInput input, OwnerAssignment assignment)
        => CsvRecords.Write(stream, Customers(input, assignment).Prepend(AssignmentRows.CustomerColumns));

    /// <summary>Writes the people with what they carry now.</summary>
    /// <exception cref="RefusedException">The file cannot be written.</exception>
    public static void WritePeople(string path, OwnerAssignment assignment)
    {
        using var target = OutputFile.Begin(path);
        CsvRecords.Write(target.Stream, assignment.Loads.Select(AssignmentRows.Of).Prepend(AssignmentRows.PersonColumns));
        target.Commit();
    }

    /// <summary>Writes all of it and closes the stream.</summary>
    public static void WriteJson(Stream stream, OwnersInput input, OwnerAssignment assignment)
    {
        using (stream)
        {
            using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            json.WriteStartObject();
            json.WriteString("hash", assignment.Hash());
            List(json, "customers", AssignmentRows.CustomerColumns, Customers(input, assignment));
            List(json, "people", AssignmentRows.PersonColumns, assignment.Loads.Select(AssignmentRows.Of));
            json.WriteStartArray("findings");
            foreach (var finding in input.Findings)
                json.WriteStringValue(finding.ToString());
            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private static IEnumerable<string[]> Customers(OwnersInput input, OwnerAssignment assignment)
    {
        var byId = input.Customers.ToDictionary(static r => r.Facts.Id, StringComparer.Ordinal);
        return assignment.Decisions.Select(d => AssignmentRows.Of(d, byId[d.Subject]));
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

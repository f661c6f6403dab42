using System;
using System.IO;
using CustomerTiering.Cli.Input.Owners;
using CustomerTiering.Owners;
using CustomerTiering.Wording;

namespace CustomerTiering.Cli.Output;

/// <summary>In which form an assignment is printed or written: a table for people, CSV with a row per customer, or JSON with customers, people and findings.</summary>
internal sealed class OwnersFormat
{
    private const string Csv = "csv";
    private const string Json = "json";
    private const string Table = "table";
    private static readonly string[] Known = [Table, Csv, Json];
    private readonly string _name;

    private OwnersFormat(string name) => _name = name;

    /// <summary>Gets a value indicating whether it is the table, which goes to the terminal alone.</summary>
    public bool IsTable => _name == Table;

    /// <summary>Gives the format that is asked for, or that the file's name says; the table where there is no file, CSV where its name says nothing.</summary>
    /// <exception cref="RefusedException">There is no such format, or a file is to hold a table.</exception>
    public static OwnersFormat Of(string? asked, string? path)
    {
        if (asked is not null && Array.IndexOf(Known, asked) < 0)
            throw new RefusedException($"`--format {asked}` is not known; {NearestName.Hint(asked, Known)}");
        if (path is null)
            return new OwnersFormat(asked ?? Table);
        if (asked == Table)
            throw new RefusedException("`--format table` is printed and not written to a file; give `csv` or `json`, or leave `--out` away");

        return new OwnersFormat(asked ?? (Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase) ? Json : Csv));
    }

    /// <summary>Writes the assignment and closes the stream.</summary>
    public void Write(Stream stream, OwnersInput input, OwnerAssignment assignment)
    {
        if (_name == Json)
            AssignmentFile.WriteJson(stream, input, assignment);
        else
            AssignmentFile.WriteCustomers(stream, input, assignment);
    }
}

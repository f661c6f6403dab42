using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Owners;
using CustomerTiering.Policies;
using CustomerTiering.Wording;

namespace CustomerTiering.Cli.Input.Owners;

/// <summary>
/// Reads a file with a row per person: <c>id</c>, <c>role</c>, and where known <c>region</c>, <c>languages</c>, <c>skills</c> (several with
/// <c>;</c> between), <c>skill_level</c>, <c>seniority</c>, <c>capacity</c>, <c>load</c>, <c>turn</c>, <c>leave_from</c>, <c>leave_before</c>.
/// </summary>
internal static class PeopleReader
{
    private static readonly string[] Known =
        ["id", "role", "region", "languages", "skills", "skill_level", "seniority", "capacity", "load", "turn", "leave_from", "leave_before", "kept", "gained"];

    /// <summary>Gives the people.</summary>
    /// <exception cref="RefusedException">A column is missing or not known, a cell cannot be read, or a person has two rows.</exception>
    public static OwnerPool Read(string path, TieringPolicy policy)
    {
        using var file = CsvFile.Open(path, static _ => { });
        if (file.Columns.FirstOrDefault(c => !Known.Contains(c.ToLowerInvariant().Replace('-', '_'))) is { } unknown)
            throw file.UnknownColumn(unknown, Known);

        file.Require("id");
        file.Require("role");
        var people = new Dictionary<string, OwnerCandidate>(StringComparer.Ordinal);
        while (file.Read())
        {
            try
            {
                if (file.ShapeProblem() is { } shape)
                    throw new FormatException(shape);
                var person = Person(file, policy);
                if (!people.TryAdd(person.Id, person))
                    throw new FormatException($"person `{person.Id}` stands twice");
            }
            catch (FormatException e)
            {
                throw new RefusedException($"file `{path}`, line {file.Line.ToString(CultureInfo.InvariantCulture)}: {e.Message}", e);
            }
        }

        return new OwnerPool(people.Values);
    }

    private static OwnerCandidate Person(CsvFile file, TieringPolicy policy)
    {
        string? Cell(string column) => CustomersReader.Cell(file, CustomersReader.Find(file, column));
        int? Whole(string column) => Cell(column) is { } text ? Cells.Whole(text) : null;
        decimal? Number(string column) => Cell(column) is { } text ? NotNegative(Cells.Number(text), column) : null;

        var person = new OwnerCandidateBuilder
        {
            Id = Cell("id") ?? throw new FormatException("column `id` is empty"),
            Role = Role(Cell("role") ?? throw new FormatException("column `role` is empty"), policy),
            SkillLevel = Whole("skill_level"),
            Seniority = Whole("seniority"),
            Capacity = Number("capacity"),
            Load = Number("load") ?? 0,
            Turn = Whole("turn") ?? 0,
        };
        AddTo(person.Regions, Cell("region"));
        AddTo(person.Languages, Cell("languages"));
        AddTo(person.Skills, Cell("skills"));
        AddLeave(person, Cell("leave_from"), Cell("leave_before"));
        return person.Build();
    }

    private static void AddTo(IList<string> list, string? cell)
    {
        foreach (var item in cell?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
            list.Add(item);
    }

    private static void AddLeave(OwnerCandidateBuilder person, string? from, string? before)
    {
        if (from is null)
        {
            if (before is not null)
                throw new FormatException("column `leave_before` has a day and `leave_from` has none");
            return;
        }

        var (first, back) = (Cells.Day(from), before is null ? (NodaTime.LocalDate?)null : Cells.Day(before));
        if (back <= first)
            throw new FormatException($"`leave_before` {before} is not after `leave_from` {from}; it is the day of the return");
        person.OnLeave(first, back);
    }

    private static string Role(string role, TieringPolicy policy)
        => policy.Roles.Count == 0 || policy.Roles.Any(r => r.Id == role) ? role
            : throw new FormatException($"column `role`: `{role}` is no role of policy `{policy.Id}`; {NearestName.Hint(role, policy.Roles.Select(static r => r.Id))}");

    private static decimal NotNegative(decimal value, string column)
        => value >= 0 ? value : throw new FormatException($"column `{column}`: `{value.ToString(CultureInfo.InvariantCulture)}` is below 0");
}

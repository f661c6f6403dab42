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
/// <c>;</c> between), <c>skill_level</c>, <c>seniority</c>, <c>capacity</c>, <c>load</c>, <c>turn</c>, and leaves by <c>leave_from</c> and
/// <c>leave_before</c>, several in the same order with <c>;</c> between, a return that is not known left empty.
/// </summary>
internal static class PeopleReader
{
    private static readonly string[] Known =
        ["id", "role", "region", "languages", "skills", "skill_level", "seniority", "capacity", "load", "turn", "leave_from", "leave_before", "kept", "gained"];

    /// <summary>Gives the people.</summary>
    /// <exception cref="RefusedException">A column is missing or not known, a cell cannot be read, or a person has two rows; all rows are told at once.</exception>
    public static OwnerPool Read(string path, TieringPolicy policy)
    {
        using var file = CsvFile.Open(path, static _ => { });
        if (file.Columns.FirstOrDefault(c => !Known.Contains(c.ToLowerInvariant().Replace('-', '_'))) is { } unknown)
            throw file.UnknownColumn(unknown, Known);

        file.Require("id");
        file.Require("role");
        var (people, lines, problems) = (new List<OwnerCandidate>(), new Dictionary<string, long>(StringComparer.Ordinal), new LineProblems(path));
        while (file.Read())
        {
            try
            {
                var person = file.ShapeProblem() is { } shape ? throw new FormatException(shape) : Person(file, policy);
                if (!lines.TryAdd(person.Id, file.Line))
                    throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"person `{person.Id}` stands on line {lines[person.Id]} too"));
                people.Add(person);
            }
            catch (FormatException e)
            {
                problems.Add(file.Line, e.Message);
            }
        }

        problems.RefuseAny();
        return new OwnerPool(people);
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
        var (firsts, backs) = (from?.Split(';', StringSplitOptions.TrimEntries) ?? [], before?.Split(';', StringSplitOptions.TrimEntries) ?? []);
        if (backs.Length > firsts.Length)
            throw new FormatException(firsts.Length == 0 ? "column `leave_before` has a day and `leave_from` has none" : "column `leave_before` has more days than `leave_from`");
        for (var i = 0; i < firsts.Length; i++)
        {
            var (first, back) = (Cells.Day(firsts[i]), i < backs.Length && backs[i].Length > 0 ? Cells.Day(backs[i]) : (NodaTime.LocalDate?)null);
            if (back <= first)
                throw new FormatException($"`leave_before` {backs[i]} is not after `leave_from` {firsts[i]}; it is the day of the return");
            person.OnLeave(first, back);
        }
    }

    private static string Role(string role, TieringPolicy policy)
        => policy.Roles.Count == 0 || policy.Roles.Any(r => r.Id == role) ? role
            : throw new FormatException($"column `role`: `{role}` is no role of policy `{policy.Id}`; {NearestName.Hint(role, policy.Roles.Select(static r => r.Id))}");

    private static decimal NotNegative(decimal value, string column)
        => value >= 0 ? value : throw new FormatException($"column `{column}`: `{value.ToString(CultureInfo.InvariantCulture)}` is below 0");
}

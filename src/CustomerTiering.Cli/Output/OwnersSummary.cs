using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Cli.Input.Owners;
using CustomerTiering.Cli.Texts;
using CustomerTiering.Owners;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Cli.Output;

/// <summary>Tells what was found amiss, how many customers came to owners how, the first alarms with why not, and the most loaded people.</summary>
internal sealed class OwnersSummary(Terminal terminal, TieringEngine engine, OwnersInput input, OwnerAssignment assignment, TextCatalogue texts)
{
    private const int MostAlarms = 10;
    private const int MostPeople = 10;
    private static readonly OwnerOutcome[] Outcomes = [OwnerOutcome.Kept, OwnerOutcome.Assigned, OwnerOutcome.ByException, OwnerOutcome.ByFallback, OwnerOutcome.Nobody];
    private readonly PolicyTexts _names = engine.Languages.In(texts.Language);

    /// <summary>Tells of what does not fit together in the input, as all problems in English.</summary>
    public void WriteFindings()
    {
        foreach (var finding in input.Findings)
            terminal.Error.WriteLine($"found: {finding}");
    }

    public void Write(NodaTime.LocalDate asOf, string? file)
    {
        terminal.Out.WriteLine(texts.Say("owners.policy", ("policy", engine.Policy.Id), ("version", engine.Policy.Version), ("day", texts.Date(asOf))));
        var parts = Outcomes.Select(o => texts.Part($"owners.{ConditionPrinter.Words(o.ToString())}", assignment.Decisions.Count(d => d.Outcome == o)));
        terminal.Out.WriteLine(texts.Say("owners.customers", ("row", texts.Row(assignment.Decisions.Count, _names.List(parts)))));
        WriteAlarms();
        WriteLoads();
        if (file is not null)
            terminal.Out.WriteLine(texts.Say("owners.written", ("file", file)));
    }

    private void WriteAlarms()
    {
        terminal.Out.WriteLine(texts.Say("owners.alarms", ("n", texts.Count(assignment.Alarms.Count))));
        foreach (var alarm in assignment.Alarms.Take(MostAlarms))
        {
            var why = alarm.Refusals.Count == 0 ? string.Empty : $" ({AssignmentRows.WhyNot(alarm.Refusals)})";
            terminal.Out.WriteLine($"  {alarm.Customer}  {texts.Say($"owner.alarm.{ConditionPrinter.Words(alarm.Kind.ToString())}")}{why}");
        }

        if (assignment.Alarms.Count > MostAlarms)
            terminal.Out.WriteLine("  " + texts.Say("owners.more", ("n", texts.Count(assignment.Alarms.Count - MostAlarms))));
    }

    private void WriteLoads()
    {
        List<string[]> rows =
        [
            [texts.Say("owners.person"), texts.Say("owners.role"), texts.Say("owners.load"), texts.Say("owners.capacity"), texts.Say("owners.is-kept"), texts.Say("owners.gained")],
            .. assignment.Loads.OrderByDescending(static l => l.Load).ThenBy(static l => l.Candidate.Id, StringComparer.Ordinal).Take(MostPeople).Select(Row),
        ];
        var widths = Enumerable.Range(0, rows[0].Length).Select(c => rows.Max(r => TextWidth.Of(r[c]))).ToList();
        foreach (var row in rows)
            terminal.Out.WriteLine("  " + string.Join("  ", row.Select((cell, c) => TextWidth.PadRight(cell, widths[c]))).TrimEnd());
        if (assignment.Loads.Count > MostPeople)
            terminal.Out.WriteLine("  " + texts.Say("owners.more", ("n", texts.Count(assignment.Loads.Count - MostPeople))));
    }

    private string[] Row(OwnerLoad load) =>
    [
        load.Candidate.Id, _names.Role(load.Candidate.Role), texts.Numbers.Write(load.Load), load.Capacity is { } most ? texts.Numbers.Write(most) : "-",
        load.Kept.ToString(CultureInfo.InvariantCulture), load.Gained.ToString(CultureInfo.InvariantCulture),
    ];
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Cli.Input.Owners;
using CustomerTiering.Cli.Texts;
using CustomerTiering.Owners;
using CustomerTiering.Owners.Staffing;
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
        if (input.Findings.Count == 0)
            return;

        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"found in the input: {input.Findings.Count:N0} kinds of problem on {input.Findings.Sum(static f => f.Count):N0} lines"));
        foreach (var finding in input.Findings)
            terminal.Error.WriteLine($"  {finding}");
    }

    /// <summary>Tells where nothing in the policy says who looks after whom, so that nobody takes the result for the policy's.</summary>
    public void WriteWhatThePolicyLacks()
    {
        if (engine.Policy.Owners is { Eligibility.Count: 0, Capacity.ByRole.Count: 0, Fallback.Roles.Count: 0, Fallback.Last: null })
            terminal.Error.WriteLine($"policy `{engine.Policy.Id}` says nothing in a section `owners`: everybody may look after every customer, the least loaded first; every preset has such a section");
    }

    /// <summary>Tells how many customers came to owners how, the alarms, who is missing and what people carry.</summary>
    public void Write(NodaTime.LocalDate asOf, string? file)
    {
        terminal.Out.WriteLine(texts.Say("owners.policy", ("policy", engine.Policy.Id), ("version", engine.Policy.Version), ("day", texts.Date(asOf))));
        var parts = Outcomes.Select(o => texts.Part($"owners.{ConditionPrinter.Words(o.ToString())}", assignment.Decisions.Count(d => d.Outcome == o)));
        terminal.Out.WriteLine(texts.Say("owners.customers", ("row", texts.Row(assignment.Decisions.Count, _names.List(parts)))));
        WriteAlarms(file);
        WriteShortfalls(engine.Owners.Staff(input.Customers, input.People, asOf));
        WriteLoads();
        if (file is not null)
            terminal.Out.WriteLine(texts.Say("owners.written", ("file", file)));
    }

    /// <summary>Tells how many alarms there are in which tier, what kept people away, and the worst of them; the rest stands in the file.</summary>
    private void WriteAlarms(string? file)
    {
        var overview = assignment.AlarmOverview();
        terminal.Out.WriteLine(texts.Say("owners.alarms", ("n", texts.Count(overview.Worst.Count))));
        if (overview.Worst.Count > MostAlarms)
        {
            foreach (var group in overview.Groups)
                terminal.Out.WriteLine("  " + texts.Say("owners.alarm-group", ("tier", group.Tier is { } tier ? _names.Tier(tier) : _names.Say("tier.none")), ("what", Said(group.Kind)), ("n", texts.Count(group.Customers))));
            foreach (var cause in overview.Causes)
                terminal.Out.WriteLine("  " + texts.Say("owners.alarm-cause", ("what", cause.Rule?.Id ?? "full"), ("customers", texts.Count(cause.Customers)), ("people", texts.Count(cause.People))));
        }

        foreach (var alarm in overview.Worst.Take(MostAlarms))
        {
            var why = alarm.Refusals.Count == 0 ? string.Empty : $" ({AssignmentRows.WhyNot(alarm.Refusals)})";
            terminal.Out.WriteLine($"  {alarm.Customer}  {Said(alarm.Kind)}{why}");
        }

        if (overview.Worst.Count > MostAlarms)
            terminal.Out.WriteLine("  " + texts.Say(file is null ? "owners.more-with-out" : "owners.more-in-file", ("n", texts.Count(overview.Worst.Count - MostAlarms)), ("file", file ?? string.Empty)));
    }

    /// <summary>Tells which tiers have more customers than the people can carry, and how many people would help.</summary>
    private void WriteShortfalls(StaffingPlan staffing)
    {
        foreach (var level in staffing.Levels.Where(static l => l.Shortfall > 0))
        {
            var roles = level.Roles.Select(r => texts.Say("owners.missing", ("role", _names.Role(r.Role)), ("missing", texts.Count(r.Missing)), ("needed", texts.Count(r.Needed)), ("present", texts.Count(r.Present))));
            terminal.Out.WriteLine(texts.Say("owners.short", ("tier", level.Tier is { } tier ? _names.Tier(tier) : _names.Say("tier.none")), ("shortfall", texts.Numbers.Write(level.Shortfall)), ("load", texts.Numbers.Write(level.Load)), ("roles", _names.List(roles))));
        }
    }

    private string Said(OwnerAlarmKind kind) => texts.Say($"owner.alarm.{ConditionPrinter.Words(kind.ToString())}");

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

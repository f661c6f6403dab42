using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CustomerTiering.Documents;
using Xunit;

namespace CustomerTiering.Cases;

/// <summary>The diagrams of the documentation are what the kinds of the presets say, and what can be reached in the office.</summary>
public sealed class CaseDiagramTests
{
    private const int Depth = 14;

    [Fact]
    public void The_states_in_the_documentation_are_what_a_complaint_walks_through() => Assert.Equal(Walked(), Shown(0));

    [Theory]
    [InlineData(1, "cement-sales", "complaint")]
    [InlineData(2, "cement-sales", "quality-incident")]
    [InlineData(3, "foreign-trade", "objection")]
    public void The_ways_in_the_documentation_are_those_of_the_preset(int place, string preset, string kind)
        => Assert.Equal(Ways(Presets.Find(preset).Cases.FindKind(kind)!), Shown(place));

    private static string Shown(int place)
        => File.ReadAllText(Repository.At("docs/cases.md")).ReplaceLineEndings("\n").Split("```mermaid\n")[place + 1].Split("```")[0];

    /// <summary>The states of a case as a whole, walked with what leads from one to another.</summary>
    private static string Walked()
    {
        var arrows = new SortedSet<string>(StringComparer.Ordinal) { "    [*] --> Open: open" };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var edge = new List<CustomerCase> { ComplaintOffice.Complaint().Reported(ComplaintOffice.Thursday) };
        for (var level = 0; level < Depth; level++)
        {
            var next = new List<CustomerCase>();
            foreach (var place in edge)
            {
                foreach (var command in ComplaintTry.All.Select(static t => t.Command).OfType<CaseCommand>())
                {
                    var result = place.Apply(command, ComplaintOffice.Thursday, ComplaintOffice.Office);
                    if (result.IsRefused || result.Case.Reopenings > 1 || !seen.Add(Key(result.Case)))
                        continue;
                    if (place.Status != result.Case.Status)
                        arrows.Add($"    {place.Status} --> {result.Case.Status}: {Word(command, result.Case)}");
                    next.Add(result.Case);
                }
            }

            edge = next;
        }

        return $"stateDiagram-v2\n{string.Join("\n", arrows)}\n";
    }

    private static string Word(CaseCommand command, CustomerCase after) => command is RecordCommand && after.Status == CaseStatus.Closed ? "last record" : command.Name;

    private static string Key(CustomerCase c) => $"{c.Status}{string.Join(';', c.Tasks.Select(static t => $"{t.Step.Id}{t.Round}{t.Outcome}{t.IsDone}{t.Entries.Count}"))}";

    private static string Ways(CaseKind kind)
    {
        var arrows = new List<string>();
        foreach (var step in kind.Steps)
        {
            var name = step.IsOptional ? $"{step.Id}([{step.Id}])" : $"{step.Id}[{step.Id}]";
            arrows.Add($"    {name}");
            arrows.AddRange(step.After.Select(t => $"    {t.Step} -->{(t.Outcome is null ? string.Empty : $"|{t.Outcome}|")} {step.Id}"));
        }

        arrows.AddRange(from step in kind.Steps from outcome in step.Outcomes where outcome.Reopens select $"    {step.Id} -.->|{outcome.Id}| {kind.Reopening!.Step}");
        return $"flowchart LR\n{string.Join("\n", arrows)}\n";
    }
}

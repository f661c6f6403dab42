using System;
using System.Collections.Generic;
using System.IO;
using Xunit;

namespace CustomerTiering.Credit;

/// <summary>The diagram of the documentation is what can be reached at the desk.</summary>
public sealed class CreditDiagramTests
{
    private const int Depth = 6;

    [Fact]
    public void The_diagram_in_the_documentation_is_what_the_machine_does()
    {
        var page = File.ReadAllText(Documents.Repository.At("docs/credit.md"));
        var shown = page.Split("```mermaid\n")[1].Split("```")[0];
        Assert.Equal(Diagram(), shown);
    }

    private static string Diagram()
    {
        var arrows = new SortedSet<string>(StringComparer.Ordinal) { "    [*] --> Clear: never assessed" };
        foreach (var control in CreditDesk.Controls)
            Walk(control, arrows);
        return $"stateDiagram-v2\n{string.Join("\n", arrows)}\n";
    }

    private static void Walk(CreditControl control, SortedSet<string> arrows)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var edge = new List<(CreditState State, NodaTime.LocalDate On)> { (CreditState.None, CreditDesk.Monday) };
        for (var level = 0; level < Depth; level++)
        {
            var next = new List<(CreditState State, NodaTime.LocalDate On)>();
            foreach (var (state, last) in edge)
            {
                foreach (var step in CreditStep.All)
                {
                    var on = last.PlusDays(step.Days);
                    var command = step.Command(on);
                    var result = state.Apply(command, on, control, CreditDesk.Roster);
                    if (result.IsRefused)
                        continue;

                    Draw(state.StatusOn(last), state.StatusOn(on), "time", arrows);
                    Draw(state.StatusOn(on), result.State.StatusOn(on), command.Name, arrows);
                    if (seen.Add(result.State.ToRecord()))
                        next.Add((result.State, on));
                }
            }

            edge = next;
        }
    }

    private static void Draw(CreditStatus from, CreditStatus to, string label, SortedSet<string> arrows)
    {
        if (from != to)
            arrows.Add($"    {from} --> {to}: {label}");
    }
}

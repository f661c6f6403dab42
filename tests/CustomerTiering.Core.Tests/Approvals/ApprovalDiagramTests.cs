using System;
using System.Collections.Generic;
using System.IO;
using Xunit;

namespace CustomerTiering.Approvals;

/// <summary>The diagram of the documentation is what can be reached in the office.</summary>
public sealed class ApprovalDiagramTests
{
    private const int Depth = 5;

    [Fact]
    public void The_diagram_in_the_documentation_is_what_the_machine_does()
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "approvals.md"));
        var shown = page.Split("```mermaid\n")[1].Split("```")[0];
        Assert.Equal(Diagram(), shown);
    }

    private static string Diagram()
    {
        var arrows = new SortedSet<string>(StringComparer.Ordinal) { "    [*] --> Pending: submit" };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var edge = new List<ApprovalRequest> { Office.Submitted("5 %"), Office.Submitted() };
        for (var level = 0; level < Depth; level++)
        {
            var next = new List<ApprovalRequest>();
            foreach (var request in edge)
            {
                foreach (var step in Step.All)
                {
                    var on = request.LastOn.PlusDays(step.Days);
                    var command = step.Command(on);
                    var result = request.Apply(command, on, Office.Roster);
                    if (result.IsRefused || !seen.Add(result.Request.ToRecord()))
                        continue;

                    var (from, to) = (request.Items[0].Status, result.Request.Items[0].Status);
                    if (from != to)
                        arrows.Add($"    {from} --> {to}: {(to == ApprovalItemStatus.Expired ? "time" : command.Name)}");
                    next.Add(result.Request);
                }
            }

            edge = next;
        }

        return $"stateDiagram-v2\n{string.Join("\n", arrows)}\n";
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "docs")))
            folder = folder.Parent;
        return folder.FullName;
    }
}

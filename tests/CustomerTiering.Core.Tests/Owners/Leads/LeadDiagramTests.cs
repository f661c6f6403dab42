using System;
using System.Collections.Generic;
using System.IO;
using CustomerTiering.Documents;
using Xunit;

namespace CustomerTiering.Owners.Leads;

/// <summary>The diagram of the documentation is what can be reached.</summary>
public sealed class LeadDiagramTests
{
    private const int Depth = 7;

    [Fact]
    public void The_diagram_in_the_documentation_is_what_the_machine_does()
    {
        var page = File.ReadAllText(Repository.At("docs/owners.md"));
        Assert.Equal(Diagram(), page.Split("```mermaid\n")[1].Split("```")[0]);
    }

    private static string Diagram()
    {
        var arrows = new SortedSet<string>(StringComparer.Ordinal) { "    [*] --> Registered: register" };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var edge = new List<Lead> { LeadWalk.Begin() };
        for (var level = 0; level < Depth; level++)
        {
            var next = new List<Lead>();
            foreach (var lead in edge)
            {
                foreach (var command in LeadWalk.Commands)
                {
                    var result = lead.Apply(command, command.Kind == LeadCommandKind.PassTime ? lead.LastOn.PlusDays(1) : lead.LastOn);
                    if (result.IsRefused || !seen.Add(result.Lead.ToRecord()))
                        continue;
                    if (result.Lead.Status != lead.Status)
                        arrows.Add($"    {lead.Status} --> {result.Lead.Status}: {Name(command.Kind)}");
                    next.Add(result.Lead);
                }
            }

            edge = next;
        }

        return $"stateDiagram-v2\n{string.Join("\n", arrows)}\n";
    }

    private static string Name(LeadCommandKind kind) => kind == LeadCommandKind.PassTime ? "time" : Rules.Conditions.ConditionPrinter.Words(kind.ToString());
}

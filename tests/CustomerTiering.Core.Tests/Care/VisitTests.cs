using System;
using System.Collections.Generic;
using System.IO;
using CustomerTiering.Documents;
using NodaTime;
using Xunit;

namespace CustomerTiering.Care;

public class VisitTests
{
    private static readonly LocalDate Monday = VisitOffice.Monday;

    [Fact]
    public void Says_why_a_command_is_refused_and_what_is_possible()
    {
        var refused = VisitOffice.Proposed().Apply(VisitCommand.Complete("li", Satisfaction.Neutral, "done"), Monday);
        Assert.Equal("a visit that is proposed cannot be changed so; possible now: `agree`, `move`, `withdraw`", refused.Refusal);
        Assert.Equal([VisitCommandKind.Agree, VisitCommandKind.Move, VisitCommandKind.Withdraw], refused.LegalCommands);
        Assert.Contains("other terms stand", VisitOffice.Proposed().Apply(VisitCommand.Agree("mr xu", VisitOffice.Thursday), Monday).Refusal, StringComparison.Ordinal);
        Assert.Contains("its day has passed", VisitOffice.Proposed().Apply(VisitCommand.Agree("mr xu", VisitOffice.Tuesday), Monday.PlusDays(2)).Refusal, StringComparison.Ordinal);
        Assert.Contains("lies before the last command", VisitOffice.Proposed().Apply(VisitCommand.PassTime(), Monday.PlusDays(-1)).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Flags_a_missing_record_and_takes_a_late_one()
    {
        var agreed = VisitOffice.Proposed().Apply(VisitCommand.Agree("mr xu", VisitOffice.Tuesday), Monday).Visit;
        Assert.Equal(VisitStatus.Agreed, agreed.Apply(VisitCommand.PassTime(), Monday.PlusDays(2)).Visit.Status);
        var missed = agreed.Apply(VisitCommand.PassTime(), Monday.PlusDays(3)).Visit;
        Assert.Equal(VisitStatus.Missed, missed.Status);
        var late = missed.Apply(VisitCommand.Complete("li", Satisfaction.VerySatisfied, "went well"), Monday.PlusDays(4)).Visit;
        Assert.Equal((VisitStatus.Done, true, Satisfaction.VerySatisfied), (late.Status, late.IsRecordedLate, late.Satisfaction));
        Assert.False(agreed.Apply(VisitCommand.Complete("li", Satisfaction.NotSaid, "went well"), Monday.PlusDays(2)).Visit.IsRecordedLate);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no record")]
    [InlineData("""{"customer":"C1","format":1,"lastOn":"2026-03-02","proposedBy":"li","recordWithinDays":1,"status":"proposed","terms":{"at":"2026-03-03T10:00:00","place":"p","purpose":"q"},"version":0}""")]
    [InlineData("""{"customer":"C1","format":1,"id":"V","lastOn":"2026-03-02","proposedBy":"li","recordWithinDays":-1,"status":"proposed","terms":{"at":"2026-03-03T10:00:00","place":"p","purpose":"q"},"version":0}""")]
    [InlineData("""{"format":1,"customer":"C1","id":"V","lastOn":"2026-03-02","proposedBy":"li","recordWithinDays":1,"status":"done","terms":{"at":"2026-03-03T10:00:00","place":"p","purpose":"q"},"version":0}""")]
    [InlineData("""{"customer":"C1","format":1,"id":"V","lastOn":"2026-03-02","proposedBy":"li","recordWithinDays":1,"status":"agreed","terms":{"at":"2026-03-03T10:00:00","place":"p","purpose":"q"},"version":1}""")]
    [InlineData("""{"agreedBy":"xu","customer":"C1","format":1,"id":"V","lastOn":"2026-03-02","proposedBy":"li","recordWithinDays":1,"status":"proposed","terms":{"at":"2026-03-03T10:00:00","place":"p","purpose":"q"},"version":0}""")]
    [InlineData("""{"agreedBy":"xu","customer":"C1","format":1,"id":"V","lastOn":"2026-03-03","proposedBy":"li","recordWithinDays":1,"satisfaction":"neutral","status":"done","terms":{"at":"2026-03-03T10:00:00","place":"p","purpose":"q"},"version":2}""")]
    public void Refuses_a_text_that_is_no_record(string text) => Assert.Throws<FormatException>(() => Visit.Parse(text));

    [Fact]
    public void Takes_days_without_NodaTime_and_refuses_a_time_of_day()
    {
        var (monday, terms) = (new DateTime(2026, 3, 2), new VisitTerms("prices", new DateTime(2026, 3, 3, 10, 0, 0), "their office"));
        var visit = Visit.Propose("V-1", "C1", "li", terms, monday, 1).Apply(VisitCommand.Agree("mr xu", terms), monday).Visit;
        Assert.Equal(VisitOffice.Proposed().Apply(VisitCommand.Agree("mr xu", VisitOffice.Tuesday), Monday).Visit.ToRecord(), visit.ToRecord());
        Assert.Equal(visit.LegalCommands(Monday), visit.LegalCommands(monday));
        Assert.Throws<ArgumentException>(() => visit.Apply(VisitCommand.PassTime(), monday.AddHours(9)));
    }

    [Fact]
    public void The_diagram_in_the_documentation_is_what_the_machine_does()
        => Assert.Equal(Diagram(), File.ReadAllText(Repository.At(Path.Combine("docs", "care.md"))).Split("```mermaid\n")[1].Split("```")[0]);

    private static string Diagram()
    {
        var arrows = new SortedSet<string>(StringComparer.Ordinal) { "    [*] --> Proposed: propose" };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var edge = new List<(Visit Visit, LocalDate On)> { (VisitOffice.Proposed(), Monday) };
        for (var level = 0; level < 5; level++)
        {
            var next = new List<(Visit Visit, LocalDate On)>();
            foreach (var (visit, at) in edge)
            {
                foreach (var step in VisitOffice.Steps)
                {
                    var on = at.PlusDays(step.Days);
                    var result = visit.Apply(step.Command, on);
                    if (result.IsRefused)
                        continue;
                    if (visit.Apply(VisitCommand.PassTime(), on).Visit.Status is var from && from != visit.Status)
                        arrows.Add($"    {visit.Status} --> {from}: time");
                    if (step.Command.Kind != VisitCommandKind.PassTime)
                        arrows.Add($"    {from} --> {result.Visit.Status}: {step.Line.Split(' ')[0]}");
                    if (seen.Add($"{on}{result.Visit.ToRecord()}"))
                        next.Add((result.Visit, on));
                }
            }

            edge = next;
        }

        return $"stateDiagram-v2\n{string.Join("\n", arrows)}\n";
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CustomerTiering.Documents;
using NodaTime;
using Xunit;

namespace CustomerTiering.Incentives;

public sealed class CourseTests
{
    private static readonly LocalDate Start = CourseOffice.Start;

    [Fact]
    public void The_diagram_in_the_documentation_is_what_the_machine_does()
    {
        var page = File.ReadAllText(Repository.At("docs/incentives.md"));
        Assert.Equal(Diagram(), page.Split("```mermaid\n")[1].Split("```")[0]);
    }

    [Fact]
    public void Ann_does_not_decide_on_a_bonus_that_she_shares()
    {
        var result = Named("ann approves").Take(IncentiveCourse.Begin(CourseOffice.Bonus("plain"), Start), Start);
        Assert.Equal((CourseRefusal.ByConcerned, "`ann` is concerned by `tier-rise/T1/bonus/ann` and does not decide on it"), (result.Refusal, result.Problem));
    }

    [Fact]
    public void Nothing_is_settled_twice()
    {
        var confirmed = Named("boss approves").Take(IncentiveCourse.Begin(CourseOffice.Bonus("plain"), Start), Start).Course;
        Assert.Equal("`tier-rise/T1/bonus/ann` is confirmed; there is nothing to settle", Named("boss approves").Take(confirmed, Start).Problem);
    }

    [Fact]
    public void What_is_held_back_is_released_on_its_day_and_not_before()
    {
        var held = Named("boss approves").Take(IncentiveCourse.Begin(CourseOffice.Bonus("held"), Start), Start).Course;

        Assert.Equal((CourseRefusal.TooEarly, "what is held back of `tier-rise/T1/bonus/ann` is due on 2026-05-02"), (held.Release(new LocalDate(2026, 5, 1)).Refusal, held.Release(new LocalDate(2026, 5, 1)).Problem));
        Assert.Equal(CourseStatus.Released, held.Release(new DateTime(2026, 5, 2)).Course.Status);
    }

    [Fact]
    public void A_fall_on_the_day_the_window_ends_no_longer_matters()
    {
        var confirmed = Named("boss approves").Take(IncentiveCourse.Begin(CourseOffice.Bonus("taken back"), Start), Start).Course;
        var end = Start.PlusMonths(CourseOffice.TakeBackMonths);

        Assert.Equal(CourseRefusal.OutsideWindow, confirmed.TierFell(end, end).Refusal);
        Assert.Equal((CourseStatus.TakeBackRecommended, "tier fell on 2026-07-01"), (confirmed.TierFell(end.PlusDays(-1), end).Course.Status, confirmed.TierFell(end.PlusDays(-1), end).Course.Ground));
        Assert.Throws<ArgumentException>(() => confirmed.TierFell(end, end.PlusDays(-1)));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("{}")]
    [InlineData("""{"format":2}""")]
    public void What_is_no_record_is_refused(string text) => Assert.Throws<FormatException>(() => IncentiveCourse.Parse(text));

    [Fact]
    public void A_record_with_more_in_it_is_refused()
    {
        var record = IncentiveCourse.Begin(CourseOffice.Bonus("held"), new DateTime(2026, 3, 2)).ToRecord();
        Assert.Equal(record, IncentiveCourse.Parse(record).ToRecord());
        Assert.Throws<FormatException>(() => IncentiveCourse.Parse(record.Replace("{\"concerned\"", "{\"also\":1,\"concerned\"", StringComparison.Ordinal)));
    }

    private static CourseStep Named(string name) => CourseStep.All.Single(s => s.Name == name);

    private static string Diagram()
    {
        var arrows = new SortedSet<string>(StringComparer.Ordinal) { "    [*] --> Recommended: decided" };
        foreach (var kind in CourseOffice.Kinds.Keys)
        {
            var edge = new Queue<(IncentiveCourse Course, LocalDate On)>([(IncentiveCourse.Begin(CourseOffice.Bonus(kind), Start), Start)]);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (edge.Count > 0)
            {
                var (course, day) = edge.Dequeue();
                foreach (var step in CourseStep.All)
                {
                    var on = day.PlusMonths(step.Months);
                    var result = step.Take(course, on);
                    if (result.IsRefused || on > Start.PlusMonths(CourseOffice.TakeBackMonths + 1))
                        continue;
                    if (course.Status != result.Course.Status)
                        arrows.Add($"    {course.Status} --> {result.Course.Status}: {step.Word}");
                    if (seen.Add($"{result.Course.ToRecord()}{on:uuuu-MM-dd}"))
                        edge.Enqueue((result.Course, on));
                }
            }
        }

        return $"stateDiagram-v2\n{string.Join("\n", arrows)}\n";
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Laws;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using Xunit.Abstractions;

namespace CustomerTiering.Incentives;

/// <summary>
/// What becomes of a recommendation: every sequence of steps to depth 8, longer ones at random, against a naive course that knows only the names of
/// the steps; and machines that get it wrong.
/// </summary>
public sealed class CourseLawsTests(ITestOutputHelper output)
{
    private const int Depth = 8;

    private static readonly (string Law, string Name, Machine Machine)[] Wrong =
    [
        ("nobody decides whom it concerns", "lets Ann approve her own bonus", static (c, s, on) => s.Name == "ann approves" ? Right(c, Named("boss approves"), on) : Right(c, s, on)),
        ("nobody decides whom it concerns", "lets Dan approve for Ann", static (c, s, on) => s.Name == "ann lends, dan approves" ? Right(c, Named("boss approves"), on) : Right(c, s, on)),
        ("nobody decides whom it concerns", "lets Bob ask for his own bonus", static (c, s, on) => s.Name == "bob asks" ? Right(c, Named("boss approves"), on) : Right(c, s, on)),
        ("what is held back waits for the tier", "releases a month early", static (c, s, on) => s.Name == "release" ? Right(c, s, on.PlusMonths(1)) : Right(c, s, on)),
        ("what is held back waits for the tier", "overlooks the fall", static (c, s, on) => s.Name == "fall" ? new CourseResult(c) : Right(c, s, on)),
        ("what is held back waits for the tier", "holds nothing back", static (c, s, on) => Right(c, s, on) is { IsRefused: false, Course.Status: CourseStatus.HeldBack } done ? In(done.Course, CourseStatus.Confirmed) : Right(c, s, on)),
        ("nothing is taken back but by people, and for a ground", "takes back by itself", static (c, s, on) => Right(c, s, on) is { IsRefused: false, Course.Status: CourseStatus.TakeBackRecommended } done ? In(done.Course, CourseStatus.TakenBack) : Right(c, s, on)),
        ("nothing is taken back but by people, and for a ground", "takes the first approval for one of taking back", static (c, s, on) => s.Name == "first approval" && c.Status == CourseStatus.TakeBackRecommended ? Right(c, Named("boss approves"), on) : Right(c, s, on)),
        ("nothing is taken back but by people, and for a ground", "takes back after the window", static (c, s, on) => s.Name == "fall" ? c.TierFell(CourseOffice.Start, on) : Right(c, s, on)),
    ];

    private delegate CourseResult Machine(IncentiveCourse course, CourseStep step, LocalDate on);

    public static TheoryData<string> WrongMachines => [.. Wrong.Select(static w => w.Name)];

    public static TheoryData<string> Kinds => [.. CourseOffice.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_sequence_of_steps_to_depth_8_leads_where_it_must(string kind)
    {
        var (problem, tried, places) = Walk(kind, Right);
        output.WriteLine($"{kind}: {tried} steps tried, {places} places");
        Assert.Null(problem);
        Assert.True(places >= 30, $"only {places} places");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Longer_sequences_at_random_do_too(string kind)
        => Law.Holds(500, Gen.ArrayOf(Gen.Choose(0, CourseStep.All.Count - 1), 40), steps =>
        {
            var place = new Place(IncentiveCourse.Begin(CourseOffice.Bonus(kind), CourseOffice.Start), NaiveCourse.Of(kind), CourseOffice.Start);
            return steps.All(i => Try(place, CourseStep.All[i], Right, out place) is null);
        });

    [Theory]
    [MemberData(nameof(WrongMachines))]
    public void A_machine_that_breaks_it_is_caught(string name)
    {
        var (problem, _, _) = Walk("held and taken back", Wrong.Single(w => w.Name == name).Machine);
        output.WriteLine(problem);
        Assert.NotNull(problem);
    }

    [Fact]
    public void Each_law_has_three_machines_that_break_it() => Assert.All(Wrong.GroupBy(static w => w.Law), static g => Assert.Equal(3, g.Count()));

    private static CourseResult Right(IncentiveCourse course, CourseStep step, LocalDate on) => step.Take(course, on);

    private static CourseStep Named(string name) => CourseStep.All.Single(s => s.Name == name);

    private static CourseResult In(IncentiveCourse course, CourseStatus status) => new(new IncentiveCourse(course.Terms, status, course.LastOn, course.Ground));

    private static (string? Problem, int Tried, int Places) Walk(string kind, Machine machine)
    {
        var start = new Place(IncentiveCourse.Begin(CourseOffice.Bonus(kind), CourseOffice.Start), NaiveCourse.Of(kind), CourseOffice.Start);
        var (seen, edge, tried) = (new HashSet<string>(StringComparer.Ordinal) { start.Key }, new List<Place> { start }, 0);
        for (var level = 0; level < Depth; level++)
        {
            var next = new List<Place>();
            foreach (var place in edge)
            {
                foreach (var step in CourseStep.All)
                {
                    tried++;
                    if (Try(place, step, machine, out var there) is { } problem)
                        return (problem, tried, seen.Count);
                    if (seen.Add(there.Key))
                        next.Add(there);
                }
            }

            edge = next;
        }

        return (null, tried, seen.Count);
    }

    private static string? Try(Place place, CourseStep step, Machine machine, out Place there)
    {
        var on = place.On.PlusMonths(step.Months);
        var result = machine(place.Course, step, on);
        var must = place.Naive.After(step.Name);
        there = new Place(result.Course, must ?? place.Naive, on);
        return result.IsRefused == must is null && result.Course.Status.ToString() == there.Naive.Status
            ? IncentiveCourse.Parse(result.Course.ToRecord()).ToRecord() == result.Course.ToRecord() ? null : $"is read back otherwise: {result.Course.ToRecord()}"
            : $"{place.Naive.Status} in month {place.Naive.Month}: `{step.Name}` leads to {result.Course.Status}, {(result.IsRefused ? "refused" : "taken")}; must be {must?.Status ?? "refused"}";
    }

    private sealed record Place(IncentiveCourse Course, NaiveCourse Naive, LocalDate On)
    {
        public string Key { get; } = $"{Course.ToRecord()}{On:uuuu-MM-dd}";
    }
}

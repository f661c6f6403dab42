using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Laws;
using FsCheck.Fluent;
using NodaTime;
using Xunit;
using Xunit.Abstractions;

namespace CustomerTiering.Care;

/// <summary>
/// A visit is done only after the customer agreed to the terms that stand, not before its day, with its satisfaction noted; and what is done or
/// taken back stays so: every sequence of commands to depth 8, longer ones at random, and machines that get it wrong.
/// </summary>
public sealed class VisitLawsTests(ITestOutputHelper output)
{
    private const int Depth = 8;

    public static TheoryData<string> WrongMachines => [.. Wrong.Keys];

    private static readonly Dictionary<string, Func<Visit, VisitCommand, LocalDate, VisitResult>> Wrong = new()
    {
        ["keeps an agreement to former terms"] = static (v, c, on) => v.Apply(c, on) is { IsRefused: false } r && c.Kind == VisitCommandKind.Move && v.AgreedBy is not null ? With(r.Visit, r.Visit.State with { Status = VisitStatus.Agreed, AgreedBy = v.AgreedBy }) : v.Apply(c, on),
        ["takes agreement to any terms for agreement to these"] = static (v, c, on) => c.Kind == VisitCommandKind.Agree ? v.Apply(VisitCommand.Agree("mr xu", v.Terms), on) : v.Apply(c, on),
        ["records a visit before its day"] = static (v, c, on) => c.Kind == VisitCommandKind.Complete ? v.Apply(c, LocalDate.Max(on, v.Terms.At.Date)) is { IsRefused: false } r ? With(r.Visit, r.Visit.State with { LastOn = on }) : v.Apply(c, on) : v.Apply(c, on),
        ["closes without satisfaction"] = static (v, c, on) => v.Apply(c, on) is { IsRefused: false } r && c.Kind == VisitCommandKind.Complete ? With(r.Visit, r.Visit.State with { Satisfaction = null }) : v.Apply(c, on),
        ["records a visit that nobody agreed to"] = static (v, c, on) => c.Kind == VisitCommandKind.Complete && v.Status == VisitStatus.Proposed ? With(v, v.State with { Status = VisitStatus.Done, Satisfaction = Satisfaction.Neutral, LastOn = on }) : v.Apply(c, on),
        ["goes on after it was taken back"] = static (v, c, on) => c.Kind == VisitCommandKind.Withdraw ? new VisitResult(v) : v.Apply(c, on),
    };

    [Fact]
    public void Every_sequence_of_commands_to_depth_8_keeps_it()
    {
        var walked = Walk(static (v, c, on) => v.Apply(c, on), Depth);
        output.WriteLine($"{walked.Places} places");
        Assert.Null(walked.Problem);
        Assert.True(walked.Places > 100, $"only {walked.Places} places");
    }

    [Fact]
    public void Longer_sequences_at_random_keep_it_too()
        => Law.Holds(2000, Gen.ArrayOf(Gen.Choose(0, VisitOffice.Steps.Count - 1), 40), static steps =>
        {
            var (visit, on, past) = (VisitOffice.Proposed(), VisitOffice.Monday, new List<(LocalDate On, string Line)>());
            foreach (var step in steps.Select(static i => VisitOffice.Steps[i]))
            {
                on = on.PlusDays(step.Days);
                var result = visit.Apply(step.Command, on);
                if (result.IsRefused)
                    continue;

                visit = result.Visit;
                past.Add((on, step.Line));
                if (ProblemOf(visit, past) is not null || Visit.Parse(visit.ToRecord()).ToRecord() != visit.ToRecord())
                    return false;
            }

            return true;
        });

    [Theory]
    [MemberData(nameof(WrongMachines))]
    public void A_machine_that_breaks_it_is_caught(string name)
    {
        var walked = Walk(Wrong[name], 6);
        output.WriteLine(walked.Problem);
        Assert.NotNull(walked.Problem);
    }

    private static WalkResult Walk(Func<Visit, VisitCommand, LocalDate, VisitResult> machine, int depth)
    {
        var (seen, tried, accepted) = (new HashSet<string>(StringComparer.Ordinal), 0L, 0L);
        var edge = new List<(Visit Visit, LocalDate On, List<(LocalDate On, string Line)> Past)> { (VisitOffice.Proposed(), VisitOffice.Monday, []) };
        for (var level = 0; level < depth; level++)
        {
            var next = new List<(Visit Visit, LocalDate On, List<(LocalDate On, string Line)> Past)>();
            foreach (var place in edge)
            {
                foreach (var step in VisitOffice.Steps)
                {
                    var on = place.On.PlusDays(step.Days);
                    var result = machine(place.Visit, step.Command, on);
                    tried++;
                    if (result.IsRefused)
                        continue;

                    accepted++;
                    List<(LocalDate On, string Line)> past = [.. place.Past, (on, step.Line)];
                    if (ProblemOf(result.Visit, past) is { } problem)
                        return new WalkResult(tried, accepted, seen.Count, problem);
                    if (seen.Add($"{Policies.EffectivePeriod.Iso(on)}{With(result.Visit, result.Visit.State with { Version = 0 }).Visit.ToRecord()}{VisitOffice.Remembered(past)}"))
                        next.Add((result.Visit, on, past));
                }
            }

            edge = next;
        }

        return new WalkResult(tried, accepted, seen.Count, null);
    }

    private static string? ProblemOf(Visit visit, IReadOnlyList<(LocalDate On, string Line)> past)
    {
        var isSound = visit.Status == VisitStatus.Done ? visit.Satisfaction is not null && VisitOffice.MayBeDone(past) : visit.Satisfaction is null;
        var isTaken = VisitOffice.Remembered(past).IsWithdrawn && visit.Status != VisitStatus.Withdrawn;
        return isSound && !isTaken ? null : $"{visit.Status} after {string.Join(" -> ", past.Select(static p => p.Line))}";
    }

    private static VisitResult With(Visit visit, VisitState state) => new(new Visit(visit.Id, visit.Customer, visit.ProposedBy, visit.RecordWithinDays, state));
}

using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Approvals;

/// <summary>Walks what can be done in the office and gives the first way to something that must not be.</summary>
internal static class OfficeWalk
{
    /// <summary>How a machine carries out a command.</summary>
    public delegate ApprovalResult Machine(ApprovalRequest request, ApprovalCommand command, LocalDate on);

    /// <summary>How a machine tells whether an approval covers a content.</summary>
    public delegate bool Coverage(ApprovalRequest request, string content, LocalDate on);

    /// <summary>The machine of the library.</summary>
    public static ApprovalResult Right(ApprovalRequest request, ApprovalCommand command, LocalDate on) => request.Apply(command, on, Office.Roster);

    public static bool RightCoverage(ApprovalRequest request, string content, LocalDate on) => request.Covers("line-1", content, on);

    /// <summary>Tries every sequence of steps up to a depth; sequences that lead to the same state with the same past that matters are walked once.</summary>
    public static WalkResult Walk(int depth, Machine machine, Coverage coverage)
    {
        var start = new Place(Office.Submitted(), NaiveOffice.Of("15 %"), Office.Monday, []);
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Key };
        var edge = new List<Place> { start };
        var (tried, accepted) = (0L, 0L);
        for (var level = 0; level < depth; level++)
        {
            var next = new List<Place>();
            foreach (var place in edge)
            {
                foreach (var step in Step.All)
                {
                    tried++;
                    var on = place.On.PlusDays(step.Days);
                    var result = machine(place.Request, step.Command(on), on);
                    if (result.IsRefused)
                        continue;

                    accepted++;
                    var there = new Place(result.Request, place.Past.After(step.LineOn(on), on).Shortened(), on, [.. place.Way, step]);
                    if (!seen.Add(there.Key))
                        continue;
                    if (there.IsUnproved(coverage) is { } problem)
                        return new WalkResult(tried, accepted, seen.Count, problem);

                    next.Add(there);
                }
            }

            edge = next;
        }

        return new WalkResult(tried, accepted, seen.Count, null);
    }

    /// <summary>Follows one long sequence of steps, given by their indices, and checks every place on the way.</summary>
    public static string? Follow(IEnumerable<int> steps, Machine machine, Coverage coverage)
    {
        var place = new Place(Office.Submitted(), NaiveOffice.Of("15 %"), Office.Monday, []);
        foreach (var step in steps.Select(static i => Step.All[i]))
        {
            var on = place.On.PlusDays(step.Days);
            var result = machine(place.Request, step.Command(on), on);
            if (result.IsRefused)
                continue;

            place = new Place(result.Request, place.Past.After(step.LineOn(on), on), on, [.. place.Way, step]);
            if (place.IsUnproved(coverage) is { } problem)
                return problem;
        }

        return null;
    }

    private sealed record Place(ApprovalRequest Request, NaiveOffice Past, LocalDate On, Step[] Way)
    {
        public string Key { get; } = $"{On}{Past.History}{Request.Status}{string.Join(',', Request.Items.Select(static i => $"{i.Item.Fingerprint}{i.Status}{i.Grants.Count}{i.WaitingSince}{i.SubmittedOn}{i.RemindedOn}{i.IsEscalated}"))}{Request.Delegations.Count}";

        public string? IsUnproved(Coverage coverage)
            => Office.Routes.Keys
                .SelectMany(content => Enumerable.Range(0, 4).Select(days => (content, on: On.PlusDays(days))))
                .Where(c => coverage(Request, c.content, c.on) && !Past.MayCover(c.content, c.on))
                .Select(c => $"{c.content} is covered on {c.on:uuuu-MM-dd} after {string.Join(" -> ", Way.Select(static s => s.Line))}")
                .FirstOrDefault();
    }
}

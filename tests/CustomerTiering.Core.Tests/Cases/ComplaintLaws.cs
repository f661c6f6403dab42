using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Laws;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>Walks what can be done with a complaint and gives the first way to something that article 19 does not allow.</summary>
internal static class ComplaintLaws
{
    /// <summary>How a machine carries out a command.</summary>
    public delegate CaseResult Machine(CustomerCase @case, CaseCommand command, Instant at);

    /// <summary>How a machine tells what was overdue at a moment.</summary>
    public delegate IEnumerable<(string Step, int Round)> Overdue(CustomerCase @case, Instant at);

    /// <summary>The machine of the library.</summary>
    public static CaseResult Right(CustomerCase @case, CaseCommand command, Instant at) => @case.Apply(command, at, ComplaintOffice.Office);

    public static IEnumerable<(string Step, int Round)> RightOverdue(CustomerCase @case, Instant at) => @case.Breaches(at).Select(static b => (b.Step, b.Round));

    /// <summary>Gives a place to begin at: what comes of a complaint by the lines, each of which must be carried out.</summary>
    public static Place Begun(CustomerCase opened, Machine machine, params string[] lines)
        => lines.Aggregate(Place.Of(opened), (place, line) => place.Try(ComplaintTry.All.Single(t => t.Line == line), machine).There ?? place);

    /// <summary>Tries every sequence up to a depth; what leads to the same case on the same day is walked once.</summary>
    public static WalkResult Walk(int depth, Place start, Machine machine, Overdue overdue)
    {
        if (start.Problem(overdue) is { } wrong)
            return new WalkResult(0, 0, 1, wrong);

        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Key };
        var (edge, tried, accepted) = (new List<Place> { start }, 0L, 0L);
        for (var level = 0; level < depth; level++)
        {
            var next = new List<Place>();
            foreach (var place in edge)
            {
                foreach (var attempt in ComplaintTry.All)
                {
                    tried++;
                    var (there, problem) = place.Try(attempt, machine);
                    if (problem is not null)
                        return new WalkResult(tried, accepted, seen.Count, problem);

                    accepted += there is null ? 0 : 1;
                    if (there is null || !seen.Add(there.Key))
                        continue;
                    if (there.Problem(overdue) is { } found)
                        return new WalkResult(tried, accepted, seen.Count, found);

                    next.Add(there);
                }
            }

            edge = next;
        }

        return new WalkResult(tried, accepted, seen.Count, null);
    }

    /// <summary>Follows one long sequence, given by indices, and checks every place on the way.</summary>
    public static string? Follow(IEnumerable<int> attempts, CustomerCase opened, Machine machine, Overdue overdue)
    {
        var place = Place.Of(opened);
        foreach (var attempt in attempts.Select(static i => ComplaintTry.All[i]))
        {
            var (there, problem) = place.Try(attempt, machine);
            if (problem is not null)
                return problem;

            place = there ?? place;
            if (there?.Problem(overdue) is { } found)
                return found;
        }

        return null;
    }

    internal sealed record Place(CustomerCase Case, NaiveComplaint Past, Instant At)
    {
        public string Key { get; } = string.Concat(
            $"{At}{Case.Status}{Past.Print}|{Past.Records}",
            string.Join(';', Case.Tasks.Select(static t => $"{t.Step.Id}{t.Round}{t.Due}{string.Join(',', t.Entries.Select(static e => e.Party + e.Outcome).Order(StringComparer.Ordinal))}{t.IsDone}")));

        public static Place Of(CustomerCase opened) => new(opened, new NaiveComplaint([(opened.OpenedAt, "open")]), opened.OpenedAt);

        public (Place? There, string? Problem) Try(ComplaintTry attempt, Machine machine)
        {
            if (attempt.Command is null)
                return (new Place(Case, Past, At + Duration.FromDays(1)), null);

            var result = machine(Case, attempt.Command, At);
            var isAllowed = Past.Allows(attempt.Line);
            if (result.IsRefused == isAllowed)
                return (null, $"order: `{attempt.Line}` was {(isAllowed ? $"refused ({result.Refusal!.Problem})" : "carried out")} after {Way}");
            return (result.IsRefused ? null : new Place(result.Case, Past.After(At, attempt.Line), At), null);
        }

        public string? Problem(Overdue overdue)
        {
            var toDo = Past.ToDo(At);
            if (Case.Status != CaseStatus.Open != Past.IsOver)
                return $"closing: the case is {Case.Status} after {Way}";

            if (Case.Status != CaseStatus.Cancelled && !toDo.Keys.Order().SequenceEqual(Case.Tasks.Where(static t => !t.IsDone).Select(static t => (t.Step.Id, t.Round)).Order()))
                return $"order: not {string.Join(", ", toDo.Keys)} are to be done after {Way}";

            var wrongDue = Case.Status == CaseStatus.Cancelled ? null : toDo.FirstOrDefault(o => !Case.Tasks.Any(t => !t.IsDone && t.Step.Id == o.Key.Step && t.Round == o.Key.Round && t.Due == o.Value)).Key.Step;
            if (wrongDue is not null)
                return $"deadline: that of `{wrongDue}` is wrong after {Way}";
            if (Case.Tasks.Sum(static t => t.Entries.Count) != Past.Records || Case.Tasks.SelectMany(static t => t.Entries).Any(static e => e.Person.Length == 0) || !Happened().SequenceEqual(Case.History.Select(static e => e.At)))
                return $"history: something that was done is not on record after {Way}";

            return Moments().Select(at => WrongBreach(at, overdue)).FirstOrDefault(static p => p is not null);
        }

        private IEnumerable<Instant> Happened() => Case.History.Select(static e => e.At).Order();

        /// <summary>The moments at which what is overdue changes, those long past among them, and the one after each.</summary>
        private IEnumerable<Instant> Moments()
            => Case.Tasks.Where(static t => t.Due is not null).SelectMany(static t => new[] { t.Due!.Value, t.Due.Value + Duration.Epsilon }).Append(At).Distinct();

        private string? WrongBreach(Instant at, Overdue overdue)
        {
            var expected = Past.ToDo(at).Where(o => at > o.Value).Select(static o => o.Key).Order();
            return expected.SequenceEqual(overdue(Case, at).Order()) ? null : $"breach: not {string.Join(", ", expected)} at {at} after {Way}";
        }

        private string Way => string.Join(" -> ", Past.Lines.Select(static l => l.Line));
    }
}

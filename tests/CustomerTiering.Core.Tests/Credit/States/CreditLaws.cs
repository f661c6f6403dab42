using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Laws;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>Walks what can be done at the desk and gives the first way to something that must not be.</summary>
internal static class CreditLaws
{
    /// <summary>How a machine carries out a command.</summary>
    public delegate CreditTransition Machine(CreditState state, CreditCommand command, LocalDate on, CreditControl control);

    /// <summary>How a machine tells where the credit stands.</summary>
    public delegate CreditStatus Reading(CreditState state, LocalDate day);

    public static CreditTransition Right(CreditState state, CreditCommand command, LocalDate on, CreditControl control) => state.Apply(command, on, control, CreditDesk.Roster);

    public static CreditStatus RightReading(CreditState state, LocalDate day) => state.StatusOn(day);

    /// <summary>Tries every sequence of steps up to a depth; a state that was reached on the same day of the walk is gone on from once.</summary>
    public static WalkResult Walk(int depth, CreditControl control, Machine machine, Reading reading)
    {
        var start = Place.Start(control);
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Key };
        var edge = new List<Place> { start };
        var (tried, accepted) = (0L, 0L);
        for (var level = 0; level < depth; level++)
        {
            var next = new List<Place>();
            foreach (var place in edge)
            {
                foreach (var step in CreditStep.All)
                {
                    tried++;
                    var (there, refused) = place.Step(step, machine, control);
                    if (there.Problem(reading) is { } problem)
                        return new WalkResult(tried, accepted, seen.Count, problem);

                    accepted += refused ? 0 : 1;
                    if (!refused && seen.Add(there.Key))
                        next.Add(there);
                }
            }

            edge = next;
        }

        return new WalkResult(tried, accepted, seen.Count, null);
    }

    /// <summary>Follows one long sequence of steps, given by their indices, and checks every place on the way.</summary>
    public static string? Follow(IEnumerable<int> steps, CreditControl control, Machine machine, Reading reading)
    {
        var place = Place.Start(control);
        foreach (var step in steps.Select(static i => CreditStep.All[i]))
        {
            (place, _) = place.Step(step, machine, control);
            if (place.Problem(reading) is { } problem)
                return problem;
        }

        return null;
    }

    private sealed record Place(CreditState State, NaiveDesk Past, LocalDate On, CreditStep[] Way)
    {
        public string Key { get; } = $"{On}{State.Level}{State.LevelBefore}{State.AssessedOn}{State.HeldSince is null}{State.IsSettled}{State.Override?.On}{State.Override?.Before}";

        public static Place Start(CreditControl control) => new(CreditState.None, NaiveDesk.Of(control), CreditDesk.Monday, []);

        public (Place There, bool Refused) Step(CreditStep step, Machine machine, CreditControl control)
        {
            var on = On.PlusDays(step.Days);
            var result = machine(State, step.Command(on), on, control);
            return (new Place(result.State, Past.After(step.Line, on), on, [.. Way, step]), result.IsRefused);
        }

        public string? Problem(Reading reading)
        {
            if (State.Level != Past.Level)
                return $"the level is {State.Level} and not {Past.Level} after {Told}";

            return Enumerable.Range(0, 4).Select(days => On.PlusDays(days))
                .Where(day => reading(State, day) != Past.StatusOn(day))
                .Select(day => $"the credit is {reading(State, day)} and not {Past.StatusOn(day)} on {day:uuuu-MM-dd} after {Told}")
                .FirstOrDefault();
        }

        private string Told => string.Join(" -> ", Way.Select(static s => $"+{s.Days} {s.Line}"));
    }
}

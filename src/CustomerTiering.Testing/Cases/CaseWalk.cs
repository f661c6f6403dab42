using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Cases;
using NodaTime;

namespace CustomerTiering.Testing.Cases;

/// <summary>Walks what can be done with cases of a kind and looks at every step for breaches of laws; each law is reported once.</summary>
internal sealed class CaseWalk(CaseMachine machine, IReadOnlyList<CaseLaw> laws)
{
    private readonly Dictionary<CaseLaw, CaseFinding> _findings = [];
    private long _tried;
    private long _places;

    public CaseReport Report => new(_tried, _places, [.. laws.Where(_findings.ContainsKey).Select(l => _findings[l])]);

    private bool IsDone => _findings.Count == laws.Count;

    /// <summary>Tries every sequence up to a depth; sequences that lead to the same place are walked on once.</summary>
    public void Exhaust(CaseWorld world, int depth)
    {
        var start = First(world);
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Key };
        var edge = new List<Place> { start };
        for (var level = 0; level < depth && !IsDone; level++)
        {
            var next = new List<Place>();
            foreach (var place in edge)
            {
                foreach (var attempt in world.Tries)
                {
                    if (Take(world, place, attempt, there => seen.Add(there.Key)) is { } reached)
                        next.Add(reached);
                }
            }

            edge = next;
        }

        _places += seen.Count;
    }

    /// <summary>Follows one sequence, given by the indices of what is tried.</summary>
    public void Follow(CaseWorld world, IEnumerable<int> sequence)
    {
        var place = First(world);
        foreach (var attempt in sequence.Select(i => world.Tries[i]))
        {
            _places++;
            place = Take(world, place, attempt, static _ => true) ?? place;
        }
    }

    private Place First(CaseWorld world)
    {
        var opened = machine.Open(world.Opened, CaseWorld.Opening, world.Office);
        var place = new Place(opened.Case, NaiveCase.Opened(world), CaseWorld.Opening, null, null);
        Look(new CaseTransition(machine, world, place.Case, place.Naive, null, place.At), place, "open", isNew: true);
        return place;
    }

    /// <summary>Takes a step and looks for breaches; gives the place it leads to where that is a new one and laws still agree about it.</summary>
    private Place? Take(CaseWorld world, Place place, CaseTry attempt, Func<Place, bool> isNew)
    {
        _tried++;
        var at = place.At + attempt.Passes;
        var transition = new CaseTransition(machine, world, place.Case, place.Naive, attempt.Command, at);
        var there = transition is { WasCarriedOut: true, IsAllowed: true } ? new Place(transition.Case, transition.Naive, at, place, attempt) : null;
        var reached = there is not null && isNew(there) ? there : null;
        Look(transition, place, attempt.ToString(), reached is not null);
        return reached;
    }

    private void Look(CaseTransition transition, Place place, string attempt, bool isNew)
    {
        foreach (var law in laws)
        {
            if (!_findings.ContainsKey(law) && (isNew || !law.IsOfPlaces) && law.FindingIn(transition) is { } story)
                _findings.Add(law, new CaseFinding(law, transition.World.Kind.Id, story, [.. place.Way(), attempt]));
        }
    }

    private sealed class Place(CustomerCase @case, NaiveCase naive, Instant at, Place? from, CaseTry? by)
    {
        public CustomerCase Case => @case;

        public NaiveCase Naive => naive;

        public Instant At => at;

        public string Key { get; } = $"{at}|{naive.Key}";

        public IEnumerable<string> Way() => from is null ? [] : from.Way().Append(by!.ToString());
    }
}

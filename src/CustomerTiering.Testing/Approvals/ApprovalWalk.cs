using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using NodaTime;

namespace CustomerTiering.Testing.Approvals;

/// <summary>Walks what can be done in an office and looks at every step for breaches of laws; each law is reported once.</summary>
internal sealed class ApprovalWalk(ApprovalMachine machine, IReadOnlyList<ApprovalLaw> laws)
{
    private readonly Dictionary<ApprovalLaw, ApprovalBreach> _breaches = [];
    private long _tried;
    private long _places;

    public ApprovalReport Report => new(_tried, _places, [.. laws.Where(_breaches.ContainsKey).Select(l => _breaches[l])]);

    private bool IsDone => _breaches.Count == laws.Count;

    /// <summary>Tries every sequence of steps up to a depth; sequences that lead to the same place are walked on once.</summary>
    public void Exhaust(ApprovalOffice office, int depth)
    {
        var steps = office.Steps;
        var start = Place.First(office);
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Key };
        var edge = new List<Place> { start };
        for (var level = 0; level < depth && !IsDone; level++)
        {
            var next = new List<Place>();
            foreach (var place in edge)
            {
                foreach (var step in steps)
                {
                    if (Take(place, step, there => seen.Add(there.Key)) is { } reached)
                        next.Add(reached);
                }
            }

            edge = next;
        }

        _places += seen.Count;
    }

    /// <summary>Follows one sequence of steps, given by their indices.</summary>
    public void Follow(ApprovalOffice office, IEnumerable<int> sequence)
    {
        var steps = office.Steps;
        var place = Place.First(office);
        foreach (var step in sequence.Select(i => steps[i]))
        {
            _places++;
            place = Take(place, step, static _ => true) ?? place;
        }
    }

    /// <summary>Takes a step and looks for breaches; gives the place it leads to where that is a new one.</summary>
    private Place? Take(Place place, ApprovalStep step, Func<Place, bool> isNew)
    {
        _tried++;
        var on = place.On.PlusDays(step.Days);
        var transition = new ApprovalTransition(machine, place.Request, place.Naive, step.CommandOn(on), on);
        var there = transition.WasCarriedOut ? new Place(transition.Result.Request, transition.Naive, on, place, step) : null;
        var reached = there is not null && isNew(there) ? there : null;
        foreach (var law in laws)
        {
            if (!_breaches.ContainsKey(law) && (reached is not null || !law.IsOfPlaces) && law.BreachIn(transition) is { } story)
                _breaches.Add(law, new ApprovalBreach(law, story, [.. place.Way(), step.ToString()]));
        }

        return reached;
    }

    private sealed class Place(ApprovalRequest request, NaiveApproval naive, LocalDate on, Place? from, ApprovalStep? by)
    {
        public ApprovalRequest Request => request;

        public NaiveApproval Naive => naive;

        public LocalDate On => on;

        public string Key { get; } = $"{on}|{naive.Key}|{string.Join(",", request.Items.Select(static i => $"{i.Item.Fingerprint}{i.Status}{i.Grants.Count}{i.WaitingSince}{i.SubmittedOn}{i.RemindedOn}{i.IsEscalated}{i.ApprovedOn}"))}|{request.Delegations.Count}";

        public static Place First(ApprovalOffice office) => new(office.Submitted(), NaiveApproval.Begin(office), ApprovalOffice.Monday, null, null);

        public IEnumerable<string> Way() => from is null ? [] : from.Way().Append(by!.ToString());
    }
}

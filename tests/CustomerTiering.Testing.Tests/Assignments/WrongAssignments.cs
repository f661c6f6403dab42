using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Owners;
using CustomerTiering.Owners.Handover;
using NodaTime;

namespace CustomerTiering.Testing.Assignments;

/// <summary>Ways of giving out customers that are wrong on purpose, three for each law.</summary>
internal static class WrongAssignments
{
    private delegate AssignmentView Assign(IReadOnlyList<OwnerRequest> requests, OwnerPool pool, LocalDate asOf);

    public static IReadOnlyList<(string Law, string Name, Func<AssignmentSubject, AssignmentSubject> Of)> All { get; } =
    [
        ("nobody-without-owner-or-alarm", "forgets the last customer", Changed(static v => v.Skip(1))),
        ("nobody-without-owner-or-alarm", "raises no alarm", Changed(static v => v.Select(static o => new OwnedView(o.Customer, o.Owner, o.Outcome, false)))),
        ("nobody-without-owner-or-alarm", "leaves customers with an owner who is gone", Given(static (r, _) => r.Standing.Owner == "gone" ? "gone" : null)),

        ("the-order-of-the-input-does-not-matter", "first come, first served", static s => s.With(static (requests, pool, asOf, assign) => OneByOne(requests, pool, asOf, new Assign(assign)))),
        ("the-order-of-the-input-does-not-matter", "gives the first customer of the list to the first person", static s => s.With(static (requests, pool, asOf, assign) => assign(requests, pool, asOf) is var v && requests.Count > 1 ? v.With(v.Customers.Select(o => o.Customer == requests[0].Facts.Id ? o.With(pool.Candidates.Count > 0 ? pool.Candidates[0].Id : null) : o)) : v)),
        ("the-order-of-the-input-does-not-matter", "alarms for the last customer of the list", static s => s.With(static (requests, pool, asOf, assign) => assign(requests, pool, asOf) is var v && requests.Count > 0 ? v.With(v.Customers.Select(o => new OwnedView(o.Customer, o.Owner, o.Outcome, o.HasAlarm || o.Customer == requests[^1].Facts.Id))) : v)),

        ("equal-people-share-alike", "the first always wins", Given(static (_, pool) => pool.Candidates[0].Id)),
        ("equal-people-share-alike", "round robin begins anew with each batch", static s => s.With(static (requests, pool, asOf, assign) => assign(requests, Without(pool, static p => (0, 0)), asOf) is var v ? new AssignmentView(v.Customers, pool) : null!)),
        ("equal-people-share-alike", "load is ignored among leavers", static s => s.With(static (requests, pool, asOf, assign) => requests.Any(static r => r.Standing.Owner == EqualCase.Leaver)
            ? new AssignmentView(assign(requests, Without(pool, static _ => (0, 0)), asOf).Customers, pool)
            : assign(requests, pool, asOf))),

        ("new-customers-stay-within-capacity", "capacity is not looked at", static s => s.With(static (requests, pool, asOf, assign) => assign(requests, Boundless(pool), asOf))),
        ("new-customers-stay-within-capacity", "load before the assignment is not looked at", static s => s.With(static (requests, pool, asOf, assign) => assign(requests, Without(pool, static p => (0, p.Turn)), asOf))),
        ("new-customers-stay-within-capacity", "each customer is decided as if it were the only one", static s => s.With(static (requests, pool, asOf, assign) => new AssignmentView(requests.SelectMany(r => assign([r], pool, asOf).Customers), pool))),

        ("the-better-is-served-first", "serves by id", static s => s.With(static (requests, pool, asOf, assign) => OneByOne([.. requests.OrderBy(static r => r.Facts.Id, StringComparer.Ordinal)], pool, asOf, new Assign(assign)))),
        ("the-better-is-served-first", "serves the lowest score first", static s => s.With(static (requests, pool, asOf, assign) => assign([.. requests.Select(static r => new OwnerRequest(r.Facts, r.Standing, 100 - (r.Score ?? -1), r.ExceptionApproved))], pool, asOf))),
        ("the-better-is-served-first", "forgets the scores", static s => s.With(static (requests, pool, asOf, assign) => assign([.. requests.Select(static r => new OwnerRequest(r.Facts, r.Standing, null, r.ExceptionApproved))], pool, asOf))),

        ("a-second-assignment-moves-nobody", "takes no notice of owners", static s => s.With(static (requests, pool, asOf, assign) => assign([.. requests.Select(static r => new OwnerRequest(r.Facts, new StandingBuilder { Tier = r.Standing.Tier }.Build(), r.Score))], pool, asOf) is var v && requests.All(static r => r.Standing.Owner is null) ? v : v.With(v.Customers.Reverse().Select(static o => o)).Reowned())),
        ("a-second-assignment-moves-nobody", "moves everybody on to the next", static s => s.With(static (requests, pool, asOf, assign) => assign(requests, pool, asOf) is var v && pool.Candidates.Count > 1 ? v.With(v.Customers.Select(o => o.Owner is null || o.HasAlarm ? o : o.With(Next(pool, requests, o)))) : v)),
        ("a-second-assignment-moves-nobody", "approves no exception", static s => s.With(static (requests, pool, asOf, assign) => assign([.. requests.Select(static r => new OwnerRequest(r.Facts, new StandingBuilder { Tier = r.Standing.Tier, Owner = r.ExceptionApproved ? null : r.Standing.Owner }.Build(), r.Score))], Without(pool, p => (requests.Any(static r => r.ExceptionApproved) ? p.Id[^1] * 7 % 5 : p.Load, p.Turn)), asOf))),

        ("nothing-is-lost-and-nothing-passes-twice", "loses what is about no customer", HandedOver(static (v, _) => new HandoverView(v.Customers, v.Items.Where(static i => i.Key.Customer is not null), v.Kpis))),
        ("nothing-is-lost-and-nothing-passes-twice", "passes values of the day itself to the leaver", HandedOver(static (v, r) => new HandoverView(v.Customers, v.Items, v.Kpis.Select(k => KeyValuePair.Create(k.Key, k.Key.On <= r.On ? r.Leaver : k.Value))))),
        ("nothing-is-lost-and-nothing-passes-twice", "passes complaints to the new owner and the head alike", HandedOver(static (v, _) => new HandoverView(v.Customers, v.Items.Concat(v.Items.Where(static i => i.Key.Kind == HandoverKinds.Complaint)), v.Kpis))),
    ];

    private static Func<AssignmentSubject, AssignmentSubject> Changed(Func<IReadOnlyList<OwnedView>, IEnumerable<OwnedView>> change)
        => subject => subject.With((requests, pool, asOf, assign) => assign(requests, pool, asOf) is var v ? v.With(change(v.Customers)) : null!);

    private static Func<AssignmentSubject, AssignmentSubject> Given(Func<OwnerRequest, OwnerPool, string?> owner)
        => subject => subject.With((requests, pool, asOf, assign) => assign(requests, pool, asOf) is var v
            ? v.With(v.Customers.Select(o => owner(requests.First(r => r.Facts.Id == o.Customer), pool) is { } other ? new OwnedView(o.Customer, other, o.Outcome, false) : o))
            : null!);

    private static Func<AssignmentSubject, AssignmentSubject> HandedOver(Func<HandoverView, HandoverRequest, HandoverView> change)
        => subject => subject.WithHandover((request, pool, handOver) => change(handOver(request, pool), request));

    private static AssignmentView OneByOne(IReadOnlyList<OwnerRequest> requests, OwnerPool pool, LocalDate asOf, Assign assign)
    {
        var customers = new List<OwnedView>();
        foreach (var request in requests)
        {
            var view = assign([request], pool, asOf);
            customers.AddRange(view.Customers);
            pool = view.Pool;
        }

        return new AssignmentView(customers, pool);
    }

    private static OwnerPool Without(OwnerPool pool, Func<OwnerCandidate, (decimal Load, long Turn)> at)
        => new(pool.Candidates.Select(p => at(p) is var (load, turn) ? People.With(p, load, turn) : p));

    private static OwnerPool Boundless(OwnerPool pool)
        => new(pool.Candidates.Select(static p =>
        {
            var copy = new OwnerCandidateBuilder { Id = p.Id, Role = p.Role, SkillLevel = p.SkillLevel, Seniority = p.Seniority, Capacity = 1_000, Load = p.Load, Turn = p.Turn };
            foreach (var region in p.Regions)
                copy.Regions.Add(region);
            foreach (var leave in p.Leave)
                copy.OnLeave(leave.From, leave.Before);
            return copy.Build();
        }));

    private static AssignmentView Reowned(this AssignmentView view)
        => view.With(view.Customers.Select(o => o.HasAlarm || view.Pool.Candidates.Count < 2 ? o : o.With(view.Pool.Candidates.First(p => p.Id != o.Owner).Id)));

    private static string Next(OwnerPool pool, IReadOnlyList<OwnerRequest> requests, OwnedView owned)
    {
        var before = requests.First(r => r.Facts.Id == owned.Customer).Standing.Owner;
        return pool.Candidates.First(p => p.Id != before).Id;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Owners;
using CustomerTiering.Testing.Assignments;
using CustomerTiering.Testing.Laws;
using FsCheck;

namespace CustomerTiering.Testing;

/// <summary>
/// What holds for everything that gives out customers to owners, whatever the policy. A host checks them against its policy and rules, or
/// against a way of its own: <c>AssignmentLaws.Check(AssignmentSubject.Of(engine))</c>.
/// </summary>
public static class AssignmentLaws
{
    /// <summary>Gets the law that nobody is without owner or alarm.</summary>
    public static SubjectLaw<AssignmentSubject> NobodyWithoutOwnerOrAlarm { get; } = OnEach(
        "nobody-without-owner-or-alarm",
        "Every customer that is given comes out once, with an owner who is in the pool or with an alarm.",
        static (subject, c) =>
        {
            var view = subject.Assign(c.Requests, c.Pool, c.AsOf);
            var given = c.Requests.Select(static r => r.Facts.Id).OrderBy(static i => i, StringComparer.Ordinal);
            if (!given.SequenceEqual(view.Customers.Select(static o => o.Customer).OrderBy(static i => i, StringComparer.Ordinal)))
                return LawFinding.Broken("The customers that came out are not those that were given.");
            return view.Customers.FirstOrDefault(o => !o.HasAlarm && (o.Owner is null || c.Pool.Find(o.Owner) is null)) is { } left
                ? LawFinding.Broken($"{left}: neither an owner of the pool nor an alarm.")
                : Concerned(c);
        });

    /// <summary>Gets the law that the order of the input does not matter.</summary>
    public static SubjectLaw<AssignmentSubject> TheOrderOfTheInputDoesNotMatter { get; } = OnEach(
        "the-order-of-the-input-does-not-matter",
        "The same customers and people in another order give the same owners.",
        static (subject, c) =>
        {
            var one = Text(subject.Assign(c.Requests, c.Pool, c.AsOf));
            var other = Text(subject.Assign([.. c.Requests.Reverse()], new OwnerPool(c.Pool.Candidates.Reverse()), c.AsOf));
            return one == other ? Concerned(c) : LawFinding.Broken($"In the order given: {one}\nIn reverse: {other}");
        });

    /// <summary>Gets the law that equal people share new customers of one load within one, over all batches.</summary>
    public static SubjectLaw<AssignmentSubject> EqualPeopleShareAlike { get; } = On(
        "equal-people-share-alike",
        "Of people who are equal none gets more than one customer of the same load more than another, however the customers come in batches and whoever owned them.",
        static subject => EqualCase.For(subject.Policy),
        static (subject, c) =>
        {
            var (pool, counts) = (new OwnerPool(c.People), c.People.ToDictionary(static p => p.Id, static _ => 0));
            foreach (var batch in c.Batches)
            {
                var view = subject.Assign(batch, pool, EqualCase.AsOf);
                pool = view.Pool;
                foreach (var owner in view.Customers.Select(static o => o.Owner).Where(static o => o is not null))
                    counts[owner!]++;
            }

            return counts.Values.Sum() == 0 ? LawFinding.DoesNotConcern
                : counts.Values.Max() - counts.Values.Min() <= 1 ? LawFinding.Holds
                : LawFinding.Broken($"They got {string.Join(", ", counts.Select(static n => $"{n.Key} {n.Value}"))}.");
        });

    /// <summary>Gets the law that new customers do not go beyond capacity.</summary>
    public static SubjectLaw<AssignmentSubject> NewCustomersStayWithinCapacity { get; } = OnEach(
        "new-customers-stay-within-capacity",
        "Who gets a new customer without an alarm carries no more than the own capacity afterwards.",
        static (subject, c) =>
        {
            var view = subject.Assign(c.Requests, c.Pool, c.AsOf);
            var gained = view.Customers.Where(o => o is { Owner: not null, HasAlarm: false } && OwnerBefore(c, o) != o.Owner).Select(static o => o.Owner!).Distinct().ToList();
            foreach (var person in gained.Select(p => c.Pool.Find(p)!))
            {
                var load = person.Load + view.Customers.Where(o => o.Owner == person.Id).Sum(o => subject.Policy.Owners.Capacity.WeightOf(TierOf(subject, c, o)));
                if (load > subject.Policy.Owners.Capacity.Of(person) && view.Customers.All(o => o.Owner != person.Id || o.Outcome != OwnerOutcome.ByFallback))
                    return LawFinding.Broken(FormattableString.Invariant($"{person.Id} carries {load} of {subject.Policy.Owners.Capacity.Of(person)}."));
            }

            return gained.Count > 0 ? LawFinding.Holds : LawFinding.DoesNotConcern;
        });

    /// <summary>Gets the law that of customers who need the same the better is served first.</summary>
    public static SubjectLaw<AssignmentSubject> TheBetterIsServedFirst { get; } = On(
        "the-better-is-served-first",
        "Where two customers without an owner differ in the score alone, the lower does not get somebody while the higher gets nobody eligible.",
        static subject => AssignmentGen.OfRivals(subject.Policy),
        static (subject, c) =>
        {
            var outcomes = subject.Assign(c.Requests, c.Pool, c.AsOf).Customers.ToDictionary(static o => o.Customer, static o => o.Outcome);
            var pairs = from better in c.Requests
                        from worse in c.Requests
                        where better.Standing.Owner is null && worse.Standing.Owner is null && better.Standing.Tier == worse.Standing.Tier
                            && better.Facts.Region == worse.Facts.Region && (better.Score ?? -1) > (worse.Score ?? -1)
                        select (Better: better.Facts.Id, Worse: worse.Facts.Id);
            var all = pairs.ToList();
            var wrong = all.Find(p => Place(outcomes[p.Better]) > Place(outcomes[p.Worse]));
            return wrong.Better is not null ? LawFinding.Broken($"{wrong.Worse} was served before {wrong.Better}.")
                : all.Count > 0 ? LawFinding.Holds : LawFinding.DoesNotConcern;
        });

    /// <summary>Gets the law that a second assignment moves nobody.</summary>
    public static SubjectLaw<AssignmentSubject> ASecondAssignmentMovesNobody { get; } = OnEach(
        "a-second-assignment-moves-nobody",
        "Where owners stay while eligible, whoever got an owner, if only by fallback, keeps it when the assignment is made again.",
        static (subject, c) =>
        {
            if (!subject.Policy.Owners.KeepsOwner)
                return LawFinding.DoesNotConcern;

            var first = subject.Assign(c.Requests, c.Pool, c.AsOf).Customers.ToDictionary(static o => o.Customer);
            var again = c.Requests.Select(r => new OwnerRequest(r.Facts, new StandingBuilder { Tier = r.Standing.Tier, Owner = first[r.Facts.Id].Owner }.Build(), r.Score, exceptionApproved: true));
            var moved = subject.Assign([.. again], c.Pool, c.AsOf).Customers.FirstOrDefault(o => first[o.Customer].Owner is { } owner && owner != o.Owner);
            return moved is null ? Concerned(c) : LawFinding.Broken($"{first[moved.Customer]}, then {moved}.");
        });

    /// <summary>Gets the law that of a handover nothing is lost and nothing passes twice.</summary>
    public static SubjectLaw<AssignmentSubject> NothingIsLostAndNothingPassesTwice { get; } = On(
        "nothing-is-lost-and-nothing-passes-twice",
        "Of what a leaver has, each customer, open item and value comes out once, and values are cut at the day: before it the leaver's, from it on never.",
        static subject => HandoverCase.For(subject.Policy),
        static (subject, c) =>
        {
            var view = subject.HandOver(c.Request, c.Pool);
            if (!Same(c.Request.Customers.Select(static r => r.Facts.Id), view.Customers.Select(static o => o.Customer)))
                return LawFinding.Broken("The customers that came out are not those of the leaver.");
            if (!Same(c.Request.Items.Select(static i => i.ToString()), view.Items.Select(static i => i.Key.ToString())))
                return LawFinding.Broken("The items that came out are not those that were open.");
            if (!Same(c.Request.Kpis.Select(static k => k.Customer), view.Kpis.Select(static k => k.Key.Customer)))
                return LawFinding.Broken("The values that came out are not those that were given.");
            if (view.Kpis.FirstOrDefault(k => k.Value == c.Request.Leaver != k.Key.On < c.Request.On) is { Key: { } cut })
                return LawFinding.Broken($"The value of {cut.On:uuuu-MM-dd} is on the wrong side of {c.Request.On:uuuu-MM-dd}.");
            return view.Customers.Any(o => o.Owner == c.Request.Leaver) || view.Items.Any(i => i.Value == c.Request.Leaver)
                ? LawFinding.Broken("Something stays with the leaver.")
                : LawFinding.Holds;
        });

    /// <summary>Gets all laws.</summary>
    public static IReadOnlyList<SubjectLaw<AssignmentSubject>> All { get; } =
    [
        NobodyWithoutOwnerOrAlarm, TheOrderOfTheInputDoesNotMatter, EqualPeopleShareAlike, NewCustomersStayWithinCapacity,
        TheBetterIsServedFirst, ASecondAssignmentMovesNobody, NothingIsLostAndNothingPassesTwice,
    ];

    /// <summary>Checks all laws.</summary>
    /// <param name="subject">What is checked.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="LawBrokenException">A law is broken; the message holds each with its counterexample.</exception>
    /// <returns>The result of each law, in their order.</returns>
    public static IReadOnlyList<SubjectLawResult> Check(AssignmentSubject subject, LawOptions? options = null)
        => SubjectLaws.Check(All, subject, options);

    private static SubjectLaw<AssignmentSubject> On<TCase>(string name, string statement, Func<AssignmentSubject, Arbitrary<TCase>> cases, Func<AssignmentSubject, TCase, LawFinding> check)
        => SubjectLaws.On(name, statement, cases, check);

    private static SubjectLaw<AssignmentSubject> OnEach(string name, string statement, Func<AssignmentSubject, AssignmentCase, LawFinding> check)
        => On(name, statement, static subject => AssignmentGen.For(subject.Policy), check);

    private static LawFinding Concerned(AssignmentCase c) => c.Requests.Count > 0 ? LawFinding.Holds : LawFinding.DoesNotConcern;

    private static string Text(AssignmentView view) => string.Join("; ", view.Customers.OrderBy(static o => o.Customer, StringComparer.Ordinal));

    private static string? OwnerBefore(AssignmentCase c, OwnedView owned) => c.Requests.First(r => r.Facts.Id == owned.Customer).Standing.Owner;

    private static Tiers.Tier? TierOf(AssignmentSubject subject, AssignmentCase c, OwnedView owned)
        => subject.Policy.Tiers.Ladder.Find(c.Requests.First(r => r.Facts.Id == owned.Customer).Standing.Tier);

    private static int Place(OwnerOutcome outcome) => outcome is OwnerOutcome.ByFallback or OwnerOutcome.Nobody ? 1 : 0;

    private static bool Same(IEnumerable<string> one, IEnumerable<string> other)
        => one.OrderBy(static i => i, StringComparer.Ordinal).SequenceEqual(other.OrderBy(static i => i, StringComparer.Ordinal));
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Care;
using CustomerTiering.Testing.Care;
using CustomerTiering.Testing.Laws;
using FsCheck;

namespace CustomerTiering.Testing;

/// <summary>
/// What holds for everything that plans care, ranks work and keeps budgets, whatever the policy. A host checks them against its policy and
/// rules, or against a way of its own: <c>CareLaws.Check(CareSubject.Of(engine))</c>.
/// </summary>
public static class CareLaws
{
    /// <summary>Gets the law that what was done does not come again.</summary>
    public static SubjectLaw<CareSubject> WhatWasDoneDoesNotComeAgain { get; } = OnLives(
        "what-was-done-does-not-come-again",
        "Through every change of tier and owner no task comes again that is recorded as done.",
        static (_, m) => m.Tasks.FirstOrDefault(t => m.Request.Done.Any(d => d.Key == t.Key)) is { } again ? $"`{again}` comes again" : null);

    /// <summary>Gets the law that nothing is due twice.</summary>
    public static SubjectLaw<CareSubject> NothingIsDueTwice { get; } = OnLives(
        "nothing-is-due-twice",
        "No task stands twice; of a series that repeats no two tasks fall on one day, and no two wait to be done at once.",
        static (subject, m) => m.Tasks.GroupBy(static t => t.Key).FirstOrDefault(static g => g.Count() > 1) is { } twice ? $"`{twice.Key}` stands twice"
            : Repeating(subject, m).SelectMany(static s => s.GroupBy(static t => t.Nominal)).FirstOrDefault(static g => g.Count() > 1) is { } day ? $"`{day.First()}` and `{day.Last()}` fall on one day"
            : Repeating(subject, m).Select(s => s.Where(t => t.Nominal <= m.Request.AsOf).ToList()).FirstOrDefault(static w => w.Count > 1) is { } waiting ? $"`{string.Join("` and `", waiting)}` wait at once"
            : null);

    /// <summary>Gets the law that a cadence goes on from the last time.</summary>
    public static SubjectLaw<CareSubject> CadencesGoOn { get; } = OnLives(
        "cadences-go-on-from-the-last-time",
        "What is due again and again falls no sooner than its time after it was last done in its series, for whichever tier that was.",
        static (subject, m) => m.Tasks.FirstOrDefault(t => subject.Policy.Care.FindMeasure(t.Measure) is { Cadence: EveryCadence every } measure
            && m.Request.Done.Where(d => SeriesOf(subject, d.Measure) == measure.Series).Select(static d => (NodaTime.LocalDate?)d.DoneOn).Max() is { } last
            && t.Nominal < every.After(last)) is { } soon ? $"`{soon}` falls too soon" : null);

    /// <summary>Gets the law that due dates are working days.</summary>
    public static SubjectLaw<CareSubject> DueDatesAreWorkingDays { get; } = OnLives(
        "due-dates-are-working-days",
        "A task is due on a day that is worked, unless its measure keeps its day.",
        static (subject, m) => m.Tasks.FirstOrDefault(t => subject.Policy.Care.FindMeasure(t.Measure) is { OnNonWorkingDay: not NonWorkingDay.Keep } && !m.Request.Calendar.IsWorkingDay(t.Due)) is { } off
            ? $"`{off}` is due on {off.Due:uuuu-MM-dd}, which is no working day" : null);

    /// <summary>Gets the law that nothing is due before it could be done.</summary>
    public static SubjectLaw<CareSubject> NothingIsDueBeforeItCouldBeDone { get; } = OnLives(
        "nothing-is-due-before-it-could-be-done",
        "Where nothing stands open, a change of tier makes nothing overdue, and what follows from an event is not due before it.",
        static (_, m) => m.Request.Open.Count == 0 && m.Request.Standing.Since == m.Request.AsOf && m.Tasks.FirstOrDefault(t => t.Due < m.Request.AsOf) is { } late ? $"`{late}` is overdue on the day on which it is given"
            : m.Tasks.FirstOrDefault(t => m.Request.Events.Any(e => t.Key.Contains($":{e.Id}:") && t.Due < e.On)) is { } before ? $"`{before}` is due before what it follows" : null);

    /// <summary>Gets the law that a reissue loses nothing.</summary>
    public static SubjectLaw<CareSubject> AReissueLosesNothing { get; } = OnLives(
        "a-reissue-loses-nothing",
        "Each task that stood open goes on, has lapsed or is withdrawn, one of the three; what goes on is among the tasks, and nothing else is.",
        static (_, m) => m.Request.Open.FirstOrDefault(o => m.Request.Done.All(d => d.Key != o.Key) && new[] { m.Plan.GoOn, m.Plan.Lapsed, m.Plan.Withdrawn }.Sum(list => list.Count(k => k == o.Key)) != 1) is { } lost ? $"`{lost.Key}` is lost, or stands in two lists"
            : m.Plan.GoOn.FirstOrDefault(k => m.Tasks.All(t => t.Key != k)) is { } gone ? $"`{gone}` is said to go on and is no task"
            : m.Tasks.FirstOrDefault(t => m.Plan.Withdrawn.Contains(t.Key) || m.Plan.Lapsed.Contains(t.Key)) is { } still ? $"`{still}` is given up and still a task"
            : null);

    /// <summary>Gets the law that customers are not contacted beyond the cap.</summary>
    public static SubjectLaw<CareSubject> TheContactCapIsKept { get; } = On(
        "the-contact-cap-is-kept",
        "No customer has more contacts than the policy allows, those that it had already counted.",
        static subject => WorkCase.For(subject.Policy),
        static (subject, c) =>
        {
            if (subject.Policy.Care.Worklist is not { MostContacts: { } most } policy)
                return LawFinding.DoesNotConcern;

            var past = c.Contacts.Where(p => p.On > WorkCase.Day.PlusDays(-policy.ContactDays)).ToLookup(static p => p.Customer);
            return subject.List(c.Request(c.Work)).Items.Where(static i => i.IsContact).GroupBy(static i => i.Customer).FirstOrDefault(g => g.Count() + past[g.Key].Count() > most) is { } over
                ? LawFinding.Broken($"{over.Key} is contacted {over.Count()} times and had been {past[over.Key].Count()} times before.")
                : LawFinding.Holds;
        });

    /// <summary>Gets the law that a person has no more work than time.</summary>
    public static SubjectLaw<CareSubject> TimeIsKept { get; } = On(
        "no-more-work-than-time",
        "What is on a worklist takes no more than the person's minutes, and each piece of work is on it once, or left out once.",
        static subject => WorkCase.For(subject.Policy),
        static (subject, c) =>
        {
            var list = subject.List(c.Request(c.Work));
            return list.Items.Sum(static i => i.Minutes) > c.Minutes ? LawFinding.Broken($"{list.Items.Sum(static i => i.Minutes)} minutes are on the list.")
                : !list.Items.Concat(list.LeftOut).Select(static i => i.Id).OrderBy(static i => i, StringComparer.Ordinal).SequenceEqual(c.Work.Select(static i => i.Id)) ? LawFinding.Broken("Work is lost, or stands twice.")
                : LawFinding.Holds;
        });

    /// <summary>Gets the law that the order in which work is given does not matter.</summary>
    public static SubjectLaw<CareSubject> TheOrderOfWorkDoesNotMatter { get; } = On(
        "the-order-of-work-does-not-matter",
        "The same work in another order gives the same worklist.",
        static subject => WorkCase.For(subject.Policy),
        static (subject, c) => string.Join(", ", subject.List(c.Request(c.Work)).Items) is var one && string.Join(", ", subject.List(c.Request(c.Work.Reverse())).Items) is var other && one != other
            ? LawFinding.Broken($"In the order given: {one}\nIn reverse: {other}")
            : LawFinding.Holds);

    /// <summary>Gets the law that a budget is not overspent in silence.</summary>
    public static SubjectLaw<CareSubject> NothingIsOverspentInSilence { get; } = On(
        "nothing-is-overspent-in-silence",
        "What is reserved and spent of a line goes beyond its plan only by an entry that names who allowed it, and only who was asked is named.",
        static subject => BudgetCase.For(subject.Policy),
        static (subject, c) => c.Play(subject).Last() is var ledger && c.Steps.Count == 0 ? LawFinding.DoesNotConcern
            : BudgetSums.SilentlyBeyond(ledger) is { } entry ? LawFinding.Broken($"{entry.Amount} for {entry.Purpose} went beyond the plan and nobody is named.")
            : ledger.Entries.FirstOrDefault(static e => e.BeyondApprovedBy is not (null or BudgetCase.Director)) is { } named ? LawFinding.Broken($"`{named.BeyondApprovedBy}` is named, who allowed nothing.")
            : LawFinding.Holds);

    /// <summary>Gets the law that a purpose is paid for once, and nothing that was spent comes back.</summary>
    public static SubjectLaw<CareSubject> APurposeIsPaidForOnce { get; } = On(
        "a-purpose-is-paid-for-once",
        "A purpose is spent on once, by the amount that was asked for, and what was spent stays spent.",
        static subject => BudgetCase.For(subject.Policy),
        static (subject, c) =>
        {
            var ledgers = c.Play(subject).ToList();
            var spent = ledgers.ConvertAll(static l => l.Lines.Sum(static line => line.Spent));
            return c.Steps.Count == 0 ? LawFinding.DoesNotConcern
                : ledgers[ledgers.Count - 1].Entries.Where(static e => e.Kind == BudgetEntryKind.Spend).GroupBy(static e => e.Purpose).FirstOrDefault(static g => g.Count() > 1) is { } twice ? LawFinding.Broken($"{twice.Key} is spent on twice.")
                : spent.Zip(spent.Skip(1), static (before, after) => after < before).Contains(true) ? LawFinding.Broken("What was spent came back.")
                : c.Steps.FirstOrDefault(s => ledgers[ledgers.Count - 1].Entries.Any(e => e.Purpose == s.Purpose && e.Kind == BudgetEntryKind.Spend && c.Steps.All(o => o.Kind != e.Kind || o.Purpose != e.Purpose || o.Amount != e.Amount))) is { } other ? LawFinding.Broken($"Another amount than asked for was spent on {other.Purpose}.")
                : LawFinding.Holds;
        });

    /// <summary>Gets the law that the order of entries does not matter where there is enough for all.</summary>
    public static SubjectLaw<CareSubject> TheOrderOfEntriesDoesNotMatter { get; } = On(
        "the-order-of-entries-does-not-matter-where-there-is-enough",
        "Where each purpose comes once and a line pays for all, every line stands alike whichever was entered first.",
        static subject => BudgetCase.For(subject.Policy),
        static (subject, c) =>
        {
            var once = c.Steps.Where(static s => s.Kind != BudgetEntryKind.Release).GroupBy(static s => s.Purpose).Select(static g => g.First().AllowedBy(null)).ToList();
            if (once.Count < 2 || once.GroupBy(static s => (s.Budget, s.Tier)).Any(g => subject.Policy.Care.FindBudget(g.Key.Budget)!.LineFor(g.Key.Tier)!.Amount < g.Sum(static s => s.Amount)))
                return LawFinding.DoesNotConcern;

            var (one, other) = (Lines(BudgetCase.Play(subject, once).Last()), Lines(BudgetCase.Play(subject, Enumerable.Reverse(once)).Last()));
            return one == other ? LawFinding.Holds : LawFinding.Broken($"In the order given: {one}\nIn reverse: {other}");
        });

    /// <summary>Gets all laws.</summary>
    public static IReadOnlyList<SubjectLaw<CareSubject>> All { get; } =
    [
        WhatWasDoneDoesNotComeAgain, NothingIsDueTwice, CadencesGoOn, DueDatesAreWorkingDays, NothingIsDueBeforeItCouldBeDone, AReissueLosesNothing,
        TheContactCapIsKept, TimeIsKept, TheOrderOfWorkDoesNotMatter, NothingIsOverspentInSilence, APurposeIsPaidForOnce, TheOrderOfEntriesDoesNotMatter,
    ];

    /// <summary>Checks all laws.</summary>
    /// <param name="subject">What is checked.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="LawBrokenException">A law is broken; the message holds each with its counterexample.</exception>
    /// <returns>The result of each law, in their order.</returns>
    public static IReadOnlyList<SubjectLawResult> Check(CareSubject subject, LawOptions? options = null)
        => SubjectLaws.Check(All, subject, options);

    private static SubjectLaw<CareSubject> On<TCase>(string name, string statement, Func<CareSubject, Arbitrary<TCase>> cases, Func<CareSubject, TCase, LawFinding> check)
        => SubjectLaws.On(name, statement, cases, check);

    private static SubjectLaw<CareSubject> OnLives(string name, string statement, Func<CareSubject, CareMoment, string?> story) => On(
        name,
        statement,
        static subject => CareLifeGen.For(subject.Policy),
        (subject, life) =>
        {
            var isConcerned = false;
            foreach (var moment in life.Play(subject))
            {
                isConcerned |= moment.Tasks.Count > 0;
                if (story(subject, moment) is { } broken)
                    return LawFinding.Broken($"On {moment.Request.AsOf:uuuu-MM-dd} {broken}.");
            }

            return isConcerned ? LawFinding.Holds : LawFinding.DoesNotConcern;
        });

    private static string? SeriesOf(CareSubject subject, string measure) => subject.Policy.Care.FindMeasure(measure)?.Series;

    /// <summary>The tasks of each series that repeats by itself.</summary>
    private static IEnumerable<IGrouping<string?, CareTaskView>> Repeating(CareSubject subject, CareMoment moment)
        => moment.Tasks.Where(t => subject.Policy.Care.FindMeasure(t.Measure)?.Cadence is EveryCadence or GapCadence).GroupBy(t => SeriesOf(subject, t.Measure));

    private static string Lines(BudgetLedger ledger) => string.Join("; ", ledger.Lines.Select(static l => FormattableString.Invariant($"{l.Budget.Id} {l.Tier}: {l.Reserved} reserved, {l.Spent} spent")));
}

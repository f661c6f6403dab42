using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Laws;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerTiering.Care;

/// <summary>What holds whatever a customer's life is like. Each law is shown to catch three subjects that break it.</summary>
public sealed class CareLawsTests
{
    private static readonly LocalDate Start = new(2026, 1, 5);

    private delegate IReadOnlyList<CareTask> Reissuing(IReadOnlyList<CareTask> planned, IReadOnlyList<DoneTask> done, IReadOnlyList<CareTask> before);

    private delegate IReadOnlyList<WorkItem> Listing(WorklistRequest request);

    private delegate BudgetLedger Keeping(BudgetLedger ledger, BudgetStep step);

    [Fact]
    public void Done_stays_done_and_nothing_is_due_twice_through_every_change_of_tier_and_owner() => NothingComesAgain(static (planned, _, _) => planned);

    [Fact]
    public void A_plan_that_forgets_what_was_done_breaks_that_law()
        => Law.IsBrokenBy(static () => NothingComesAgain(static (planned, done, before) => [.. planned, .. before.Where(b => done.Any(d => d.Key == b.Key))]));

    [Fact]
    public void A_plan_that_keeps_open_tasks_beside_the_new_ones_breaks_that_law()
        => Law.IsBrokenBy(static () => NothingComesAgain(static (planned, _, before) => [.. planned, .. before.Where(b => planned.Any(p => p.Key == b.Key))]));

    [Fact]
    public void A_plan_that_issues_for_both_tiers_breaks_that_law()
        => Law.IsBrokenBy(static () => NothingComesAgain(static (planned, _, before) => [.. planned, .. before.Where(b => b.Measure.Series == "visit" && planned.All(p => p.Key != b.Key))]));

    [Fact]
    public void A_worklist_keeps_the_caps_and_loses_nothing_whatever_the_order() => CapsAreKept(static r => CareSamples.Engine.Care.Worklist(r).Items);

    [Fact]
    public void A_worklist_without_a_contact_cap_breaks_that_law() => Law.IsBrokenBy(static () => CapsAreKept(static r => Filled(r, cap: int.MaxValue, r.Minutes)));

    [Fact]
    public void A_worklist_without_a_capacity_breaks_that_law() => Law.IsBrokenBy(static () => CapsAreKept(static r => Filled(r, cap: 1, minutes: null)));

    [Fact]
    public void A_worklist_in_the_order_given_breaks_that_law()
        => Law.IsBrokenBy(static () => CapsAreKept(static r => [.. r.Work.Where(w => CareSamples.Engine.Care.Worklist(r).Items.Contains(w))]));

    [Fact]
    public void A_ledger_never_overspends_in_silence() => NothingIsOverspent(static (ledger, step) => step.On(ledger).Ledger);

    [Fact]
    public void A_ledger_that_lets_everybody_exceed_breaks_that_law()
        => Law.IsBrokenBy(static () => NothingIsOverspent(static (ledger, step) => step.Kind == 2 ? step.On(ledger).Ledger : (step with { AllowedBy = "nobody" }).On(ledger).Ledger));

    [Fact]
    public void A_ledger_that_takes_a_purpose_twice_breaks_that_law()
        => Law.IsBrokenBy(static () => NothingIsOverspent(static (ledger, step) => step.On(ledger) is { IsRefused: true, Refusal: BudgetRefusalReason.AlreadyThere } ? (step with { Purpose = "other", AllowedBy = "nobody" }).On(ledger).Ledger : step.On(ledger).Ledger));

    [Fact]
    public void A_ledger_that_releases_what_was_spent_breaks_that_law()
        => Law.IsBrokenBy(static () => NothingIsOverspent(static (ledger, step) => step.Kind == 2 && step.On(ledger).IsRefused ? CareSamples.Engine.Care.OpenBudgets() : step.On(ledger).Ledger));

    private static Gen<Life[]> Lives
        => Gen.ArrayOf(
            from days in Gen.Choose(0, 40)
            from tier in Gen.Elements("A", "B", "C")
            from owner in Gen.Elements("li", "wang")
            from does in Gen.Choose(0, 3)
            from buys in Gen.Elements(true, false)
            select new Life(days, tier, owner, does, buys),
            12);

    private static void NothingComesAgain(Reissuing reissuing) => Law.Holds(300, Lives, life => Follow(life, reissuing));

    private static bool Follow(Life[] life, Reissuing reissuing)
    {
        var (day, since, tier) = (Start, Start, "A");
        var (done, before) = (new List<DoneTask>(), (IReadOnlyList<CareTask>)[]);
        var issuedOn = Start;
        var events = new List<CareEvent>();
        for (var i = 0; i < life.Length; i++)
        {
            day = day.PlusDays(life[i].Days);
            (since, tier) = tier == life[i].Tier ? (since, tier) : (day, life[i].Tier);
            if (life[i].Buys)
                events.Add(new CareEvent($"o{i}", "purchase", day));
            var request = CareSamples.For(tier, life[i].Owner, since, day).Add(new CustomerDate("li", "birthday", new AnnualDate(2, 29)));
            events.ForEach(e => request.Add(e));
            done.ForEach(d => request.Add(d));
            foreach (var task in before.Where(t => done.All(d => d.Key != t.Key)).DistinctBy(static t => t.Key))
                request.Add(task.Issue(issuedOn));
            var tasks = reissuing(request.Plan().Tasks, done, before);
            if (tasks.Any(t => done.Any(d => d.Key == t.Key)) || tasks.GroupBy(static t => t.Key).Any(static g => g.Count() > 1) || IsDueTwice(tasks) || IsTooSoon(tasks, done))
                return false;

            done.AddRange(tasks.Where(t => t.Begins <= day).Take(life[i].Does).Select(t => t.Complete(day)));
            (before, issuedOn) = (tasks, day);
        }

        return true;
    }

    /// <summary>One series is due by one measure at a time.</summary>
    private static bool IsDueTwice(IEnumerable<CareTask> tasks)
        => tasks.Where(static t => t.Measure.Series == "visit").Select(static t => t.Measure.Id).Distinct().Count() > 1;

    /// <summary>The cadence goes on: the next visit falls no sooner than its time after the last, for whichever tier that was.</summary>
    private static bool IsTooSoon(IEnumerable<CareTask> tasks, IEnumerable<DoneTask> done)
        => tasks.Where(static t => t.Measure.Series == "visit").MinBy(static t => t.Nominal) is { } next
            && done.Where(static d => d.Measure.StartsWith("visit", StringComparison.Ordinal)).Select(static d => (LocalDate?)d.DoneOn).Max() is { } last
            && next.Nominal < ((EveryCadence)next.Measure.Cadence).After(last);

    private static void CapsAreKept(Listing listing)
        => Law.Holds(
            400,
            from work in Gen.ArrayOf(
                from customer in Gen.Elements("a", "b", "c", "d")
                from tier in Gen.Elements("A", "B", null)
                from due in Gen.Choose(-40, 2)
                from priority in Gen.Choose(1, 9)
                from minutes in Gen.Choose(0, 60)
                from contact in Gen.Elements(true, false)
                select (customer, tier, due, priority, minutes, contact),
                14)
            from past in Gen.Choose(0, 9)
            from minutes in Gen.Choose(0, 300)
            from order in Gen.Shuffle(Enumerable.Range(0, 14).ToArray())
            select (work: work.Select((w, i) => new WorkItem($"w{i}", w.customer, w.tier, Start.PlusDays(w.due), w.priority, w.minutes, w.contact)).ToArray(), past, minutes, order),
            c => Keeps(c.work, c.past, c.minutes, c.order, listing));

    private static bool Keeps(WorkItem[] work, int past, int minutes, int[] order, Listing listing)
    {
        PastContact[] contacts = [new("a", Start.PlusDays(-past))];
        var listed = listing(new WorklistRequest("li", Start, work, contacts, minutes));
        var shuffled = listing(new WorklistRequest("li", Start, order.Select(i => work[i]), contacts, minutes));
        var left = CareSamples.Engine.Care.Worklist(new WorklistRequest("li", Start, work, contacts, minutes)).LeftOut;
        return listed.Sum(static i => i.Minutes) <= minutes
            && listed.Where(static i => i.IsContact).GroupBy(static i => i.Customer).All(g => g.Count() + (g.Key == "a" && past < 7 ? 1 : 0) <= 1)
            && listed.SequenceEqual(shuffled)
            && listed.Count + left.Count == work.Length;
    }

    private static List<WorkItem> Filled(WorklistRequest request, int cap, int? minutes)
    {
        var listed = new List<WorkItem>();
        foreach (var item in request.Work.OrderBy(static w => w.Id, StringComparer.Ordinal))
        {
            var past = request.Contacts.Count(c => c.Customer == item.Customer && c.On > request.Day.PlusDays(-7));
            if ((!item.IsContact || past + listed.Count(l => l.IsContact && l.Customer == item.Customer) < cap) && !(listed.Sum(static l => l.Minutes) + item.Minutes > minutes))
                listed.Add(item);
        }

        return listed;
    }

    private static void NothingIsOverspent(Keeping keeping)
        => Law.Holds(
            400,
            Gen.ArrayOf(
                from kind in Gen.Choose(0, 2)
                from purpose in Gen.Elements("p1", "p2", "p3", "p4")
                from tier in Gen.Elements("A", "B")
                from amount in Gen.Choose(1, 70)
                from allowed in Gen.Frequency((5, Gen.Constant<string?>(null)), (1, Gen.Constant<string?>("director")))
                select new BudgetStep(kind, purpose, tier, amount, allowed),
                20),
            steps => steps.Aggregate((Ledger: CareSamples.Engine.Care.OpenBudgets(), Spent: 0m, Holds: true), (state, step) =>
            {
                var ledger = keeping(state.Ledger, step);
                return (ledger, ledger.Lines.Sum(static l => l.Spent), state.Holds && IsSound(ledger) && ledger.Lines.Sum(static l => l.Spent) >= state.Spent);
            }).Holds);

    /// <summary>Worked out from the entries alone.</summary>
    private static bool IsSound(BudgetLedger ledger)
        => BudgetLedger.Parse(ledger.ToRecord(), CareSamples.Engine.Policy.Care).ToRecord() == ledger.ToRecord()
            && ledger.Entries.All(static e => e.BeyondApprovedBy is null or "director")
            && ledger.Entries.Where(static e => e.Kind == BudgetEntryKind.Spend).GroupBy(static e => e.Purpose).All(static g => g.Count() == 1)
            && ledger.Lines.All(line =>
            {
                var entries = ledger.Entries.Where(e => e.Tier == line.Tier).ToList();
                var taken = entries.Sum(static e => e.Kind == BudgetEntryKind.Release ? -e.Amount : e.Amount);
                return line.Available >= 0 && line.Reserved >= 0 && line.Reserved + line.Spent == taken && SaysWhoAllowed(entries, line.Planned);
            });

    /// <summary>Whatever is taken beyond the plan names who allowed it, or had been set aside for the same purpose.</summary>
    private static bool SaysWhoAllowed(List<BudgetEntry> entries, decimal planned)
    {
        var (taken, before) = (0m, (BudgetEntry?)null);
        foreach (var entry in entries)
        {
            var freed = before is { Kind: BudgetEntryKind.Release } && before.Purpose == entry.Purpose ? before.Amount : 0;
            taken += entry.Kind == BudgetEntryKind.Release ? -entry.Amount : entry.Amount;
            if (entry.Kind != BudgetEntryKind.Release && entry.BeyondApprovedBy is null && taken > planned && entry.Amount > freed)
                return false;
            before = entry;
        }

        return true;
    }

    private sealed record Life(int Days, string Tier, string Owner, int Does, bool Buys);

    private sealed record BudgetStep(int Kind, string Purpose, string Tier, int Amount, string? AllowedBy)
    {
        public BudgetResult On(BudgetLedger ledger) => Kind switch
        {
            0 => ledger.Reserve(Purpose, "gifts", Tier, Amount, Start, AllowedBy),
            1 => ledger.Spend(Purpose, "gifts", Tier, Amount, Start, AllowedBy),
            _ => ledger.Release(Purpose, Start),
        };
    }
}

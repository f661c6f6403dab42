using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Calendars;
using CustomerTiering.Care;
using CustomerTiering.Testing.Laws;
using NodaTime;

namespace CustomerTiering.Testing.Care;

/// <summary>Ways of caring that are wrong on purpose, three for each law.</summary>
internal static class WrongCare
{
    private static readonly SubjectLaw<CareSubject>[] OfLedgers = [CareLaws.NothingIsOverspentInSilence, CareLaws.APurposeIsPaidForOnce, CareLaws.TheOrderOfEntriesDoesNotMatter];

    public static IReadOnlyList<(SubjectLaw<CareSubject> Law, string Name, Func<CareSubject, CareSubject> Of)> All { get; } =
    [
        Planning(CareLaws.WhatWasDoneDoesNotComeAgain, "forgets what was done", static (r, plan) => plan(Again(r, done: [])) is var v ? v.With(v.Tasks.Concat(r.Done.Where(static d => d.Key is not null).Take(1).Select(static d => new CareTaskView(d.Key!, d.Measure, d.DoneOn, d.DoneOn, d.DoneOn, null)))) : null!),
        Planning(CareLaws.WhatWasDoneDoesNotComeAgain, "forgets the keys of what was done", static (r, plan) => plan(Again(r, done: [.. r.Done.Select(static d => new DoneTask(d.Measure, d.DoneOn))]))),
        Planning(CareLaws.WhatWasDoneDoesNotComeAgain, "keeps what was done today", static (r, plan) => plan(Again(r, done: [.. r.Done.Where(d => d.DoneOn < r.AsOf.PlusDays(-1))]))),

        Planning(CareLaws.NothingIsDueTwice, "lists overdue tasks twice", static (r, plan) => plan(r) is var v ? v.With(v.Tasks.Concat(v.Tasks.Where(t => t.Due < r.AsOf))) : null!),
        Planning(CareLaws.NothingIsDueTwice, "keeps open tasks of the former tier", static (r, plan) => plan(r) is var v ? v.With(v.Tasks.Concat(r.Open.Where(o => v.Tasks.All(t => t.Key != o.Key)).Select(static o => new CareTaskView(o.Key, o.Measure, o.Nominal, o.Nominal, o.Nominal, o.Person)))) : null!),
        Planning(CareLaws.NothingIsDueTwice, "makes up for what was missed at once", static (r, plan) => plan(r) is var v ? v.With(v.Tasks.SelectMany(t => t.Due < r.AsOf ? [t, new CareTaskView(t.Key + "-again", t.Measure, r.AsOf, r.AsOf, r.AsOf, t.Person)] : new[] { t })) : null!),

        Planning(CareLaws.CadencesGoOn, "begins anew with each tier", static (r, plan) => plan(Again(r, done: [.. r.Done.Where(d => d.DoneOn > r.Standing.Since)]))),
        Planning(CareLaws.CadencesGoOn, "counts what was planned alone", static (r, plan) => plan(Again(r, done: [.. r.Done.Where(static d => d.Key is not null)]))),
        Planning(CareLaws.CadencesGoOn, "plans a week too soon", static (r, plan) => plan(r) is var v ? v.With(v.Tasks.Select(static t => new CareTaskView(t.Key, t.Measure, t.Nominal.PlusDays(-7), t.Begins, t.Due, t.Person))) : null!),

        Planning(CareLaws.DueDatesAreWorkingDays, "knows no holidays", static (r, plan) => plan(Again(r, calendar: BusinessCalendar.Weekdays))),
        Planning(CareLaws.DueDatesAreWorkingDays, "moves nothing", static (r, plan) => plan(r) is var v ? v.With(v.Tasks.Select(static t => t.DueOn(t.Nominal))) : null!),
        Planning(CareLaws.DueDatesAreWorkingDays, "moves to the Friday before", static (r, plan) => plan(r) is var v ? v.With(v.Tasks.Select(static t => t.DueOn(t.Nominal.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? t.Nominal.Previous(IsoDayOfWeek.Friday) : t.Nominal))) : null!),

        Planning(CareLaws.NothingIsDueBeforeItCouldBeDone, "takes the tier for an old one", static (r, plan) => plan(Again(r, since: r.AsOf.PlusMonths(-8)))),
        Planning(CareLaws.NothingIsDueBeforeItCouldBeDone, "moves far ahead", static (r, plan) => plan(r) is var v ? v.With(v.Tasks.Select(static t => t.DueOn(t.Due.PlusDays(-30)))) : null!),
        Planning(CareLaws.NothingIsDueBeforeItCouldBeDone, "counts back from the event", static (r, plan) => plan(r) is var v ? v.With(v.Tasks.Select(t => r.Events.FirstOrDefault(e => t.Key.Contains($":{e.Id}:", StringComparison.Ordinal)) is { } e ? t.DueOn(e.On.PlusDays(-1)) : t)) : null!),

        Planning(CareLaws.AReissueLosesNothing, "forgets what is withdrawn", static (r, plan) => plan(r) is var v ? new CarePlanView(v.Tasks, v.GoOn, v.Lapsed, []) : null!),
        Planning(CareLaws.AReissueLosesNothing, "hands nothing over", static (r, plan) => plan(r) is var v ? v.With(v.Tasks.Where(t => !r.Open.Any(o => o.Key == t.Key && o.Person != t.Person))) : null!),
        Planning(CareLaws.AReissueLosesNothing, "withdraws what goes on", static (r, plan) => plan(r) is var v ? new CarePlanView(v.Tasks, v.GoOn, v.Lapsed, v.Withdrawn.Concat(v.GoOn.Take(1))) : null!),

        Listing(CareLaws.TheContactCapIsKept, "has no cap", static (r, _) => Filled(r, int.MaxValue, r.Minutes)),
        Listing(CareLaws.TheContactCapIsKept, "counts no contacts before", static (r, list) => list(new WorklistRequest(r.Person, r.Day, r.Work, [], r.Minutes))),
        Listing(CareLaws.TheContactCapIsKept, "calls everybody once more", static (r, list) => list(r) is var v ? new WorklistView(v.Items.Concat(v.LeftOut.Where(static w => w.IsContact).Take(1)), v.LeftOut) : null!),

        Listing(CareLaws.TimeIsKept, "knows no time", static (r, list) => list(new WorklistRequest(r.Person, r.Day, r.Work, r.Contacts))),
        Listing(CareLaws.TimeIsKept, "adds one more", static (r, list) => list(r) is var v ? new WorklistView(v.Items.Concat(v.LeftOut.Take(1)), v.LeftOut.Skip(1)) : null!),
        Listing(CareLaws.TimeIsKept, "loses what is left out", static (r, list) => new WorklistView(list(r).Items, [])),

        Listing(CareLaws.TheOrderOfWorkDoesNotMatter, "takes work as it comes", static (r, list) => list(r) is var v ? new WorklistView(r.Work.Where(v.Items.Contains), v.LeftOut) : null!),
        Listing(CareLaws.TheOrderOfWorkDoesNotMatter, "fills the day first come first served", static (r, _) => Filled(r, int.MaxValue, r.Minutes)),
        Listing(CareLaws.TheOrderOfWorkDoesNotMatter, "begins with the last that came", static (r, list) => list(r) is var v ? new WorklistView(v.Items.OrderBy(i => i == r.Work[^1] ? 0 : 1), v.LeftOut) : null!),

        Keeping(CareLaws.NothingIsOverspentInSilence, "lets everybody exceed by the name of nobody", static (ledger, step, keep) => keep(ledger, step.AllowedBy("nobody"))),
        Keeping(CareLaws.NothingIsOverspentInSilence, "forgets who allowed it", static (ledger, step, keep) => Without(keep(ledger, step))),
        Keeping(CareLaws.NothingIsOverspentInSilence, "takes the director's word as given", static (ledger, step, keep) => Without(keep(ledger, step.Kind == BudgetEntryKind.Release ? step : step.AllowedBy("director")))),

        Keeping(CareLaws.APurposeIsPaidForOnce, "pays again what was paid", static (ledger, step, keep) => step.Kind == BudgetEntryKind.Spend && keep(ledger, step).Entries.Count == ledger.Entries.Count && ledger.Entries.Any(e => e.Purpose == step.Purpose && e.Kind == BudgetEntryKind.Spend) ? With(ledger, new BudgetEntry(BudgetEntryKind.Spend, step.Purpose, step.Budget, step.Tier, step.Amount, step.On, null)) : keep(ledger, step)),
        Keeping(CareLaws.APurposeIsPaidForOnce, "gives back what was spent", static (ledger, step, keep) => step.Kind == BudgetEntryKind.Release && step.In(ledger).IsRefused ? BudgetLedger.Resume(Budgets, [.. ledger.Entries.Where(e => e.Purpose != step.Purpose)]) : keep(ledger, step)),
        Keeping(CareLaws.APurposeIsPaidForOnce, "rounds up", static (ledger, step, keep) => keep(ledger, step.Kind == BudgetEntryKind.Spend ? new BudgetStep(step.Kind, step.Purpose, step.Budget, step.Tier, step.Amount * 1.01m, step.On, step.BeyondApprovedBy) : step)),

        Keeping(CareLaws.TheOrderOfEntriesDoesNotMatter, "refuses whatever comes second", static (ledger, step, keep) => ledger.Entries.Count == 1 ? ledger : keep(ledger, step)),
        Keeping(CareLaws.TheOrderOfEntriesDoesNotMatter, "charges the first twice", static (ledger, step, keep) => ledger.Entries.Count == 0 ? keep(keep(ledger, step), step.For("fee")) : keep(ledger, step)),
        Keeping(CareLaws.TheOrderOfEntriesDoesNotMatter, "reserves where the first reserved", static (ledger, step, keep) => ledger.Entries.Count > 0 && ledger.Entries[0].Kind == BudgetEntryKind.Reserve && step.Kind == BudgetEntryKind.Spend ? keep(ledger, new BudgetStep(BudgetEntryKind.Reserve, step.Purpose, step.Budget, step.Tier, step.Amount, step.On, null)) : keep(ledger, step)),
    ];

    private static IReadOnlyList<CareBudget> Budgets => Presets.KeyAccounts.Care.Budgets;

    /// <summary>Tells whether a law speaks of budgets, which are tried by a preset that has them.</summary>
    public static bool IsOfLedgers(SubjectLaw<CareSubject> law) => OfLedgers.Contains(law);

    private static (SubjectLaw<CareSubject> Law, string Name, Func<CareSubject, CareSubject> Of) Planning(SubjectLaw<CareSubject> law, string name, Func<CareRequest, Func<CareRequest, CarePlanView>, CarePlanView> plan) => (law, name, s => s.With(plan));

    private static (SubjectLaw<CareSubject> Law, string Name, Func<CareSubject, CareSubject> Of) Listing(SubjectLaw<CareSubject> law, string name, Func<WorklistRequest, Func<WorklistRequest, WorklistView>, WorklistView> list) => (law, name, s => s.WithWorklist(list));

    private static (SubjectLaw<CareSubject> Law, string Name, Func<CareSubject, CareSubject> Of) Keeping(SubjectLaw<CareSubject> law, string name, Func<BudgetLedger, BudgetStep, Func<BudgetLedger, BudgetStep, BudgetLedger>, BudgetLedger> keep) => (law, name, s => s.WithBudgets(keep));

    private static CareRequest Again(CareRequest r, IReadOnlyList<DoneTask>? done = null, IBusinessCalendar? calendar = null, LocalDate? since = null)
    {
        var standing = since is null ? r.Standing : new Customers.StandingBuilder { Tier = r.Standing.Tier, Owner = r.Standing.Owner, Since = since }.Build();
        var builder = new CareRequestBuilder(r.Facts, standing, r.AsOf) { Calendar = calendar ?? r.Calendar };
        r.Classes.ToList().ForEach(c => builder.InClass(c));
        r.Dates.ToList().ForEach(d => builder.Add(d));
        r.Events.ToList().ForEach(e => builder.Add(e));
        (done ?? r.Done).ToList().ForEach(d => builder.Add(d));
        r.Open.ToList().ForEach(o => builder.Add(o));
        return builder.Build();
    }

    private static WorklistView Filled(WorklistRequest request, int cap, int? minutes)
    {
        var (listed, leftOut) = (new List<WorkItem>(), new List<WorkItem>());
        foreach (var item in request.Work)
            (listed.Count(l => l.IsContact && l.Customer == item.Customer) < cap && !(listed.Sum(static l => l.Minutes) + item.Minutes > minutes) ? listed : leftOut).Add(item);
        return new WorklistView(listed, leftOut);
    }

    private static BudgetLedger With(BudgetLedger ledger, BudgetEntry entry) => BudgetLedger.Resume(Budgets, [.. ledger.Entries, entry]);

    private static BudgetLedger Without(BudgetLedger ledger)
        => BudgetLedger.Resume(Budgets, [.. ledger.Entries.Select(static e => new BudgetEntry(e.Kind, e.Purpose, e.Budget, e.Tier, e.Amount, e.On, null))]);
}

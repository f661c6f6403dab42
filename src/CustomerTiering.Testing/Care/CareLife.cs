using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Calendars;
using CustomerTiering.Care;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Testing.Care;

/// <summary>
/// A customer's life as a host sees it: plan after plan, what was issued given back until it is done, withdrawn or lapsed, under changing
/// tiers and owners, with a week off that begins on some day and a Saturday worked before it. Immutable.
/// </summary>
internal sealed class CareLife(TieringPolicy policy, CustomerFacts facts, IReadOnlyList<CareStep> steps, int holidayAfterDays, bool isDated)
{
    private const int HolidayDays = 9;

    public IReadOnlyList<CareStep> Steps => steps;

    private LocalDate Start { get; } = policy.Effective.Contains(new LocalDate(2026, 1, 5)) ? new LocalDate(2026, 1, 5) : policy.Effective.From;

    /// <summary>Gives the plans of the life, one after the other.</summary>
    public IEnumerable<CareMoment> Play(CareSubject subject)
    {
        var (day, since, tier) = (Start, Start, steps[0].Tier);
        var (done, events, open) = (new List<DoneTask>(), new List<CareEvent>(), new List<OpenTask>());
        foreach (var step in steps)
        {
            day = day.PlusDays(step.Days);
            if (!policy.Effective.Contains(day))
                yield break;

            (since, tier) = tier == step.Tier ? (since, tier) : (day, step.Tier);
            events.AddRange(step.Happens.Select(kind => new CareEvent($"e{events.Count.ToString(CultureInfo.InvariantCulture)}-{kind}", kind, day)));
            var request = Request(day, since, step, done, events, open);
            var plan = subject.Plan(request);
            yield return new CareMoment(request, plan);

            var issued = plan.Tasks.GroupBy(static t => t.Key).Select(static g => g.First()).ToList();
            open = [.. issued.Select(t => open.Find(o => o.Key == t.Key) is { } before ? new OpenTask(t.Key, t.Measure, before.IssuedOn, before.Nominal, t.Person) : new OpenTask(t.Key, t.Measure, day, t.Nominal, t.Person))];
            foreach (var task in issued.Where(t => t.Begins <= day).Take(step.Does))
                Do(new DoneTask(task.Measure, day, task.Key), done, open);
            if (step.Unplanned is { } unplanned)
                Do(new DoneTask(unplanned, day), done, open);
        }
    }

    public CareLife With(IReadOnlyList<CareStep> other) => new(policy, facts, other, holidayAfterDays, isDated);

    public override string ToString() => $"{string.Join("; ", steps)}; a week is off from day {holidayAfterDays}{(isDated ? string.Empty : ", nobody knows since when the tier is in effect")}.";

    private static void Do(DoneTask task, List<DoneTask> done, List<OpenTask> open)
    {
        done.Add(task);
        open.RemoveAll(o => o.Key == task.Key);
    }

    private CareRequest Request(LocalDate day, LocalDate since, CareStep step, List<DoneTask> done, List<CareEvent> events, List<OpenTask> open)
    {
        var standing = new StandingBuilder { Tier = step.Tier, Owner = step.Owner, Since = isDated ? since : null }.Build();
        var request = new CareRequestBuilder(facts, standing, day) { Calendar = new WeekOff(Start.PlusDays(holidayAfterDays)) };
        var kinds = policy.Care.Measures.Select(static m => m.Cadence).OfType<DatesCadence>().SelectMany(static d => d.Kinds).Distinct().ToList();
        for (var i = 0; i < kinds.Count; i++)
            request.Add(new CustomerDate($"d{i.ToString(CultureInfo.InvariantCulture)}", kinds[i], i == 0 ? new AnnualDate(2, 29) : new AnnualDate(1 + ((3 * i) % 12), 1 + ((7 * i) % 28))));
        foreach (var code in policy.Care.Classes.Select(static c => c.Id).Where((_, i) => (i + facts.Known.Count) % 2 == 0))
            request.InClass(code);
        events.ForEach(e => request.Add(e));
        done.ForEach(d => request.Add(d));
        open.ForEach(o => request.Add(o));
        return request.Build();
    }

    private sealed class WeekOff(LocalDate from) : IBusinessCalendar
    {
        public bool IsWorkingDay(LocalDate day)
            => (BusinessCalendar.Weekdays.IsWorkingDay(day) && (day < from || day >= from.PlusDays(HolidayDays))) || (day.DayOfWeek == IsoDayOfWeek.Saturday && day < from && day >= from.PlusDays(-7));
    }
}

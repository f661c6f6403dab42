using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Decisions;
using CustomerTiering.Explanations;
using CustomerTiering.Rules;
using CustomerTiering.Texts;
using CustomerTiering.Tiers;

namespace CustomerTiering.Care;

/// <summary>
/// What a customer is given and what is done for it, by whom and until when (foreign trade 3.3, service levels: service plans). Immutable.
/// </summary>
public sealed class CarePlan : AreaDecision
{
    private readonly CareRequest _request;
    private readonly Tier? _tier;
    private readonly PlanningCalendar _calendar;

    internal CarePlan(
        TieringEngine engine,
        CareRequest request,
        Tier? tier,
        IReadOnlyList<CareEntitlement> entitlements,
        ServiceTarget? target,
        IReadOnlyList<CareTask> tasks,
        IReadOnlyList<RaisedAlert> alerts,
        PlanningCalendar calendar,
        IReadOnlyList<IAnswer> answers)
        : base(engine, "care", request.Facts.Id, request.AsOf, answers)
    {
        _request = request;
        _tier = tier;
        Entitlements = entitlements;
        Target = target;
        Tasks = [.. tasks.Where(static t => !HasLapsed(t))];
        Lapsed = [.. tasks.Where(HasLapsed)];
        Alerts = alerts;
        YearsWithoutCalendar = [.. calendar.YearsLacking];
        _calendar = calendar;
    }

    /// <summary>Gets the code of the tier in effect; null for none.</summary>
    public string? Tier => _tier?.Code;

    /// <summary>Gets the id of the owner; null for none, which an alert should tell of (foreign trade 3.3).</summary>
    public string? Owner => _request.Standing.Owner;

    /// <summary>Gets the classes by which was decided, in ordinal order.</summary>
    public IReadOnlyList<string> Classes => _request.Classes;

    /// <summary>Gets what the customer is entitled to on the day, in the order of the rules, each once.</summary>
    public IReadOnlyList<CareEntitlement> Entitlements { get; }

    /// <summary>Gets the entitlements whose replacement is due (relationship care art. 9).</summary>
    public IReadOnlyList<CareEntitlement> Replacements => [.. Entitlements.Where(e => e.IsReplacementDue(AsOf))];

    /// <summary>Gets how soon the customer is answered and helped; null for no target.</summary>
    public ServiceTarget? Target { get; }

    /// <summary>Gets the tasks by due date, overdue ones first.</summary>
    public IReadOnlyList<CareTask> Tasks { get; }

    /// <summary>Gets the tasks whose day had passed.</summary>
    public IReadOnlyList<CareTask> Overdue => [.. Tasks.Where(static t => t.IsOverdue)];

    /// <summary>Gets the tasks of which there is no record and that are too late to be done: missing records (cement sales art. 17).</summary>
    public IReadOnlyList<CareTask> Lapsed { get; }

    /// <summary>Gets the tasks that somebody approves first.</summary>
    public IReadOnlyList<CareTask> ToBeApproved => [.. Tasks.Where(static t => t.Measure.Approval is not null)];

    /// <summary>Gets the owner's tasks that nobody does in person, since there is no owner.</summary>
    public IReadOnlyList<CareTask> Unassigned => Owner is null ? [.. Tasks.Where(static t => t.Measure.Responsible == CareMeasure.Owner)] : [];

    /// <summary>Gets who is told now, in the order of the rules.</summary>
    public IReadOnlyList<RaisedAlert> Alerts { get; }

    /// <summary>Gets the cases that are to be opened since a task turned out badly and none was opened yet, by day.</summary>
    public IReadOnlyList<CaseToOpen> CasesToOpen
        =>
        [
            .. from done in _request.Done
               where done is { HasFailed: true, OpenedCase: null }
               let measure = Engine.Policy.Care.FindMeasure(done.Measure)
               where measure?.OnFailure is not null
               select new CaseToOpen(Subject, measure, done),
        ];

    /// <summary>Gets a value indicating whether the order at hand waits.</summary>
    public bool HoldsOrder => Alerts.Any(static a => a.Alert.HoldsOrder);

    /// <summary>
    /// Gets the years into which the plan reaches and that the request's calendar lacks, in order; empty for none. In them Monday to Friday were
    /// taken for worked, and the tasks that rest on that are <see cref="CareTask.IsProvisional"/>: plan again when the year is known.
    /// </summary>
    public IReadOnlyList<int> YearsWithoutCalendar { get; }

    /// <summary>
    /// Gets the measures that what was done or stands open names and that the policy does not declare, in ordinal order: misspelt, or of a
    /// former policy. What was done under them counts for no other measure, unless it is the name of a series.
    /// </summary>
    public IReadOnlyList<string> UnknownMeasures
        =>
        [
            .. _request.Done.Select(static d => d.Measure).Concat(_request.Open.Select(static o => o.Measure))
                .Distinct()
                .Where(id => Engine.Policy.Care.FindMeasure(id) is null)
                .OrderBy(static id => id, System.StringComparer.Ordinal),
        ];

    /// <summary>Gets what a complete plan would have besides (service levels: service plans); empty for a complete one.</summary>
    public IReadOnlyList<CarePlanGap> Gaps => [.. GapsFound];

    /// <summary>Gets what becomes of the tasks that stood open.</summary>
    public CareReissue Reissue => new(Tasks, Lapsed, _request.Open, _request.Done);

    internal int TierRank => _tier?.Rank ?? -1;

    private IEnumerable<CarePlanGap> GapsFound
    {
        get
        {
            if (Tasks.Count == 0)
                yield return CarePlanGap.Content;
            if (!Entitlements.Any(static e => e.Kind is EntitlementKind.Process or EntitlementKind.Solution))
                yield return CarePlanGap.Process;
            if (Target is null)
                yield return CarePlanGap.Standard;
            if (Owner is null)
                yield return CarePlanGap.Staff;
        }
    }

    private protected override void Record(CanonicalObject record) => CarePlanRecord.Write(record, this, _calendar);

    private protected override string Headline(PolicyTexts texts) => texts.Say(
        "care.plan",
        ("id", Subject),
        ("tier", _tier is null ? texts.Say("tier.none") : texts.TierInFull(_tier)),
        ("tasks", texts.Numbers.Write(Tasks.Count)),
        ("overdue", texts.Numbers.Write(Overdue.Count)));

    private protected override void Explain(ExplanationText text) => new CarePlanSections(this, text).Write();

    private static bool HasLapsed(CareTask task) => task.Measure.LapsesAfterDays is { } days && task.DaysOverdue > days;
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers.Completeness;
using CustomerTiering.Decisions;
using CustomerTiering.Rules;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>Decides the care area. Made by an engine; safe for use by many threads at once.</summary>
public sealed class CareDecider
{
    private readonly TieringEngine _engine;

    internal CareDecider(TieringEngine engine) => _engine = engine;

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public CarePolicy Policy => _engine.Policy.Care;

    /// <summary>
    /// Plans the care of one customer: entitlements, service target, dated tasks, alerts. It depends on the tier and owner in effect, never on
    /// proposed ones. A year that the calendar lacks does not stop it; the plan names it (<see cref="CarePlan.YearsWithoutCalendar"/>).
    /// </summary>
    /// <param name="request">What is known of the customer and of what was done.</param>
    /// <exception cref="RuleException">A rule failed on this customer.</exception>
    /// <exception cref="DecisionInputException">The standing names a tier that the policy lacks, a rule gives what the policy does not declare, or the policy is not in force on the day.</exception>
    public CarePlan Plan(CareRequest request)
    {
        Guard.NotNull(request, nameof(request));
        var (policy, facts, calendar) = (_engine.Policy, request.Facts, new PlanningCalendar(request.Calendar));
        _engine.RequireInForce(facts.Id, request.AsOf);
        var tier = _engine.CurrentTierOf(facts, request.Standing);
        var missing = CompletenessReport.Of(facts, policy.FactGroups, request.AsOf).Groups.Sum(static g => g.Missing.Count);
        var lastContact = CareSchedule.LastContact(Policy, request);
        var @case = new CareCase(_engine.Bind(facts), request, tier, missing, lastContact is { } day ? Period.DaysBetween(day, request.AsOf) : null);
        var (entitlements, targets) = (_engine.Rules.Of(Areas.CareEntitlements).Ask(in @case), _engine.Rules.Of(Areas.CareTargets).Ask(in @case));
        var (measures, alerts) = (_engine.Rules.Of(Areas.CareMeasures).Ask(in @case), _engine.Rules.Of(Areas.CareAlerts).Ask(in @case));
        return new CarePlan(
            _engine,
            request,
            tier,
            [.. Granted(entitlements, Policy.FindEntitlement).Where(e => e.IsGivenOn(request.AsOf))],
            Granted(targets, Policy.FindTarget) is [var target, ..] ? target : null,
            new CareSchedule(Policy, request, tier, calendar).Tasks(Granted(measures, Policy.FindMeasure)),
            [.. alerts.RuleHits.Select(static h => new RaisedAlert(h.Rule.Id, (CareAlert)h.Value))],
            calendar,
            [entitlements, targets, measures, alerts]);
    }

    /// <summary>Ranks what a person may do on a day, within the caps of the policy and the person's capacity.</summary>
    /// <param name="request">The person, the day and the work.</param>
    /// <exception cref="ArgumentException">A piece of work names a tier that the policy lacks.</exception>
    public Worklist Worklist(WorklistRequest request) => new(_engine, Guard.NotNull(request, nameof(request)));

    /// <summary>Draws from many plans what senior management looks at: alerts, overdue tasks, what lapsed, who has no owner (foreign trade 2.1).</summary>
    /// <param name="plans">The plans, of one day and one policy, each customer once.</param>
    /// <param name="asOf">The day of the extract.</param>
    /// <exception cref="ArgumentException">A customer has two plans, or a plan is of another day or engine.</exception>
    public CareOverview Overview(IEnumerable<CarePlan> plans, LocalDate asOf) => new(_engine, Guard.NotNull(plans, nameof(plans)), asOf);

    /// <summary>Draws from many plans what senior management looks at, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Overview(IEnumerable{CarePlan}, LocalDate)"/>
    /// <exception cref="ArgumentException">A customer has two plans, a plan is of another day or engine, or the day has a time of day.</exception>
    public CareOverview Overview(IEnumerable<CarePlan> plans, DateTime asOf) => Overview(plans, Guard.DateOnly(asOf));

    /// <summary>Opens the budgets of the policy with what it plans.</summary>
    public BudgetLedger OpenBudgets() => BudgetLedger.Open(Policy.Budgets);

    private static IReadOnlyList<TItem> Granted<TItem>(Answer<CareCase, CareGrant> answer, Func<string, TItem?> find)
        where TItem : CareItem
        =>
        [
            .. answer.Outcomes.SelectMany(static g => g.Ids)
                .Distinct(StringComparer.Ordinal)
                .Select(id => find(id) ?? throw new DecisionInputException(answer.Case.Facts.Id, $"a rule gives `{id}`, which the policy's care section does not declare")),
        ];
}

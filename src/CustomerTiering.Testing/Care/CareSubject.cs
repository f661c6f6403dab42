using System;
using CustomerTiering.Care;
using CustomerTiering.Policies;
using CustomerTiering.Wording;

namespace CustomerTiering.Testing.Care;

/// <summary>What care laws are checked on: something that plans care, ranks work and keeps budgets by a policy. A host that wraps the engine gives its own ways. Immutable.</summary>
public sealed class CareSubject
{
    private readonly Func<CareRequest, CarePlanView> _plan;
    private readonly Func<WorklistRequest, WorklistView> _list;
    private readonly Func<BudgetLedger, BudgetStep, BudgetLedger> _keep;

    private CareSubject(TieringEngine engine, Func<CareRequest, CarePlanView> plan, Func<WorklistRequest, WorklistView> list, Func<BudgetLedger, BudgetStep, BudgetLedger> keep)
        => (Engine, _plan, _list, _keep) = (engine, plan, list, keep);

    /// <summary>Gets the engine whose policy counts.</summary>
    public TieringEngine Engine { get; }

    /// <summary>Gets the policy.</summary>
    public TieringPolicy Policy => Engine.Policy;

    /// <summary>Makes the subject of an engine, the host's rules included. A ledger is read back from its record after each step.</summary>
    /// <param name="engine">The engine.</param>
    public static CareSubject Of(TieringEngine engine) => new(
        Guard.NotNull(engine, nameof(engine)),
        request => CarePlanView.Of(engine.Care.Plan(request)),
        request => WorklistView.Of(engine.Care.Worklist(request)),
        (ledger, step) => BudgetLedger.Parse(step.In(ledger).Ledger.ToRecord(), engine.Policy.Care));

    /// <summary>Makes a subject by the same policy that plans otherwise: a host's own way, or a deliberately wrong one that a law should catch.</summary>
    /// <param name="plan">Plans; gets the way this subject does.</param>
    public CareSubject With(Func<CareRequest, Func<CareRequest, CarePlanView>, CarePlanView> plan) => new(Engine, request => Guard.NotNull(plan, nameof(plan))(request, _plan), _list, _keep);

    /// <summary>Makes a subject by the same policy that ranks work otherwise.</summary>
    /// <param name="list">Makes the worklist; gets the way this subject does.</param>
    public CareSubject WithWorklist(Func<WorklistRequest, Func<WorklistRequest, WorklistView>, WorklistView> list) => new(Engine, _plan, request => Guard.NotNull(list, nameof(list))(request, _list), _keep);

    /// <summary>Makes a subject by the same policy that keeps budgets otherwise.</summary>
    /// <param name="keep">Does a step in a ledger, or leaves the ledger as it was; gets the way this subject does.</param>
    public CareSubject WithBudgets(Func<BudgetLedger, BudgetStep, Func<BudgetLedger, BudgetStep, BudgetLedger>, BudgetLedger> keep)
        => new(Engine, _plan, _list, (ledger, step) => Guard.NotNull(keep, nameof(keep))(ledger, step, _keep));

    /// <summary>Plans the care of one customer.</summary>
    /// <param name="request">What is known of the customer and of what was done.</param>
    public CarePlanView Plan(CareRequest request) => _plan(request);

    /// <summary>Ranks what a person may do on a day.</summary>
    /// <param name="request">The person, the day and the work.</param>
    public WorklistView List(WorklistRequest request) => _list(request);

    /// <summary>Does a step in a ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="step">What is done.</param>
    /// <returns>The next ledger; the same where the step was refused.</returns>
    public BudgetLedger Keep(BudgetLedger ledger, BudgetStep step) => _keep(ledger, step);
}

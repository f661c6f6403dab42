using System;
using System.Collections.Generic;
using CustomerTiering.Cases;
using CustomerTiering.Policies;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Testing.Cases;

/// <summary>
/// What case laws are checked on: something that opens cases by a policy, carries out commands on them, keeps them, and says what is
/// overdue. A host that wraps or stores cases gives its own ways. Immutable.
/// </summary>
public sealed class CaseMachine
{
    private readonly Func<CaseOpening, Instant, CaseOffice, CaseResult> _open;
    private readonly Func<CustomerCase, CaseCommand, Instant, CaseOffice, CaseResult> _apply;
    private readonly Func<CustomerCase, Instant, IEnumerable<CaseBreach>> _breaches;
    private readonly Func<CustomerCase, CustomerCase> _store;

    private CaseMachine(
        TieringPolicy policy,
        Func<CaseOpening, Instant, CaseOffice, CaseResult> open,
        Func<CustomerCase, CaseCommand, Instant, CaseOffice, CaseResult> apply,
        Func<CustomerCase, Instant, IEnumerable<CaseBreach>> breaches,
        Func<CustomerCase, CustomerCase> store)
        => (Policy, _open, _apply, _breaches, _store) = (policy, open, apply, breaches, store);

    /// <summary>Gets the policy whose kinds of cases are tried.</summary>
    public TieringPolicy Policy { get; }

    /// <summary>Makes the machine of an engine, which keeps a case as its record.</summary>
    /// <param name="engine">The engine.</param>
    public static CaseMachine Of(TieringEngine engine) => new(
        Guard.NotNull(engine, nameof(engine)).Policy,
        engine.Cases.Open,
        static (@case, command, at, office) => @case.Apply(command, at, office),
        static (@case, at) => @case.Breaches(at),
        static @case => CustomerCase.Parse(@case.ToRecord()));

    /// <summary>Gives the machine that carries out commands in another way.</summary>
    /// <param name="apply">Carries out a command on a case, at a moment in an office.</param>
    public CaseMachine WithApply(Func<CustomerCase, CaseCommand, Instant, CaseOffice, CaseResult> apply) => new(Policy, _open, Guard.NotNull(apply, nameof(apply)), _breaches, _store);

    /// <summary>Gives the machine that says in another way what is overdue.</summary>
    /// <param name="breaches">Gives what of a case was overdue at a moment.</param>
    public CaseMachine WithBreaches(Func<CustomerCase, Instant, IEnumerable<CaseBreach>> breaches) => new(Policy, _open, _apply, Guard.NotNull(breaches, nameof(breaches)), _store);

    /// <summary>Gives the machine that keeps cases in another way.</summary>
    /// <param name="store">Stores a case and gives what is read back.</param>
    public CaseMachine WithStore(Func<CustomerCase, CustomerCase> store) => new(Policy, _open, _apply, _breaches, Guard.NotNull(store, nameof(store)));

    internal CaseResult Open(CaseOpening opening, Instant at, CaseOffice office) => _open(opening, at, office);

    internal CaseResult Apply(CustomerCase @case, CaseCommand command, Instant at, CaseOffice office) => _apply(@case, command, at, office);

    internal IEnumerable<CaseBreach> Breaches(CustomerCase @case, Instant at) => _breaches(@case, at);

    internal CustomerCase Store(CustomerCase @case) => _store(@case);
}

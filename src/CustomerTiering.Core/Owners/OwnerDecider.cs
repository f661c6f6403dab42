using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Decisions;
using CustomerTiering.Owners.Assignment;
using CustomerTiering.Owners.Handover;
using CustomerTiering.Owners.Staffing;
using CustomerTiering.Rules;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Owners;

/// <summary>Decides who looks after whom. Made by an engine; safe for use by many threads at once.</summary>
public sealed class OwnerDecider
{
    private readonly TieringEngine _engine;

    internal OwnerDecider(TieringEngine engine) => _engine = engine;

    /// <summary>Gets the section of the policy that it decides by.</summary>
    public OwnerPolicy Policy => _engine.Policy.Owners;

    /// <summary>Decides who looks after one customer.</summary>
    /// <param name="request">The customer.</param>
    /// <param name="pool">Who may look after it; their loads are those of all their customers but this one.</param>
    /// <param name="asOf">The day for which is decided.</param>
    /// <exception cref="RuleException">A rule failed on the customer.</exception>
    /// <exception cref="DecisionInputException">The standing names a tier that the policy lacks.</exception>
    public OwnerDecision Decide(OwnerRequest request, OwnerPool pool, LocalDate asOf)
        => Assign([Guard.NotNull(request, nameof(request))], pool, asOf).Decisions[0];

    /// <summary>Decides who looks after one customer, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Decide(OwnerRequest, OwnerPool, LocalDate)"/>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public OwnerDecision Decide(OwnerRequest request, OwnerPool pool, DateTime asOf) => Decide(request, pool, Guard.DateOnly(asOf));

    /// <summary>
    /// Decides who looks after many customers: present owners keep theirs as the policy says, then the rest is served by tier, score and id
    /// until capacity ends. The result is the same whatever the order of customers and people.
    /// </summary>
    /// <param name="requests">The customers, each once.</param>
    /// <param name="pool">Who may look after them; their loads are those of all their customers but these.</param>
    /// <param name="asOf">The day for which is decided.</param>
    /// <exception cref="ArgumentException">Customers are given more than once, or requests are null; all are named with their places.</exception>
    /// <exception cref="RuleException">A rule failed on a customer.</exception>
    /// <exception cref="DecisionInputException">A standing names a tier that the policy lacks.</exception>
    public OwnerAssignment Assign(IEnumerable<OwnerRequest> requests, OwnerPool pool, LocalDate asOf)
        => new AssignmentRun(_engine, Guard.NotNull(pool, nameof(pool)), asOf).Of(EachOnce(requests, nameof(requests)));

    /// <summary>Decides who looks after many customers, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Assign(IEnumerable{OwnerRequest}, OwnerPool, LocalDate)"/>
    /// <exception cref="ArgumentException">Customers are given more than once, requests are null, or the day has a time of day.</exception>
    public OwnerAssignment Assign(IEnumerable<OwnerRequest> requests, OwnerPool pool, DateTime asOf) => Assign(requests, pool, Guard.DateOnly(asOf));

    /// <summary>Gives out the customers of somebody who leaves, and says to whom everything open passes. The leaver gets nothing, and capacity and loads of the others count.</summary>
    /// <param name="request">Who leaves, when, and what passes over.</param>
    /// <param name="pool">Who may look after the customers; the leaver may stand in it. Loads are those of all other customers.</param>
    /// <exception cref="RuleException">A rule failed on a customer.</exception>
    /// <exception cref="DecisionInputException">A standing names a tier that the policy lacks.</exception>
    public HandoverReport HandOver(HandoverRequest request, OwnerPool pool)
    {
        Guard.NotNull(request, nameof(request));
        return new HandoverReport(request, Assign(request.Customers, Guard.NotNull(pool, nameof(pool)).Without(request.Leaver), request.On));
    }

    /// <summary>
    /// Works out how many people of which role each tier needs, and whether those who are there can carry its customers (service levels: resources).
    /// It looks at tiers, weights, capacity and what eligibility rules say of a customer of which the tier alone is known: who is away for a few days counts, who may not look after a tier at all does not.
    /// </summary>
    /// <param name="customers">All customers that the people look after or should, each once; their owners do not matter.</param>
    /// <param name="pool">The people; <see cref="OwnerCandidate.Load"/> is what they carry beside these customers.</param>
    /// <param name="asOf">The day for which is worked out.</param>
    /// <exception cref="ArgumentException">Customers are given more than once, or are null; all are named with their places.</exception>
    /// <exception cref="RuleException">A rule failed.</exception>
    /// <exception cref="DecisionInputException">A standing names a tier that the policy lacks.</exception>
    public StaffingPlan Staff(IEnumerable<OwnerRequest> customers, OwnerPool pool, LocalDate asOf)
        => new StaffingRun(_engine, Guard.NotNull(pool, nameof(pool)), asOf).Of(EachOnce(customers, nameof(customers)));

    /// <summary>Works out how many people each tier needs, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Staff(IEnumerable{OwnerRequest}, OwnerPool, LocalDate)"/>
    /// <exception cref="ArgumentException">Customers are given more than once, or are null, or the day has a time of day.</exception>
    public StaffingPlan Staff(IEnumerable<OwnerRequest> customers, OwnerPool pool, DateTime asOf) => Staff(customers, pool, Guard.DateOnly(asOf));

    private static IReadOnlyList<OwnerRequest> EachOnce(IEnumerable<OwnerRequest> requests, string name)
    {
        var given = Guard.NoneNull(requests, name);
        return Repeated.In(given.Select(static r => r.Facts.Id)) is { } repeated
            ? throw new ArgumentException($"customers are given more than once: {repeated}; give each customer once", name)
            : given;
    }
}

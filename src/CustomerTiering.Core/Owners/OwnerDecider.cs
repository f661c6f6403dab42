using System;
using System.Collections.Generic;
using CustomerTiering.Decisions;
using CustomerTiering.Owners.Assignment;
using CustomerTiering.Owners.Handover;
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
    /// <exception cref="ArgumentException">A customer is given twice, or a request is null.</exception>
    /// <exception cref="RuleException">A rule failed on a customer.</exception>
    /// <exception cref="DecisionInputException">A standing names a tier that the policy lacks.</exception>
    public OwnerAssignment Assign(IEnumerable<OwnerRequest> requests, OwnerPool pool, LocalDate asOf)
        => new AssignmentRun(_engine, Guard.NotNull(pool, nameof(pool)), asOf).Of(Guard.NotNull(requests, nameof(requests)));

    /// <summary>Decides who looks after many customers, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Assign(IEnumerable{OwnerRequest}, OwnerPool, LocalDate)"/>
    /// <exception cref="ArgumentException">A customer is given twice, a request is null, or the day has a time of day.</exception>
    public OwnerAssignment Assign(IEnumerable<OwnerRequest> requests, OwnerPool pool, DateTime asOf) => Assign(requests, pool, Guard.DateOnly(asOf));

    /// <summary>Gives out the customers of somebody who leaves, and says to whom everything open passes. The leaver gets nothing, and capacity and loads of the others count.</summary>
    /// <param name="request">Who leaves, when, and what passes over.</param>
    /// <param name="pool">Who may look after the customers; the leaver may stand in it. Loads are those of all other customers.</param>
    /// <exception cref="ArgumentException">A customer is given twice.</exception>
    /// <exception cref="RuleException">A rule failed on a customer.</exception>
    /// <exception cref="DecisionInputException">A standing names a tier that the policy lacks.</exception>
    public HandoverReport HandOver(HandoverRequest request, OwnerPool pool)
    {
        Guard.NotNull(request, nameof(request));
        return new HandoverReport(request, Assign(request.Customers, Guard.NotNull(pool, nameof(pool)).Without(request.Leaver), request.On));
    }
}

using System;
using System.Collections.Generic;
using CustomerTiering.Owners;
using CustomerTiering.Owners.Handover;
using CustomerTiering.Policies;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Testing.Assignments;

/// <summary>What laws on assignments are checked on: something that gives out customers by a policy. Immutable.</summary>
public sealed class AssignmentSubject
{
    private readonly Func<IReadOnlyList<OwnerRequest>, OwnerPool, LocalDate, AssignmentView> _assign;
    private readonly Func<HandoverRequest, OwnerPool, HandoverView> _handOver;

    private AssignmentSubject(
        TieringPolicy policy,
        Func<IReadOnlyList<OwnerRequest>, OwnerPool, LocalDate, AssignmentView> assign,
        Func<HandoverRequest, OwnerPool, HandoverView> handOver)
        => (Policy, _assign, _handOver) = (policy, assign, handOver);

    /// <summary>Gets the policy.</summary>
    public TieringPolicy Policy { get; }

    /// <summary>Makes the subject of an engine, the host's rules included.</summary>
    public static AssignmentSubject Of(TieringEngine engine)
    {
        Guard.NotNull(engine, nameof(engine));
        return new(
            engine.Policy,
            (requests, pool, asOf) => AssignmentView.Of(engine.Owners.Assign(requests, pool, asOf), pool),
            (request, pool) => HandoverView.Of(engine.Owners.HandOver(request, pool)));
    }

    /// <summary>Makes a subject by the same policy that gives out customers otherwise: a host's own way, or a deliberately wrong one that a law should catch.</summary>
    /// <param name="assign">Gives out customers; gets the way this subject does.</param>
    public AssignmentSubject With(Func<IReadOnlyList<OwnerRequest>, OwnerPool, LocalDate, Func<IReadOnlyList<OwnerRequest>, OwnerPool, LocalDate, AssignmentView>, AssignmentView> assign)
        => new(Policy, (requests, pool, asOf) => assign(requests, pool, asOf, _assign), _handOver);

    /// <summary>Makes a subject by the same policy that hands over otherwise.</summary>
    /// <param name="handOver">Hands over; gets the way this subject does.</param>
    public AssignmentSubject WithHandover(Func<HandoverRequest, OwnerPool, Func<HandoverRequest, OwnerPool, HandoverView>, HandoverView> handOver)
        => new(Policy, _assign, (request, pool) => handOver(request, pool, _handOver));

    /// <summary>Gives out customers.</summary>
    public AssignmentView Assign(IReadOnlyList<OwnerRequest> requests, OwnerPool pool, LocalDate asOf) => _assign(requests, pool, asOf);

    /// <summary>Hands over what a leaver has.</summary>
    public HandoverView HandOver(HandoverRequest request, OwnerPool pool) => _handOver(request, pool);
}

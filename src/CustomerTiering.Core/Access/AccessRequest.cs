using CustomerTiering.Approvals;
using CustomerTiering.People;
using NodaTime;

namespace CustomerTiering.Access;

/// <summary>Somebody wants to do something with a part of a customer's file. Holds no fact of the customer. Made by <see cref="AccessRequestBuilder"/>. Immutable.</summary>
public sealed class AccessRequest
{
    internal AccessRequest(AccessRequestBuilder from)
    {
        Person = from.Person!;
        Customer = from.Customer!;
        Action = from.Action!;
        Part = from.Part!;
        Roster = from.Roster;
        At = from.At;
        Owner = from.Owner;
        Purpose = from.Purpose;
        Leave = from.Leave;
    }

    /// <summary>Gets the id of the person.</summary>
    public string Person { get; }

    /// <summary>Gets the customer's id.</summary>
    public string Customer { get; }

    /// <summary>Gets what is to be done: an action of the policy, such as <c>read</c>.</summary>
    public string Action { get; }

    /// <summary>Gets the part of the file: one of the policy's, such as <c>contacts</c>.</summary>
    public string Part { get; }

    /// <summary>Gets the moment, at the offset from which its day is taken.</summary>
    public OffsetDateTime At { get; }

    /// <summary>Gets who is there and has which role.</summary>
    public Roster Roster { get; }

    /// <summary>Gets the id of the customer's owner; null for none.</summary>
    public string? Owner { get; }

    /// <summary>Gets what it is for; null where not stated.</summary>
    public string? Purpose { get; }

    /// <summary>Gets the request for leave as it stands; null where there is none.</summary>
    public ApprovalRequest? Leave { get; }

    internal LocalDate On => At.Date;

    /// <summary>Gets what leave is of: this person, this action, this part of this customer's file.</summary>
    internal ApprovalSubject Subject => ApprovalSubject.Of(ApprovalKinds.Access, Customer).With("person", Person).With("action", Action).With("part", Part);

    internal bool LeaveInForce
        => Leave is { } leave && leave.RequestedBy == Person && Subject.GapOf(leave, On) is null;
}

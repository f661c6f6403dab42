using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.People;
using NodaTime;

namespace CustomerTiering.Access;

/// <summary>Collects what is known of an access before it is decided; C# 7.3 can use all of it. Person, customer, action, part and moment are needed.</summary>
public sealed class AccessRequestBuilder
{
    /// <inheritdoc cref="AccessRequest.Person"/>
    public string? Person { get; set; }

    /// <inheritdoc cref="AccessRequest.Customer"/>
    public string? Customer { get; set; }

    /// <inheritdoc cref="AccessRequest.Action"/>
    public string? Action { get; set; }

    /// <inheritdoc cref="AccessRequest.Part"/>
    public string? Part { get; set; }

    /// <inheritdoc cref="AccessRequest.At"/>
    public OffsetDateTime At { get; set; }

    /// <inheritdoc cref="AccessRequest.Roster"/>
    public Roster Roster { get; set; } = Roster.Empty;

    /// <inheritdoc cref="AccessRequest.Owner"/>
    public string? Owner { get; set; }

    /// <inheritdoc cref="AccessRequest.Purpose"/>
    public string? Purpose { get; set; }

    /// <inheritdoc cref="AccessRequest.Leave"/>
    public ApprovalRequest? Leave { get; set; }

    /// <summary>Sets the moment, for hosts that have no NodaTime; its day is that of its offset.</summary>
    /// <param name="moment">The moment.</param>
    public AccessRequestBuilder HappeningAt(DateTimeOffset moment)
    {
        At = OffsetDateTime.FromDateTimeOffset(moment);
        return this;
    }

    /// <summary>Makes the immutable request.</summary>
    /// <exception cref="InvalidOperationException">Person, customer, action, part, moment or roster are missing; the message lists all of them.</exception>
    public AccessRequest Build()
    {
        var missing = Missing().ToList();
        return missing.Count == 0
            ? new AccessRequest(this)
            : throw new InvalidOperationException($"the request cannot be made: {string.Join("; ", missing)}");
    }

    private IEnumerable<string> Missing()
    {
        if (string.IsNullOrWhiteSpace(Person))
            yield return "`Person` is missing";
        if (string.IsNullOrWhiteSpace(Customer))
            yield return "`Customer` is missing";
        if (string.IsNullOrWhiteSpace(Action))
            yield return "`Action` is missing";
        if (string.IsNullOrWhiteSpace(Part))
            yield return "`Part` is missing";
        if (At == default)
            yield return "`At` is missing, set it or call `HappeningAt`";
        if (Roster is null)
            yield return "`Roster` is null, use `Roster.Empty`";
    }
}

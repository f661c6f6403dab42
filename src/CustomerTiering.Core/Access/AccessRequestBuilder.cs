using System;
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
    /// <exception cref="ArgumentException">Person, customer, action or part are missing or blank, or the moment is not set.</exception>
    public AccessRequest Build()
        => At != default ? new(this) : throw new ArgumentException("the moment is needed; set `At` or call `HappeningAt`");
}

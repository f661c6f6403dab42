using NodaTime;

namespace CustomerTiering.Approvals;

/// <summary>One thing that happened to a request: what a host stores, shows and sends messages by. Immutable.</summary>
public sealed class ApprovalEvent
{
    internal ApprovalEvent(
        ApprovalEventKind kind,
        LocalDate on,
        string? item = null,
        string? person = null,
        string? otherPerson = null,
        string? role = null,
        string? reason = null)
    {
        Kind = kind;
        On = on;
        Item = item;
        Person = person;
        OtherPerson = otherPerson;
        Role = role;
        Reason = reason;
    }

    /// <summary>Gets what happened.</summary>
    public ApprovalEventKind Kind { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the id of the item; null where the request as a whole is meant.</summary>
    public string? Item { get; }

    /// <summary>Gets who did it; null where time alone did.</summary>
    public string? Person { get; }

    /// <summary>Gets on whose behalf it was done, or to whom a role was lent; null for nobody.</summary>
    public string? OtherPerson { get; }

    /// <summary>Gets the role that it is about; null for none.</summary>
    public string? Role { get; }

    /// <summary>Gets why; null where not stated.</summary>
    public string? Reason { get; }
}

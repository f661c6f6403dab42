using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>One thing that happened to a case: what a host stores, shows and sends messages by. Immutable.</summary>
public sealed class CaseEvent
{
    internal CaseEvent(CaseEventKind kind, Instant at, string? person = null, string? step = null, string? party = null, string? outcome = null, string? reason = null)
    {
        Kind = kind;
        At = at;
        Person = person;
        Step = step;
        Party = party;
        Outcome = outcome;
        Reason = reason;
    }

    /// <summary>Gets what happened.</summary>
    public CaseEventKind Kind { get; }

    /// <summary>Gets the moment.</summary>
    public Instant At { get; }

    /// <summary>Gets who did it; null where it followed from something else.</summary>
    public string? Person { get; }

    /// <summary>Gets the step; null where the case as a whole is meant.</summary>
    public string? Step { get; }

    /// <summary>Gets the party that was recorded, the role that was told, or who became responsible; null for none.</summary>
    public string? Party { get; }

    /// <summary>Gets what came of it; null where nothing of the kind is meant.</summary>
    public string? Outcome { get; }

    /// <summary>Gets why, in the words of who did it; null where not stated.</summary>
    public string? Reason { get; }
}

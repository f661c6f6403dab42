using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>One thing that happened to a customer's credit: what a host stores, shows and sends messages by. Immutable.</summary>
public sealed class CreditEvent
{
    internal CreditEvent(CreditEventKind kind, LocalDate on, int? level = null, string? person = null, string? role = null, string? reason = null, LocalDate? before = null)
    {
        Kind = kind;
        On = on;
        Level = level;
        Person = person;
        Role = role;
        Reason = reason;
        Before = before;
    }

    /// <summary>Gets what happened.</summary>
    public CreditEventKind Kind { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the warning level that it rose or fell to; null for other events.</summary>
    public int? Level { get; }

    /// <summary>Gets who did it; null where an assessment or time alone did.</summary>
    public string? Person { get; }

    /// <summary>Gets the role by which it was done; null for none.</summary>
    public string? Role { get; }

    /// <summary>Gets why; null where not stated.</summary>
    public string? Reason { get; }

    /// <summary>Gets the first day on which an override no longer holds; null for other events.</summary>
    public LocalDate? Before { get; }
}

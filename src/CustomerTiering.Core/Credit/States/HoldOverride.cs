using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>That somebody lets deliveries go on in spite of a hold, until a day. Immutable.</summary>
public sealed class HoldOverride
{
    internal HoldOverride(string person, string role, string reason, LocalDate on, LocalDate before)
    {
        Person = person;
        Role = role;
        Reason = reason;
        On = on;
        Before = before;
    }

    /// <summary>Gets who did it.</summary>
    public string Person { get; }

    /// <summary>Gets the role by which it was done.</summary>
    public string Role { get; }

    /// <summary>Gets why.</summary>
    public string Reason { get; }

    /// <summary>Gets the day on which it was done, the first on which it holds.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the first day on which it no longer holds; it ends by itself.</summary>
    public LocalDate Before { get; }

    /// <summary>Tells whether it holds on a day.</summary>
    public bool HoldsOn(LocalDate day) => day >= On && day < Before;
}

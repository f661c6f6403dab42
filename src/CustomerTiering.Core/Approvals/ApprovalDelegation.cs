using NodaTime;

namespace CustomerTiering.Approvals;

/// <summary>A role lent to somebody else for some days, within one request. Immutable.</summary>
public sealed class ApprovalDelegation
{
    internal ApprovalDelegation(string from, string to, string role, LocalDate begins, LocalDate before)
    {
        From = from;
        To = to;
        Role = role;
        Begins = begins;
        Before = before;
    }

    /// <summary>Gets who lent the role, and must still have it when it is used.</summary>
    public string From { get; }

    /// <summary>Gets who may use it.</summary>
    public string To { get; }

    /// <summary>Gets the role.</summary>
    public string Role { get; }

    /// <summary>Gets the first day.</summary>
    public LocalDate Begins { get; }

    /// <summary>Gets the first day after the end.</summary>
    public LocalDate Before { get; }

    internal bool Holds(string person, string role, LocalDate on) => To == person && Role == role && on >= Begins && on < Before;
}

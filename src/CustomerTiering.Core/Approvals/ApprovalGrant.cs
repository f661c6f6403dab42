using NodaTime;

namespace CustomerTiering.Approvals;

/// <summary>An approval that somebody gave for one role of one stage. Immutable.</summary>
public sealed class ApprovalGrant
{
    internal ApprovalGrant(int stage, string role, string person, string? onBehalfOf, string? byRole, LocalDate on)
    {
        Stage = stage;
        Role = role;
        Person = person;
        OnBehalfOf = onBehalfOf;
        ByRole = byRole;
        On = on;
    }

    /// <summary>Gets the index of the stage, from 0.</summary>
    public int Stage { get; }

    /// <summary>Gets the role of the stage that the approval stands for.</summary>
    public string Role { get; }

    /// <summary>Gets who approved.</summary>
    public string Person { get; }

    /// <summary>Gets who had delegated the role to that person; null where the person has it.</summary>
    public string? OnBehalfOf { get; }

    /// <summary>Gets the role that the stage had escalated to and by which was approved; null where it was approved by <see cref="Role"/> itself.</summary>
    public string? ByRole { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }
}

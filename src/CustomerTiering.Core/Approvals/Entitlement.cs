using System.Linq;

namespace CustomerTiering.Approvals;

/// <summary>In what capacity somebody may decide on an item: by the role that is asked, by a role lent, or by the one it escalated to.</summary>
internal sealed class Entitlement
{
    private Entitlement(string role, string? onBehalfOf, string? byRole)
    {
        Role = role;
        OnBehalfOf = onBehalfOf;
        ByRole = byRole;
    }

    /// <summary>Gets the role of the stage that the decision stands for.</summary>
    public string Role { get; }

    public string? OnBehalfOf { get; }

    /// <summary>Gets the role that it escalated to; null where the decision is by the role asked.</summary>
    public string? ByRole { get; }

    /// <summary>Gives the capacity in which a person may stand for a role that an item waits for, the person's own first; null for none.</summary>
    public static Entitlement? Of(string person, string role, ApprovalItemState item, ApprovalSituation situation)
    {
        var request = situation.Request;
        if (person == request.RequestedBy)
            return null;

        var escalated = item.IsEscalated ? request.Deadlines.EscalateTo : null;
        return ByOwnRight(person, role, situation) ? new Entitlement(role, null, null)
            : Lender(person, role, situation) is { } lender ? new Entitlement(role, lender, null)
            : escalated is null ? null
            : ByOwnRight(person, escalated, situation) ? new Entitlement(role, null, escalated)
            : Lender(person, escalated, situation) is { } senior ? new Entitlement(role, senior, escalated)
            : null;
    }

    private static bool ByOwnRight(string person, string role, ApprovalSituation situation) => situation.Roster.Has(person, role);

    /// <summary>A lent role counts while both people are there, the lender still has it, and neither of them made the request.</summary>
    private static string? Lender(string person, string role, ApprovalSituation situation)
        => situation.Roster.Find(person) is null ? null
            : situation.Request.Delegations
                .Where(d => d.Holds(person, role, situation.On) && d.From != situation.Request.RequestedBy && situation.Roster.Has(d.From, role))
                .Select(static d => d.From)
                .FirstOrDefault();
}

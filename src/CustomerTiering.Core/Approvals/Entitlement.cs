using System.Collections.Generic;
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

    /// <summary>
    /// Gives the capacity in which a person may stand for a role that an item waits for, the person's own first; null for none. Whoever has
    /// approved the item in one capacity does not approve it in another: a lent role adds a pair of eyes and never lends a second voice.
    /// </summary>
    public static Entitlement? Of(string person, string role, ApprovalItemState item, ApprovalSituation situation)
        => All(person, role, item, situation).FirstOrDefault(e => !e.IsSecondVoice(person, item));

    /// <summary>Tells whether a person could stand for the role, had it not approved the item in another capacity.</summary>
    public static bool OnlyAsSecondVoice(string person, string role, ApprovalItemState item, ApprovalSituation situation)
        => All(person, role, item, situation).ToList() is { Count: > 0 } all && all.TrueForAll(e => e.IsSecondVoice(person, item));

    private static IEnumerable<Entitlement> All(string person, string role, ApprovalItemState item, ApprovalSituation situation)
        => person == situation.Request.RequestedBy ? []
            : By(person, role, role, null, situation).Concat(item.IsEscalated && situation.Request.Deadlines.EscalateTo is { } senior ? By(person, role, senior, senior, situation) : []);

    private static IEnumerable<Entitlement> By(string person, string asked, string held, string? escalatedTo, ApprovalSituation situation)
        => (situation.Roster.Has(person, held) ? (IEnumerable<Entitlement>)[new Entitlement(asked, null, escalatedTo)] : [])
            .Concat(Lenders(person, held, situation).Select(lender => new Entitlement(asked, lender, escalatedTo)));

    /// <summary>A lent role counts while both people are there, the lender still has it, and neither of them made the request.</summary>
    private static IEnumerable<string> Lenders(string person, string role, ApprovalSituation situation)
        => situation.Roster.Find(person) is null ? []
            : situation.Request.Delegations
                .Where(d => d.Holds(person, role, situation.On) && d.From != situation.Request.RequestedBy && situation.Roster.Has(d.From, role))
                .Select(static d => d.From);

    private bool IsSecondVoice(string person, ApprovalItemState item) => item.Grants.Any(g => g.Person == person && g.OnBehalfOf != OnBehalfOf);
}

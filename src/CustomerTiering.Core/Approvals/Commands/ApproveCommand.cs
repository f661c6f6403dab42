using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Approvals;

/// <summary>
/// Somebody approves items for the role that they wait for and the person stands for; the person's own role goes before a lent one. Who has
/// approved an item by a role of its own does not approve it by a lent one as well, nor by those of two lenders.
/// </summary>
public sealed class ApproveCommand : ItemsCommand
{
    internal const string Word = "approve";

    /// <summary>Initializes a new instance of the <see cref="ApproveCommand"/> class for one item.</summary>
    /// <param name="person">Who approves.</param>
    /// <param name="item">The item's id.</param>
    /// <param name="fingerprint">The fingerprint that was shown.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ApproveCommand(string person, string item, string fingerprint)
        : this(person, [new SeenItem(item, fingerprint)])
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ApproveCommand"/> class.</summary>
    /// <param name="person">Who approves.</param>
    /// <param name="items">The items as they were shown, each once.</param>
    /// <exception cref="ArgumentException">The person is blank, there is no item, or one stands twice.</exception>
    public ApproveCommand(string person, IEnumerable<SeenItem> items)
        : base(person, items)
    {
    }

    /// <inheritdoc/>
    public override string Name => Word;

    internal override ApprovalItemState Decide(ApprovalItemState item, Entitlement by, ApprovalSituation situation, List<ApprovalEvent> events)
    {
        var stage = item.CurrentStage;
        var granted = Grant(item, by, situation, events);
        while (item.Item.Route.NeighboursAsOne && granted.CurrentStage > stage && AlsoBy(granted, by, situation) is { } next)
        {
            stage = granted.CurrentStage;
            granted = Grant(granted, next, situation, events);
        }

        return granted;
    }

    private ApprovalItemState Grant(ApprovalItemState item, Entitlement by, ApprovalSituation situation, List<ApprovalEvent> events)
    {
        var granted = item.Grant(new ApprovalGrant(item.CurrentStage, by.Role, Person!, by.OnBehalfOf, by.ByRole, situation.On));
        events.Add(new ApprovalEvent(ApprovalEventKind.Granted, situation.On, item.Item.Id, Person, by.OnBehalfOf, by.Role));
        if (granted.Status == ApprovalItemStatus.Approved)
            events.Add(new ApprovalEvent(ApprovalEventKind.Approved, situation.On, item.Item.Id, Person, by.OnBehalfOf));
        return granted;
    }

    /// <summary>The next stage counts too where the same person stands for it in the same capacity.</summary>
    private Entitlement? AlsoBy(ApprovalItemState item, Entitlement by, ApprovalSituation situation)
        => item.WaitingFor.Select(role => Entitlement.Of(Person!, role, item, situation))
            .FirstOrDefault(e => e is not null && e.OnBehalfOf == by.OnBehalfOf && e.ByRole is null && by.ByRole is null);
}

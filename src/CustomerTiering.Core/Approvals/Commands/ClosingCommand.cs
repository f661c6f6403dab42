using System.Collections.Generic;
using CustomerTiering.Wording;

namespace CustomerTiering.Approvals;

/// <summary>A decision of one person that ends the wait of items for approval, for a stated reason.</summary>
public abstract class ClosingCommand : ItemsCommand
{
    private protected ClosingCommand(string person, IEnumerable<SeenItem> items, string reason)
        : base(person, items)
        => Reason = Guard.NotBlank(reason, nameof(reason));

    /// <summary>Gets why.</summary>
    public string Reason { get; }

    /// <summary>Gets what becomes of the items, and what is told of it.</summary>
    private protected abstract (ApprovalItemStatus Status, ApprovalEventKind Event) Becomes { get; }

    internal sealed override ApprovalItemState Decide(ApprovalItemState item, Entitlement by, ApprovalSituation situation, List<ApprovalEvent> events)
    {
        events.Add(new ApprovalEvent(Becomes.Event, situation.On, item.Item.Id, Person, by.OnBehalfOf, by.Role, Reason));
        return item.Close(Becomes.Status, situation.On, Person, Reason);
    }
}

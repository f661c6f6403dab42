using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Approvals;

/// <summary>An item with what has become of it so far. Immutable.</summary>
public sealed class ApprovalItemState
{
    internal ApprovalItemState(
        ApprovalItem item,
        ApprovalItemStatus status,
        IReadOnlyList<ApprovalGrant> grants,
        LocalDate submittedOn,
        LocalDate waitingSince,
        LocalDate? remindedOn = null,
        bool isEscalated = false,
        LocalDate? approvedOn = null,
        string? decidedBy = null,
        string? reason = null)
    {
        Item = item;
        Status = status;
        Grants = grants;
        SubmittedOn = submittedOn;
        WaitingSince = waitingSince;
        RemindedOn = remindedOn;
        IsEscalated = isEscalated;
        ApprovedOn = approvedOn;
        DecidedBy = decidedBy;
        Reason = reason;
    }

    /// <summary>Gets the item.</summary>
    public ApprovalItem Item { get; }

    /// <summary>Gets where it stands.</summary>
    public ApprovalItemStatus Status { get; }

    /// <summary>Gets the approvals of its present fingerprint, in the order they were given.</summary>
    public IReadOnlyList<ApprovalGrant> Grants { get; }

    /// <summary>Gets the day on which it was submitted as it is, or submitted again after a return; it expires so many days later.</summary>
    public LocalDate SubmittedOn { get; }

    /// <summary>Gets the day on which it began to wait for its current stage, or for its requester.</summary>
    public LocalDate WaitingSince { get; }

    /// <summary>Gets the day of the last reminder of the current stage; null for none.</summary>
    public LocalDate? RemindedOn { get; }

    /// <summary>Gets a value indicating whether the current stage may be approved by the role it escalated to.</summary>
    public bool IsEscalated { get; }

    /// <summary>Gets the day on which the last stage approved; null where it is not approved.</summary>
    public LocalDate? ApprovedOn { get; }

    /// <summary>Gets who rejected or returned it; null for nobody.</summary>
    public string? DecidedBy { get; }

    /// <summary>Gets why it was rejected or returned; null where not stated.</summary>
    public string? Reason { get; }

    /// <summary>Gets the index of the stage that it waits for; the number of stages where all have approved.</summary>
    public int CurrentStage
    {
        get
        {
            var stages = Item.Route.Stages;
            for (var stage = 0; stage < stages.Count; stage++)
            {
                if (stages[stage].Roles.Any(role => !IsGranted(stage, role)))
                    return stage;
            }

            return stages.Count;
        }
    }

    /// <summary>Gets the roles of the current stage that have not approved; empty where it waits for nobody.</summary>
    public IReadOnlyList<string> WaitingFor
        => Status == ApprovalItemStatus.Pending && CurrentStage is var stage && stage < Item.Route.Stages.Count
            ? [.. Item.Route.Stages[stage].Roles.Where(role => !IsGranted(stage, role))]
            : [];

    /// <summary>Gets a value indicating whether anything can still become of it.</summary>
    internal bool IsOpen => Status is ApprovalItemStatus.Pending or ApprovalItemStatus.Returned;

    internal static ApprovalItemState Begin(ApprovalItem item, LocalDate on) => new(item, ApprovalItemStatus.Pending, [], on, on);

    /// <summary>Gives it with one approval more; a stage that is complete begins the next one's wait.</summary>
    internal ApprovalItemState Grant(ApprovalGrant grant)
    {
        var granted = new ApprovalItemState(Item, Status, [.. Grants, grant], SubmittedOn, WaitingSince, RemindedOn, IsEscalated);
        return granted.CurrentStage == CurrentStage ? granted
            : granted.CurrentStage < Item.Route.Stages.Count ? new ApprovalItemState(Item, ApprovalItemStatus.Pending, granted.Grants, SubmittedOn, grant.On)
            : new ApprovalItemState(Item, ApprovalItemStatus.Approved, granted.Grants, SubmittedOn, grant.On, approvedOn: grant.On);
    }

    /// <summary>Gives it with another status, by somebody for a reason; a return begins the requester's wait.</summary>
    internal ApprovalItemState Close(ApprovalItemStatus status, LocalDate on, string? by = null, string? reason = null)
        => new(Item, status, Grants, SubmittedOn, status == ApprovalItemStatus.Returned ? on : WaitingSince, null, false, null, by, reason);

    /// <summary>Gives it as submitted again without a change: what was approved stands.</summary>
    internal ApprovalItemState Resubmit(LocalDate on)
        => Status == ApprovalItemStatus.Returned ? new ApprovalItemState(Item, ApprovalItemStatus.Pending, Grants, on, on) : this;

    internal ApprovalItemState Remind(LocalDate on) => new(Item, Status, Grants, SubmittedOn, WaitingSince, on, IsEscalated);

    internal ApprovalItemState Escalate() => new(Item, Status, Grants, SubmittedOn, WaitingSince, RemindedOn, isEscalated: true);

    private bool IsGranted(int stage, string role) => Grants.Any(g => g.Stage == stage && g.Role == role);
}

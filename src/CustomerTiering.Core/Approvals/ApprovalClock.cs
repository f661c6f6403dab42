using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Approvals;

/// <summary>What time alone brings to a request up to a day: expiry, escalation, reminders.</summary>
internal sealed class ApprovalClock(ApprovalRequest request, LocalDate on, IBusinessCalendar calendar)
{
    private readonly ApprovalDeadlines _deadlines = request.Deadlines;

    /// <summary>Gives the request on the day and adds what happened.</summary>
    public ApprovalRequest Pass(List<ApprovalEvent> events) => request.With([.. request.Items.Select(i => Pass(i, events))]);

    private ApprovalItemState Pass(ApprovalItemState item, List<ApprovalEvent> events)
    {
        if (!item.IsOpen)
            return item;

        if (IsDue(item.SubmittedOn, _deadlines.ExpireAfterDays))
        {
            events.Add(new ApprovalEvent(ApprovalEventKind.Expired, on, item.Item.Id));
            return item.Close(ApprovalItemStatus.Expired, on);
        }

        if (item.Status != ApprovalItemStatus.Pending)
            return item;

        if (!item.IsEscalated && IsDue(item.WaitingSince, _deadlines.EscalateAfterDays))
        {
            events.Add(new ApprovalEvent(ApprovalEventKind.Escalated, on, item.Item.Id, role: _deadlines.EscalateTo));
            item = item.Escalate();
        }

        if (!IsDue(item.RemindedOn ?? item.WaitingSince, _deadlines.RemindAfterDays))
            return item;

        events.AddRange(item.WaitingFor.Select(role => new ApprovalEvent(ApprovalEventKind.Reminded, on, item.Item.Id, role: role)));
        return item.Remind(on);
    }

    private bool IsDue(LocalDate since, int? days)
        => days is { } after && on >= (_deadlines.InWorkingDays ? calendar.AddWorkingDays(since, after) : since.PlusDays(after));
}

using System;
using System.Linq;
using CustomerTiering.Records;

namespace CustomerTiering.Approvals;

/// <summary>Reads requests back from the records that the library wrote; what is not such a record is refused.</summary>
internal static class ApprovalRecordReader
{
    public static ApprovalRequest Read(string record) => StoredRecord.Read(record, ApprovalRecord.Format, "a request", Checked, static r => r.ToRecord());

    private static ApprovalRequest Checked(StoredRecord o)
    {
        var request = Request(o);
        if (request.Items.FirstOrDefault(i => i.Grants.Any(g => g.Person == request.RequestedBy || g.OnBehalfOf == request.RequestedBy)) is { } own)
            throw new FormatException($"item `{own.Item.Id}` is approved by or for `{request.RequestedBy}`, who requested it");

        return request;
    }

    private static ApprovalRequest Request(StoredRecord o) => new(
        o.Text("id"),
        o.Text("kind"),
        o.Text("requestedBy"),
        Deadlines(o.Object("deadlines")),
        [.. o.Objects("items").Select(Item)],
        [.. o.Objects("delegations").Select(static d => new ApprovalDelegation(d.Text("from"), d.Text("to"), d.Text("role"), d.Day("begins"), d.Day("before")))],
        o.Day("lastOn"),
        o.Whole("version"));

    private static ApprovalDeadlines Deadlines(StoredRecord o) => new(
        o.OptionalWhole("remindAfterDays"),
        o.OptionalWhole("escalateAfterDays"),
        o.OptionalText("escalateTo"),
        o.OptionalWhole("expireAfterDays"),
        o.OptionalWhole("validForDays"),
        o.Flag("inWorkingDays"));

    private static ApprovalItemState Item(StoredRecord o)
    {
        var state = State(o);
        var isComplete = state.CurrentStage == state.Item.Route.Stages.Count;
        if (state.Status == ApprovalItemStatus.Approved != state.ApprovedOn is not null || (state.Status == ApprovalItemStatus.Approved && !isComplete) || (state.IsOpen && isComplete))
            throw new FormatException($"item `{state.Item.Id}` is {o.Text("status")}, which does not agree with its approvals");

        return state;
    }

    private static ApprovalItemState State(StoredRecord o) => new(
        new ApprovalItem(o.Text("id"), o.Text("fingerprint"), Route(o.Object("route"))),
        o.Member<ApprovalItemStatus>("status"),
        [.. o.Objects("grants").Select(Grant)],
        o.Day("submittedOn"),
        o.Day("waitingSince"),
        o.OptionalDay("remindedOn"),
        o.Flag("isEscalated"),
        o.OptionalDay("approvedOn"),
        o.OptionalText("decidedBy"),
        o.OptionalText("reason"));

    private static ApprovalRoute Route(StoredRecord o) => new(o.Objects("stages").Select(static s => new ApprovalStage([.. s.Texts("roles")])), o.Flag("neighboursAsOne"));

    private static ApprovalGrant Grant(StoredRecord o)
        => new(o.Whole("stage"), o.Text("role"), o.Text("person"), o.OptionalText("onBehalfOf"), o.OptionalText("byRole"), o.Day("on"));
}

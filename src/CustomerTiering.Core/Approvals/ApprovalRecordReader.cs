using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CustomerTiering.Rules.Conditions;
using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.Approvals;

/// <summary>Reads requests back from the records that the library wrote; what is not such a record is refused.</summary>
internal static class ApprovalRecordReader
{
    private static readonly Dictionary<string, ApprovalItemStatus> Statuses = new[]
    {
        ApprovalItemStatus.Pending, ApprovalItemStatus.Returned, ApprovalItemStatus.Approved,
        ApprovalItemStatus.Rejected, ApprovalItemStatus.Expired, ApprovalItemStatus.Withdrawn,
    }.ToDictionary(static s => ConditionPrinter.Words(s.ToString()));

    public static ApprovalRequest Read(string record)
    {
        try
        {
            using var document = JsonDocument.Parse(record);
            var root = document.RootElement;
            var format = root.GetProperty("format").GetInt32();
            var request = format == ApprovalRecord.Format
                ? Request(root)
                : throw new FormatException($"the record's format {format} is not known; this version reads {ApprovalRecord.Format}");
            return request.ToRecord() == record
                ? request
                : throw new FormatException("the record holds more than a request, or not in canonical form; give it as `ToRecord` wrote it");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"the text is no record of a request: {e.Message}", e);
        }
    }

    private static ApprovalRequest Request(JsonElement o) => new(
        Text(o, "id"),
        Text(o, "kind"),
        Text(o, "requestedBy"),
        Deadlines(o.GetProperty("deadlines")),
        [.. o.GetProperty("items").EnumerateArray().Select(Item)],
        [.. o.GetProperty("delegations").EnumerateArray().Select(static d => new ApprovalDelegation(Text(d, "from"), Text(d, "to"), Text(d, "role"), Day(d, "begins"), Day(d, "before")))],
        Day(o, "lastOn"),
        o.GetProperty("version").GetInt32());

    private static ApprovalDeadlines Deadlines(JsonElement o)
        => new(Whole(o, "remindAfterDays"), Whole(o, "escalateAfterDays"), OptionalText(o, "escalateTo"), Whole(o, "expireAfterDays"), Whole(o, "validForDays"), Flag(o, "inWorkingDays"));

    private static ApprovalItemState Item(JsonElement o)
    {
        var state = State(o);
        var isComplete = state.CurrentStage == state.Item.Route.Stages.Count;
        if (state.Status == ApprovalItemStatus.Approved != state.ApprovedOn is not null || (state.Status == ApprovalItemStatus.Approved && !isComplete) || (state.IsOpen && isComplete))
            throw new FormatException($"item `{state.Item.Id}` is {Text(o, "status")}, which does not agree with its approvals");

        return state;
    }

    private static ApprovalItemState State(JsonElement o) => new(
        new ApprovalItem(Text(o, "id"), Text(o, "fingerprint"), Route(o.GetProperty("route"))),
        Statuses.TryGetValue(Text(o, "status"), out var status) ? status : throw new FormatException($"status `{Text(o, "status")}` is not known"),
        [.. o.GetProperty("grants").EnumerateArray().Select(Grant)],
        Day(o, "submittedOn"),
        Day(o, "waitingSince"),
        OptionalDay(o, "remindedOn"),
        Flag(o, "isEscalated"),
        OptionalDay(o, "approvedOn"),
        OptionalText(o, "decidedBy"),
        OptionalText(o, "reason"));

    private static ApprovalRoute Route(JsonElement o) => new(
        o.GetProperty("stages").EnumerateArray().Select(static s => new ApprovalStage([.. s.GetProperty("roles").EnumerateArray().Select(static r => r.GetString()!)])),
        o.GetProperty("neighboursAsOne").GetBoolean());

    private static ApprovalGrant Grant(JsonElement o)
        => new(o.GetProperty("stage").GetInt32(), Text(o, "role"), Text(o, "person"), OptionalText(o, "onBehalfOf"), OptionalText(o, "byRole"), Day(o, "on"));

    private static string Text(JsonElement o, string name) => OptionalText(o, name) ?? throw new FormatException($"`{name}` is missing");

    private static string? OptionalText(JsonElement o, string name) => o.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int? Whole(JsonElement o, string name) => o.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    private static bool Flag(JsonElement o, string name) => o.TryGetProperty(name, out var value) && value.GetBoolean();

    private static LocalDate Day(JsonElement o, string name) => OptionalDay(o, name) ?? throw new FormatException($"`{name}` is missing");

    private static LocalDate? OptionalDay(JsonElement o, string name)
        => OptionalText(o, name) is not { } text ? null
            : LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day
            : throw new FormatException($"`{name}` is no date as `2026-01-31`");
}

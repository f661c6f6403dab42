using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules.Conditions;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>Writes a case as canonical JSON, with the terms of its kind.</summary>
internal static class CaseRecord
{
    /// <summary>The version of the record's form.</summary>
    public const int Format = 1;

    public static string Of(CustomerCase @case) => new CanonicalObject()
        .Add("format", Format)
        .Add("id", @case.Id)
        .Add("kind", CaseKindRecord.Of(@case.Kind))
        .Add("opening", Opening(@case.Opening))
        .Add("status", ConditionPrinter.Words(@case.Status.ToString()))
        .Add("round", @case.Reopenings)
        .Add("isMajor", @case.IsMajor ? true : null)
        .Add("responsible", @case.Responsible)
        .Add("department", @case.Department)
        .Add("dueOn", @case.DueOn)
        .Add("tasks", @case.Tasks.Select(Task))
        .Add("history", @case.History.Select(Event))
        .ToString();

    private static CanonicalObject Opening(CaseOpening opening) => new CanonicalObject()
        .Add("customer", opening.Customer)
        .Add("openedBy", opening.OpenedBy)
        .Add("cause", opening.Cause)
        .Add("isMajor", opening.IsMajor ? true : null)
        .Add("responsible", opening.Responsible)
        .Add("department", opening.Department)
        .Add("dueOn", opening.DueOn)
        .Add("text", opening.Text);

    private static CanonicalObject Task(CaseTask task) => new CanonicalObject()
        .Add("step", task.Step.Id)
        .Add("round", task.Round)
        .Add("openedAt", CaseDesk.Iso(task.OpenedAt))
        .Add("due", Iso(task.Due))
        .Add("daysHash", task.DaysHash)
        .Add("entries", task.Entries.Select(Entry));

    private static CanonicalObject Entry(CaseEntry entry)
    {
        var details = new CanonicalObject();
        foreach (var detail in entry.Details)
            details.Add(detail.Key, detail.Value);
        return new CanonicalObject()
            .Add("party", entry.Party)
            .Add("person", entry.Person)
            .Add("at", CaseDesk.Iso(entry.At))
            .Add("outcome", entry.Outcome)
            .Add("details", entry.Details.Count == 0 ? null : details);
    }

    private static CanonicalObject Event(CaseEvent happened) => new CanonicalObject()
        .Add("kind", ConditionPrinter.Words(happened.Kind.ToString()))
        .Add("at", CaseDesk.Iso(happened.At))
        .Add("person", happened.Person)
        .Add("step", happened.Step)
        .Add("party", happened.Party)
        .Add("outcome", happened.Outcome)
        .Add("reason", happened.Reason);

    private static string? Iso(Instant? moment) => moment is { } at ? CaseDesk.Iso(at) : null;
}

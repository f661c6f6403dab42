using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Records;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Cases;

/// <summary>Reads cases back from the records that the library wrote; what is not such a record is refused.</summary>
internal static class CaseRecordReader
{
    public static CustomerCase Read(string record) => StoredRecord.Read(record, CaseRecord.Format, "a case", Case, static c => c.ToRecord());

    private static CustomerCase Case(StoredRecord o)
    {
        var kind = Kind(o.Object("kind"));
        var given = o.Object("opening");
        var opening = new CaseOpening(
            o.Text("id"), kind.Id, given.Text("customer"), given.Text("openedBy"), given.OptionalText("cause"), given.Flag("isMajor"),
            given.OptionalText("responsible"), given.OptionalText("department"), given.OptionalDay("dueOn"), given.OptionalText("text"));
        var state = new CaseState(
            o.Member<CaseStatus>("status"),
            o.Whole("round"),
            o.Flag("isMajor"),
            o.OptionalText("responsible"),
            o.OptionalText("department"),
            o.OptionalDay("dueOn"),
            [.. o.Objects("tasks").Select(t => Task(t, kind))],
            [.. o.Objects("history").Select(Event)]);
        Check(state);
        return new CustomerCase(opening, kind, state);
    }

    private static void Check(CaseState state)
    {
        var isDone = state.Tasks.All(static t => t.IsDone);
        foreach (var task in state.Tasks)
            Check(task, state.Round);
        if (state.History.Count == 0 || state.History[0].Kind != CaseEventKind.Opened)
            throw new FormatException("the history does not begin with the opening");
        if (state.Tasks.Count == 0 || (state.Status == CaseStatus.Closed && !isDone) || (state.Status == CaseStatus.Open && isDone))
            throw new FormatException($"the case is {ConditionPrinter.Words(state.Status.ToString())}, which does not agree with its steps");
    }

    private static void Check(CaseTask task, int round)
    {
        if (task.Round < 0 || task.Round > round)
            throw new FormatException($"step `{task.Step}` began in round {task.Round.ToString(CultureInfo.InvariantCulture)}, and the case was reopened {round.ToString(CultureInfo.InvariantCulture)} times");
        foreach (var entry in task.Entries)
        {
            if (task.Step.Parties.All(p => p.Id != entry.Party))
                throw new FormatException($"step `{task.Step}` has no party `{entry.Party}`");
            if (entry.Outcome is null ? task.Step.Outcomes.Count > 0 : task.Step.FindOutcome(entry.Outcome) is null)
                throw new FormatException(entry.Outcome is null ? $"an entry of step `{task.Step}` has no outcome" : $"step `{task.Step}` has no outcome `{entry.Outcome}`");
        }
    }

    private static CaseKind Kind(StoredRecord o)
    {
        var errors = new PolicyErrors();
        var kind = new PolicyNode(o.Element, "$.kind", errors).AsObject() is { } found ? CaseKindReader.Read(found) : null;
        errors.ThrowIfAny(null);
        return kind!;
    }

    private static CaseTask Task(StoredRecord o, CaseKind kind) => new(
        kind.Find(o.Text("step")) ?? throw new FormatException($"the kind has no step `{o.Text("step")}`"),
        o.Whole("round"),
        o.Moment("openedAt"),
        o.OptionalMoment("due"),
        o.OptionalText("daysHash"),
        [.. o.Objects("entries").Select(Entry)]);

    private static CaseEntry Entry(StoredRecord o)
    {
        var details = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (o.OptionalObject("details") is { } given)
        {
            foreach (var detail in given.Element.EnumerateObject())
                details[detail.Name] = given.Text(detail.Name);
        }

        return new CaseEntry(o.Text("party"), o.Text("person"), o.Moment("at"), o.OptionalText("outcome"), details);
    }

    private static CaseEvent Event(StoredRecord o) => new(
        o.Member<CaseEventKind>("kind"), o.Moment("at"), o.OptionalText("person"), o.OptionalText("step"), o.OptionalText("party"), o.OptionalText("outcome"), o.OptionalText("reason"));
}

using System;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Records;
using CustomerTiering.Rules.Conditions;
using NodaTime.Text;

namespace CustomerTiering.Care;

/// <summary>Writes visits as canonical JSON and reads them back; what is not such a record is refused.</summary>
internal static class VisitRecord
{
    private const int Format = 1;
    private static readonly LocalDateTimePattern At = LocalDateTimePattern.ExtendedIso;

    public static string Of(Visit visit) => new CanonicalObject()
        .Add("format", Format)
        .Add("id", visit.Id)
        .Add("customer", visit.Customer)
        .Add("proposedBy", visit.ProposedBy)
        .Add("recordWithinDays", visit.RecordWithinDays)
        .Add("status", ConditionPrinter.Words(visit.Status.ToString()))
        .Add("terms", new CanonicalObject().Add("purpose", visit.Terms.Purpose).Add("at", At.Format(visit.Terms.At)).Add("place", visit.Terms.Place))
        .Add("agreedBy", visit.AgreedBy)
        .Add("satisfaction", visit.Satisfaction is { } satisfaction ? ConditionPrinter.Words(satisfaction.ToString()) : null)
        .Add("note", visit.Note)
        .Add("recordedOn", visit.RecordedOn)
        .Add("lastOn", visit.LastOn)
        .Add("version", visit.Version)
        .ToString();

    public static Visit Read(string record) => StoredRecord.Read(record, Format, "a visit", Visited, Of);

    private static Visit Visited(StoredRecord o)
    {
        var terms = o.Object("terms");
        var state = new VisitState(
            o.Member<VisitStatus>("status"),
            new VisitTerms(terms.Text("purpose"), At.Parse(terms.Text("at")).GetValueOrThrow(), terms.Text("place")),
            o.Day("lastOn"),
            o.Whole("version"))
        {
            AgreedBy = o.OptionalText("agreedBy"),
            Satisfaction = o.OptionalMember<Satisfaction>("satisfaction"),
            Note = o.OptionalText("note"),
            RecordedOn = o.OptionalDay("recordedOn"),
        };
        if (state.Version < 0 || o.Whole("recordWithinDays") < 0)
            throw new FormatException("`version` and `recordWithinDays` are 0 or more");

        return IsSound(state)
            ? new Visit(o.Text("id"), o.Text("customer"), o.Text("proposedBy"), o.Whole("recordWithinDays"), state)
            : throw new FormatException($"the visit is {o.Text("status")}, which does not agree with its satisfaction or agreement");
    }

    /// <summary>Somebody has agreed to what is agreed, done or missed, and to nothing that is merely proposed; what is done, and nothing else, says how satisfied the customer was and when that was recorded.</summary>
    private static bool IsSound(VisitState state)
    {
        var isAgreed = state.Status is VisitStatus.Agreed or VisitStatus.Done or VisitStatus.Missed;
        var isDone = state.Status == VisitStatus.Done;
        return (state.Status == VisitStatus.Withdrawn || isAgreed == state.AgreedBy is not null)
            && isDone == state.Satisfaction is not null
            && isDone == state.RecordedOn is not null
            && !(state.RecordedOn > state.LastOn);
    }
}

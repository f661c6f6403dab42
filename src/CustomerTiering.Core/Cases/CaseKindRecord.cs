using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Cases;

/// <summary>Writes a kind of case as a policy declares it, without names: what the record of a case holds, and reads back, of its terms.</summary>
internal static class CaseKindRecord
{
    public static CanonicalObject Of(CaseKind kind) => new CanonicalObject()
        .Add("id", kind.Id)
        .Add("clause", kind.Clause)
        .Add("causes", Listed(kind.Causes, static c => new CanonicalObject().Add("id", c.Id)))
        .Add("openedBy", Listed(kind.OpenedBy))
        .Add("cancelledBy", Listed(kind.CancelledBy))
        .Add("postponedBy", Listed(kind.PostponedBy))
        .Add("steps", kind.Steps.Select(Step))
        .Add("reopening", kind.Reopening is { } reopening ? new CanonicalObject().Add("step", reopening.Step).Add("by", Listed(reopening.By)) : null);

    private static CanonicalObject Step(CaseStep step) => new CanonicalObject()
        .Add("id", step.Id)
        .Add("clause", step.Clause)
        .Add("basis", Word(step.Basis))
        .Add("after", Listed(step.After, static t => new CanonicalObject().Add("step", t.Step).Add("outcome", t.Outcome)))
        .Add("parties", step.Parties.Select(static p => new CanonicalObject().Add("party", p.Id).Add("by", Listed(p.By))))
        .Add("outcomes", Listed(step.Outcomes, static x => new CanonicalObject().Add("id", x.Id).Add("reopens", x.Reopens ? true : null)))
        .Add("asks", Listed(step.Asks))
        .Add("within", step.Within is { } within ? Deadline(within) : null)
        .Add("optional", step.IsOptional ? true : null)
        .Add("calledBy", Listed(step.CalledBy))
        .Add("onlyMajor", step.OnlyMajor ? true : null);

    private static CanonicalObject Deadline(CaseDeadline within) => (within.Unit switch
    {
        CaseDeadlineUnit.Hours => new CanonicalObject().Add("hours", within.Count),
        CaseDeadlineUnit.CalendarDays => new CanonicalObject().Add("calendarDays", within.Count),
        CaseDeadlineUnit.WorkingDays => new CanonicalObject().Add("workingDays", within.Count),
        _ => new CanonicalObject().Add("dueDate", true),
    }).Add("basis", Word(within.Basis));

    private static string? Word(Basis? basis) => basis is { } stated ? ConditionPrinter.Words(stated.ToString()) : null;

    private static IEnumerable<string>? Listed(IReadOnlyList<string> items) => items.Count == 0 ? null : items;

    private static IEnumerable<CanonicalObject>? Listed<TItem>(IReadOnlyList<TItem> items, System.Func<TItem, CanonicalObject> write) => items.Count == 0 ? null : items.Select(write);
}

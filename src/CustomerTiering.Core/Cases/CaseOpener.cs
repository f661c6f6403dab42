using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>Opens cases of the kinds of a policy.</summary>
internal sealed class CaseOpener(IReadOnlyList<CaseKind> kinds)
{
    public CaseResult Open(CaseOpening opening, Instant at, CaseOffice office)
    {
        if (kinds.FirstOrDefault(k => k.Id == opening.Kind) is not { } kind)
            return Refuse([new(CaseRefusalReason.BadOpening, $"kind `{opening.Kind}` is not known; {NearestName.Hint(opening.Kind, kinds.Select(static k => k.Id))}")]);

        var empty = new CaseState(CaseStatus.Open, 0, opening.IsMajor, opening.Responsible, opening.Department, opening.DueOn, [], [new(CaseEventKind.Opened, at, opening.OpenedBy, reason: opening.Text)]);
        var desk = new CaseDesk(new CustomerCase(opening, kind, empty), at, office);
        var problems = Problems(opening, desk).ToList();
        return problems.Count > 0 ? Refuse(problems) : Begun(desk.Carry(new BeginCommand(opening.OpenedBy)), empty);
    }

    private static CaseResult Begun(CaseResult result, CaseState empty)
        => result.IsRefused ? new CaseResult(null, result.Refusal!) : new CaseResult(result.Case, [.. empty.History, .. result.Events]);

    private static IEnumerable<CaseProblem> Problems(CaseOpening opening, CaseDesk desk)
    {
        var kind = desk.Kind;
        if (!desk.May(opening.OpenedBy, kind.OpenedBy))
            yield return new(CaseRefusalReason.NotEntitled, $"`{opening.OpenedBy}` may not open a case of kind `{kind.Id}`; that is for {RoleWords.Of(kind.OpenedBy)}");
        foreach (var problem in CauseProblems(opening, kind))
            yield return problem;
        if (kind.NeedsResponsible && opening.Responsible is null)
            yield return new(CaseRefusalReason.BadOpening, "no responsible person is named; steps of this kind are theirs");
        if (opening.Responsible is { } responsible && desk.Office.Roster.Find(responsible) is null)
            yield return new(CaseRefusalReason.BadOpening, $"`{responsible}` is to be responsible and is not in the roster; name somebody who is");
        if (kind.NeedsDepartment && opening.Department is null)
            yield return new(CaseRefusalReason.BadOpening, "no responsible department is named; steps of this kind are theirs or told to them");
        if (opening.Department is { } department && !desk.HasAnybodyIn(department))
            yield return new(CaseRefusalReason.BadOpening, $"`{department}` is to be responsible and nobody of the roster has that role; name a department that has somebody");
        if (kind.NeedsDueDate && opening.DueOn is null)
            yield return new(CaseRefusalReason.BadOpening, "no due date is named; steps of this kind run to it");
        if (!kind.NeedsDueDate && opening.DueOn is not null)
            yield return new(CaseRefusalReason.BadOpening, $"a due date is named, and no step of kind `{kind.Id}` runs to one; leave it out");
        if (opening.DueOn < desk.Office.DayOf(desk.At))
            yield return new(CaseRefusalReason.BadOpening, "the due date lies before the day of opening; name that day or a later one");
    }

    private static IEnumerable<CaseProblem> CauseProblems(CaseOpening opening, CaseKind kind)
    {
        var known = kind.Causes.Select(static c => c.Id).ToList();
        if (opening.Cause is null && known.Count > 0)
            yield return new(CaseRefusalReason.BadOpening, $"no cause is named; {NearestName.Hint(string.Empty, known)}");
        else if (opening.Cause is { } cause && !known.Contains(cause))
            yield return new(CaseRefusalReason.BadOpening, $"cause `{cause}` is not known; {NearestName.Hint(cause, known)}");
    }

    private static CaseResult Refuse(List<CaseProblem> problems)
        => new(null, new CaseRefusal(problems[0].Reason, string.Join("; ", problems.Select(static p => p.Text)), []));
}

using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Wording;

namespace CustomerTiering.Cases;

/// <summary>Reads a step of a kind of case.</summary>
internal static class CaseStepReader
{
    /// <summary>The greatest count of a deadline.</summary>
    public const int MaxCount = 3660;

    /// <summary>The fewest outcomes of a step that has any.</summary>
    public const int MinOutcomes = 2;

    /// <summary>Gets the properties of which a deadline has one.</summary>
    public static readonly string[] Units = ["hours", "calendarDays", "workingDays", "dueDate"];

    /// <summary>Gives the step; null where it has errors, which are recorded.</summary>
    public static CaseStep? Read(PolicyObject o, List<CaseStep> earlier)
    {
        var before = o.Errors.Count;
        var (id, names, clause, basis) = (o.RequiredId("id"), o.Names("names"), o.Text("clause"), BasisReader.Read(o));
        var after = o.Items("after").Select(n => Trigger(n, earlier)).ToList();
        var (by, asks, calledBy) = (CaseKindReader.Ids(o, "by"), CaseKindReader.Ids(o, "asks"), CaseKindReader.Ids(o, "calledBy"));
        var parties = CaseKindReader.Distinct(o.Items("parties"), "party", n => Party(n, by), static p => p.Id);
        var outcomes = CaseKindReader.Distinct(o.Items("outcomes"), "outcome", Outcome, static x => x.Id);
        var within = o.Object("within") is { } deadline ? Deadline(deadline, basis) : null;
        var (optional, major) = (o.Flag("optional") ?? false, o.Flag("onlyMajor") ?? false);
        if (o.Items("outcomes").Count < MinOutcomes && o.Has("outcomes"))
            o.Error("outcomes", "are fewer than two", "list at least two, or remove it where the step is just done");
        if (calledBy.Count > 0 && !optional)
            o.Error("calledBy", "stands at a step that is always taken", "remove it, or write `\"optional\": true`");
        o.Close();
        if (o.Errors.Count > before)
            return null;

        return new CaseStep(id!, [.. after.Select(static t => t!)], parties.Count > 0 ? parties : [new CaseParty(id!, by)], outcomes, asks, within)
        {
            Names = names,
            Clause = clause,
            Basis = basis,
            IsOptional = optional,
            CalledBy = calledBy,
            OnlyMajor = major,
        };
    }

    private static CaseTrigger? Trigger(PolicyNode node, List<CaseStep> earlier)
    {
        if (node.AsObject() is not { } o)
            return null;

        var (step, outcome) = (o.RequiredId("step"), o.Id("outcome"));
        o.Close();
        if (step is null)
            return null;
        if (earlier.Find(s => s.Id == step) is not { } found)
            o.Error("step", $"step `{step}` does not stand before this one", NearestName.Hint(step, earlier.Select(static s => s.Id)));
        else if (outcome is not null && found.FindOutcome(outcome) is null)
            o.Error("outcome", $"step `{step}` has no outcome `{outcome}`", NearestName.Hint(outcome, found.Outcomes.Select(static x => x.Id)));
        return new CaseTrigger(step, outcome);
    }

    private static CaseParty? Party(PolicyNode node, IReadOnlyList<string> stepBy)
    {
        if (node.AsObject() is not { } o)
            return null;

        var (id, by) = (o.RequiredId("party"), CaseKindReader.Ids(o, "by"));
        o.Close();
        return id is null ? null : new CaseParty(id, by.Count > 0 ? by : stepBy);
    }

    private static CaseOutcome? Outcome(PolicyNode node)
    {
        if (node.AsObject() is not { } o)
            return null;

        var (id, reopens, names) = (o.RequiredId("id"), o.Flag("reopens") ?? false, o.Names("names"));
        o.Close();
        return id is null ? null : new CaseOutcome(id, reopens, names);
    }

    private static CaseDeadline? Deadline(PolicyObject o, Basis? stepBasis)
    {
        var basis = o.Has("basis") ? BasisReader.Read(o) : stepBasis;
        var given = new List<CaseDeadline>();
        if (o.Whole("hours", 1, MaxCount) is { } hours)
            given.Add(new(CaseDeadlineUnit.Hours, hours, basis));
        if (o.Whole("calendarDays", 0, MaxCount) is { } days)
            given.Add(new(CaseDeadlineUnit.CalendarDays, days, basis));
        if (o.Whole("workingDays", 0, MaxCount) is { } workingDays)
            given.Add(new(CaseDeadlineUnit.WorkingDays, workingDays, basis));
        if (o.Flag("dueDate") is { } due)
        {
            if (!due)
                o.Error("dueDate", "is false", "write true, or remove it");
            given.Add(new(CaseDeadlineUnit.DueDate, 0, basis));
        }

        var stated = Units.Count(o.Has);
        if (stated != 1)
            o.Error(stated == 0 ? "states no time" : "states several times", $"write one of `{string.Join("`, `", Units)}`");
        o.Close();
        return stated == 1 ? given.FirstOrDefault() : null;
    }
}

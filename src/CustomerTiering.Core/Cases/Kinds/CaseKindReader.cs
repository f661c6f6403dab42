using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Wording;

namespace CustomerTiering.Cases;

/// <summary>Reads a kind of case, from a policy or from the record of a case.</summary>
internal static class CaseKindReader
{
    /// <summary>The most steps of a kind.</summary>
    public const int MaxSteps = 40;

    /// <summary>Gives the kind; null where it has errors, which are recorded.</summary>
    public static CaseKind? Read(PolicyObject o)
    {
        var before = o.Errors.Count;
        var (id, names, clause) = (o.RequiredId("id"), o.Names("names"), o.Text("clause"));
        var causes = Distinct(o.Items("causes"), "cause", Cause, static c => c.Id);
        var (openedBy, cancelledBy, postponedBy) = (Ids(o, "openedBy"), Ids(o, "cancelledBy"), Ids(o, "postponedBy"));
        var steps = Steps(o);
        var reopening = o.Object("reopening") is { } r ? Reopening(r, steps) : null;
        if (reopening is null && steps.Exists(static s => s.Outcomes.Any(static x => x.Reopens)))
            o.Error("reopening", "is missing, and an outcome reopens the case", "say at which step it begins anew, such as `{ \"step\": \"verify\" }`");
        if (o.Errors.Count == before && !steps.Exists(static s => s is { IsOptional: false, OnlyMajor: false, After.Count: 0 }))
            o.Error("steps", "begin with nothing, so that a case would be closed when it is opened", "give a step that is neither optional nor for major cases only, without `after`");
        if (o.Errors.Count == before && postponedBy.Count > 0 && !steps.Exists(static s => s.Within is { Unit: CaseDeadlineUnit.DueDate }))
            o.Error("postponedBy", "stands at a kind of which no step runs to a due date", "remove it, or give a step `\"within\": { \"dueDate\": true }`");
        o.Close();
        return o.Errors.Count > before ? null : new CaseKind(id!, steps, causes, openedBy, cancelledBy, postponedBy, reopening) { Names = names, Clause = clause };
    }

    /// <summary>Reads a list of ids, such as roles.</summary>
    public static IReadOnlyList<string> Ids(PolicyObject o, string name)
        => Distinct(o.Items(name), "id", static n => n.AsId(), static id => id);

    private static List<CaseStep> Steps(PolicyObject o)
    {
        var steps = new List<CaseStep>();
        o.RequiredChild("steps", "a list of steps");
        var items = o.Items("steps");
        if (items.Count > MaxSteps)
            o.Error("steps", $"are {items.Count.ToString(CultureInfo.InvariantCulture)}", $"list at most {MaxSteps.ToString(CultureInfo.InvariantCulture)}");
        foreach (var node in items.Take(MaxSteps))
        {
            if (node.AsObject() is not { } step || CaseStepReader.Read(step, steps) is not { } read)
                continue;
            if (steps.Exists(s => s.Id == read.Id))
                step.Error("id", $"step `{read.Id}` stands twice", "give each step an id of its own");
            else
                steps.Add(read);
        }

        return steps;
    }

    private static CaseCause? Cause(PolicyNode node)
    {
        if (node.AsObject() is not { } o)
            return null;

        var (id, names) = (o.RequiredId("id"), o.Names("names"));
        o.Close();
        return id is null ? null : new CaseCause(id, names);
    }

    private static CaseReopening? Reopening(PolicyObject o, List<CaseStep> steps)
    {
        var (step, by) = (o.RequiredId("step"), Ids(o, "by"));
        o.Close();
        if (step is null)
            return null;
        if (steps.Find(s => s.Id == step) is not { } found)
            o.Error("step", $"step `{step}` is not known", NearestName.Hint(step, steps.Select(static s => s.Id)));
        else if (found.IsOptional || found.OnlyMajor)
            o.Error("step", $"step `{step}` is not taken in every case", "name one that is neither optional nor for major cases only");
        return new CaseReopening(step, by);
    }

    /// <summary>Reads a list in which each entry has an id of its own.</summary>
    internal static IReadOnlyList<TEntry> Distinct<TEntry>(IReadOnlyList<PolicyNode> nodes, string noun, System.Func<PolicyNode, TEntry?> read, System.Func<TEntry, string> id)
        where TEntry : class
    {
        var entries = new List<TEntry>();
        foreach (var node in nodes)
        {
            if (read(node) is not { } entry)
                continue;
            if (entries.Exists(e => id(e) == id(entry)))
                node.Error($"{noun} `{id(entry)}` stands twice", "keep one of them");
            else
                entries.Add(entry);
        }

        return entries;
    }
}

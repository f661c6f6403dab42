using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using static CustomerTiering.CanonicalJson.CanonicalText;

namespace CustomerTiering.Scoring;

/// <summary>Reads <c>byHand</c> of a scorecard line: the scale of an indicator that people enter.</summary>
internal static class HandEntryReader
{
    /// <summary>The fewest values whose meaning makes a scale.</summary>
    public const int MinSteps = 2;

    /// <summary>Gives it; null where there is none or it has errors, which are recorded.</summary>
    public static HandEntry? Read(PolicyObject line)
    {
        if (line.Object("byHand") is not { } o)
            return null;

        var before = o.Errors.Count;
        var items = o.Items("scale");
        if (items.Count < MinSteps)
            o.Error("scale", items.Count == 0 ? "is not stated" : "states one value", "say what at least two values mean, such as 0, 50 and 100");
        var steps = items.Select(Step).ToList();
        o.Close();
        if (!line.Has("measure"))
            line.Error("is entered by hand without a measuring rule", "say under `measure` what is looked at");
        Check(items, steps);
        return o.Errors.Count > before ? null : new HandEntry([.. steps.Select(static s => s!)]);
    }

    private static HandEntryStep? Step(PolicyNode node)
    {
        if (node.AsObject() is not { } o)
            return null;

        var (at, names) = (o.RequiredNumber("at"), o.Names("names"));
        if (names.Count == 0)
            o.Error("names", "do not say what the value means", "name it in `en`, `zh-Hans` and `zh-Hant`");
        o.Close();
        return at is null ? null : new HandEntryStep(at.Value, names);
    }

    private static void Check(IReadOnlyList<PolicyNode> items, List<HandEntryStep?> steps)
    {
        for (var i = 1; i < steps.Count; i++)
        {
            if (steps[i] is { } step && steps[i - 1] is { } lower && step.At <= lower.At)
                items[i].Error($"{Number(step.At)} stands after {Number(lower.At)}", "list the values ascending, each once");
        }
    }
}

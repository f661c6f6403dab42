using System.Collections.Generic;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Policies;

namespace CustomerTiering.Portfolio;

/// <summary>Checks steps by rising share of which the last takes the rest.</summary>
internal static class Steps
{
    /// <summary>Records what is wrong with a list of two steps or more.</summary>
    public static void Check(PolicyObject o, string name, IReadOnlyList<(string Label, decimal? Below)> steps)
    {
        if (steps.Count < 2)
        {
            o.Error(name, "has fewer than two steps", "list two or more, best first");
            return;
        }

        var labels = new HashSet<string>();
        for (var i = 0; i < steps.Count; i++)
        {
            var (label, below) = steps[i];
            var path = PolicyPath.Item(o.PathOf(name), i);
            if (!labels.Add(label))
                o.Errors.Add(path, $"`{label}` stands twice", "give each step a name of its own");
            if (i == steps.Count - 1 && below is not null)
                o.Errors.Add(path, $"`{label}` is the last and leaves a rest", "leave its `below` out, so that it takes the rest");
            if (i < steps.Count - 1 && below is null)
                o.Errors.Add(path, $"`{label}` takes the rest and is not the last", "give it a `below`");
            if (i > 0 && i < steps.Count - 1 && below is { } share && steps[i - 1].Below is { } previous && share <= previous)
                o.Errors.Add(path, $"`{label}` ends at {CanonicalText.Number(share)}, no later than `{steps[i - 1].Label}`", "list the steps by rising `below`");
        }
    }
}

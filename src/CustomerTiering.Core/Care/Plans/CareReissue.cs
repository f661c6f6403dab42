using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Care;

/// <summary>
/// What a plan makes of the tasks that stand open: after a change of tier, class or owner nothing that was done comes again, nothing is
/// due twice, and whatever goes on is handed over. Immutable.
/// </summary>
public sealed class CareReissue
{
    internal CareReissue(IReadOnlyList<CareTask> tasks, IReadOnlyList<OpenTask> open, IReadOnlyList<DoneTask> done)
    {
        var planned = tasks.ToDictionary(static t => t.Key, StringComparer.Ordinal);
        var before = open.ToDictionary(static o => o.Key, StringComparer.Ordinal);
        Kept = [.. open.Where(o => planned.TryGetValue(o.Key, out var task) && task.Person == o.Person)];
        HandedOver = [.. tasks.Where(t => before.TryGetValue(t.Key, out var o) && t.Person != o.Person)];
        Issued = [.. tasks.Where(t => !before.ContainsKey(t.Key))];
        Withdrawn = [.. open.Where(o => !planned.ContainsKey(o.Key) && !done.Any(d => d.Key == o.Key))];
    }

    /// <summary>Gets the open tasks that go on as they are.</summary>
    public IReadOnlyList<OpenTask> Kept { get; }

    /// <summary>Gets the tasks that were open and that somebody else does from now on.</summary>
    public IReadOnlyList<CareTask> HandedOver { get; }

    /// <summary>Gets the tasks that are new.</summary>
    public IReadOnlyList<CareTask> Issued { get; }

    /// <summary>Gets the open tasks that the plan no longer has; none of them was done.</summary>
    public IReadOnlyList<OpenTask> Withdrawn { get; }
}

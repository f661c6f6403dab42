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
    internal CareReissue(IReadOnlyList<CareTask> tasks, IReadOnlyList<CareTask> lapsed, IReadOnlyList<OpenTask> open, IReadOnlyList<DoneTask> done)
    {
        var planned = tasks.ToDictionary(static t => t.Key, StringComparer.Ordinal);
        var before = open.ToDictionary(static o => o.Key, StringComparer.Ordinal);
        Kept = [.. open.Where(o => planned.TryGetValue(o.Key, out var task) && task.Person == o.Person)];
        HandedOver = [.. tasks.Where(t => before.TryGetValue(t.Key, out var o) && t.Person != o.Person)];
        Issued = [.. tasks.Where(t => !before.ContainsKey(t.Key))];
        Lapsed = [.. open.Where(o => lapsed.Any(t => t.Key == o.Key))];
        Withdrawn = [.. open.Where(o => !planned.ContainsKey(o.Key) && !Lapsed.Contains(o) && !done.Any(d => d.Key == o.Key))];
    }

    /// <summary>Gets the open tasks that go on as they are.</summary>
    public IReadOnlyList<OpenTask> Kept { get; }

    /// <summary>Gets the tasks that were open and that somebody else does from now on, or nobody in person where there is no owner any more.</summary>
    public IReadOnlyList<CareTask> HandedOver { get; }

    /// <summary>Gets the tasks that are new.</summary>
    public IReadOnlyList<CareTask> Issued { get; }

    /// <summary>Gets the open tasks that are too late to be done and of which there is no record: to be closed as missed (<see cref="CarePlan.Lapsed"/>).</summary>
    public IReadOnlyList<OpenTask> Lapsed { get; }

    /// <summary>Gets the open tasks that the plan asks for no longer; none of them was done, and none lapsed.</summary>
    public IReadOnlyList<OpenTask> Withdrawn { get; }
}

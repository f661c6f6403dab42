using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Care;
using CustomerTiering.Wording;

namespace CustomerTiering.Testing.Care;

/// <summary>A care plan, as laws look at it. Immutable.</summary>
public sealed class CarePlanView
{
    /// <summary>Initializes a new instance of the <see cref="CarePlanView"/> class.</summary>
    /// <param name="tasks">The tasks that are to be done.</param>
    /// <param name="goOn">The keys of the tasks that stood open and go on, with whomever.</param>
    /// <param name="lapsed">The keys of the tasks that stood open and are too late to be done.</param>
    /// <param name="withdrawn">The keys of the tasks that stood open and are no longer asked for.</param>
    public CarePlanView(IEnumerable<CareTaskView> tasks, IEnumerable<string> goOn, IEnumerable<string> lapsed, IEnumerable<string> withdrawn)
    {
        Tasks = [.. Guard.NotNull(tasks, nameof(tasks))];
        GoOn = [.. Guard.NotNull(goOn, nameof(goOn))];
        Lapsed = [.. Guard.NotNull(lapsed, nameof(lapsed))];
        Withdrawn = [.. Guard.NotNull(withdrawn, nameof(withdrawn))];
    }

    /// <summary>Gets the tasks that are to be done.</summary>
    public IReadOnlyList<CareTaskView> Tasks { get; }

    /// <summary>Gets the keys of the tasks that stood open and go on, with whomever.</summary>
    public IReadOnlyList<string> GoOn { get; }

    /// <summary>Gets the keys of the tasks that stood open and are too late to be done.</summary>
    public IReadOnlyList<string> Lapsed { get; }

    /// <summary>Gets the keys of the tasks that stood open and are no longer asked for.</summary>
    public IReadOnlyList<string> Withdrawn { get; }

    /// <summary>Makes the view of a plan.</summary>
    /// <param name="plan">The plan.</param>
    public static CarePlanView Of(CarePlan plan)
    {
        var reissue = Guard.NotNull(plan, nameof(plan)).Reissue;
        return new(
            plan.Tasks.Select(CareTaskView.Of),
            reissue.Kept.Select(static o => o.Key).Concat(reissue.HandedOver.Select(static t => t.Key)),
            reissue.Lapsed.Select(static o => o.Key),
            reissue.Withdrawn.Select(static o => o.Key));
    }

    /// <summary>Gives the same with other tasks.</summary>
    /// <param name="tasks">The tasks.</param>
    public CarePlanView With(IEnumerable<CareTaskView> tasks) => new(tasks, GoOn, Lapsed, Withdrawn);
}

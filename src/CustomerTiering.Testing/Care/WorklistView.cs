using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Care;
using CustomerTiering.Wording;

namespace CustomerTiering.Testing.Care;

/// <summary>A person's worklist, as laws look at it. Immutable.</summary>
public sealed class WorklistView
{
    /// <summary>Initializes a new instance of the <see cref="WorklistView"/> class.</summary>
    /// <param name="items">What the person does, in this order.</param>
    /// <param name="leftOut">What is left out.</param>
    public WorklistView(IEnumerable<WorkItem> items, IEnumerable<WorkItem> leftOut)
    {
        Items = [.. Guard.NotNull(items, nameof(items))];
        LeftOut = [.. Guard.NotNull(leftOut, nameof(leftOut))];
    }

    /// <summary>Gets what the person does, in this order.</summary>
    public IReadOnlyList<WorkItem> Items { get; }

    /// <summary>Gets what is left out.</summary>
    public IReadOnlyList<WorkItem> LeftOut { get; }

    /// <summary>Makes the view of a worklist.</summary>
    /// <param name="worklist">The worklist.</param>
    public static WorklistView Of(Worklist worklist) => new(Guard.NotNull(worklist, nameof(worklist)).Items, worklist.LeftOut.Select(static l => l.Item));
}

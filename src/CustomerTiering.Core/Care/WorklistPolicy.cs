using System.Collections.Generic;

namespace CustomerTiering.Care;

/// <summary>How a policy ranks and limits what a person does. Immutable.</summary>
public sealed class WorklistPolicy
{
    internal WorklistPolicy(IReadOnlyList<WorklistKey> order, int? mostContacts, int contactDays, int lookAheadDays, int? waitingDays)
    {
        Order = order;
        MostContacts = mostContacts;
        ContactDays = contactDays;
        LookAheadDays = lookAheadDays;
        LongestWaitDays = waitingDays;
    }

    /// <summary>Gets by what tasks are ranked, in this order; what ties in all is ranked by customer and task id (service levels: higher levels first).</summary>
    public IReadOnlyList<WorklistKey> Order { get; }

    /// <summary>Gets how many contacts a customer has at most in <see cref="ContactDays"/> days, 1 or more; null for no cap.</summary>
    public int? MostContacts { get; }

    /// <summary>Gets the calendar days over which contacts are counted, the day of the list included, 1 or more.</summary>
    public int ContactDays { get; }

    /// <summary>Gets how many calendar days ahead a task may be due and still be listed although its lead has not begun, 0 or more.</summary>
    public int LookAheadDays { get; }

    /// <summary>Gets after how many days overdue a task comes before all that are not so late, whatever the tier; null for never.</summary>
    public int? LongestWaitDays { get; }

    /// <summary>Gets the list of a policy that says nothing: by tier, due date and priority, without caps.</summary>
    internal static WorklistPolicy Plain { get; } = new([WorklistKey.Tier, WorklistKey.Due, WorklistKey.Priority], null, 1, 0, null);
}

using System;
using CustomerTiering.Tiers;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>Something that a person may do on a day: a care task, or what a host adds, such as a complaint or an approval that waits. Immutable.</summary>
public sealed class WorkItem
{
    /// <summary>Initializes a new instance of the <see cref="WorkItem"/> class from a care task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="isCleared">Whether what is to be approved is approved; of no matter where nobody approves.</param>
    public WorkItem(CareTask task, bool isCleared = false)
    {
        Guard.NotNull(task, nameof(task));
        (Id, Customer, Tier, Due, Begins) = (task.Key, task.Customer, task.Tier, task.Due, task.Begins);
        (Priority, Minutes, IsContact) = (task.Measure.Priority, task.Measure.Minutes, task.Measure.IsContact);
        AwaitsApproval = task.Measure.Approval is not null && !isCleared;
        Task = task;
    }

    /// <summary>Initializes a new instance of the <see cref="WorkItem"/> class for work of a host's own.</summary>
    /// <param name="id">The id, unique among the customer's work; never blank.</param>
    /// <param name="customer">The customer's id; never blank.</param>
    /// <param name="tier">The code of the customer's tier; null for none.</param>
    /// <param name="due">The last day on which it is done in time.</param>
    /// <param name="priority">How urgent it is: 1 the most, 9 the least.</param>
    /// <param name="minutes">The minutes that it takes, 0 or more.</param>
    /// <param name="isContact">Whether it is a contact with the customer.</param>
    /// <exception cref="ArgumentException">An id is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Priority or minutes are out of range.</exception>
    public WorkItem(string id, string customer, string? tier, LocalDate due, int priority, int minutes, bool isContact)
    {
        if (priority is < 1 or > CareMeasureReader.LeastUrgent)
            throw new ArgumentOutOfRangeException(nameof(priority), priority, "a priority is from 1 to 9");
        if (minutes < 0)
            throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "work takes 0 minutes or more");

        (Id, Customer, Tier, Due, Begins) = (Guard.NotBlank(id, nameof(id)), Guard.NotBlank(customer, nameof(customer)), tier, due, due);
        (Priority, Minutes, IsContact) = (priority, minutes, isContact);
    }

    /// <summary>Initializes a new instance of the <see cref="WorkItem"/> class for work of a host's own, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="WorkItem(string, string, string?, LocalDate, int, int, bool)"/>
    /// <exception cref="ArgumentException">An id is blank, or the day has a time of day.</exception>
    public WorkItem(string id, string customer, string? tier, DateTime due, int priority, int minutes, bool isContact)
        : this(id, customer, tier, Guard.DateOnly(due), priority, minutes, isContact)
    {
    }

    /// <summary>Gets the id, unique among the customer's work.</summary>
    public string Id { get; }

    /// <summary>Gets the customer's id.</summary>
    public string Customer { get; }

    /// <summary>Gets the code of the customer's tier; null for none.</summary>
    public string? Tier { get; }

    /// <summary>Gets the last day on which it is done in time.</summary>
    public LocalDate Due { get; }

    /// <summary>Gets the first day on which it may be done.</summary>
    public LocalDate Begins { get; }

    /// <summary>Gets how urgent it is: 1 the most, 9 the least.</summary>
    public int Priority { get; }

    /// <summary>Gets the minutes that it takes.</summary>
    public int Minutes { get; }

    /// <summary>Gets a value indicating whether it is a contact with the customer.</summary>
    public bool IsContact { get; }

    /// <summary>Gets a value indicating whether it waits for an approval.</summary>
    public bool AwaitsApproval { get; }

    /// <summary>Gets the care task; null for work of a host's own.</summary>
    public CareTask? Task { get; }

    /// <summary>Gives customer and id.</summary>
    public override string ToString() => $"{Customer} {Id}";

    /// <summary>Gives the rank of the tier in the ladder; below all tiers where there is none.</summary>
    internal int RankIn(TierLadder ladder) => ladder.Find(Tier)?.Rank ?? -1;
}

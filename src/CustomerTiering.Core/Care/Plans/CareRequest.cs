using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>All that a care plan is made from. Immutable; a host makes one with <see cref="CareRequestBuilder"/>.</summary>
public sealed class CareRequest
{
    internal CareRequest(
        CareRequestBuilder from,
        IReadOnlyList<string> classes,
        IReadOnlyList<CustomerDate> dates,
        IReadOnlyList<CareEvent> events,
        IReadOnlyList<DoneTask> done,
        IReadOnlyList<OpenTask> open)
    {
        Facts = from.Facts;
        Standing = from.Standing;
        AsOf = from.AsOf;
        Until = from.Until;
        Calendar = from.Calendar;
        IsFirstOrder = from.IsFirstOrder;
        Classes = classes;
        Dates = dates;
        Events = events;
        Done = done;
        Open = open;
    }

    /// <summary>Gets what is known of the customer.</summary>
    public CustomerFacts Facts { get; }

    /// <summary>Gets what the customer is now: the tier and owner that are in effect.</summary>
    public Standing Standing { get; }

    /// <summary>Gets the day for which is planned.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the first day that is not planned; null for the policy's horizon.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets what knows the working days.</summary>
    public IBusinessCalendar Calendar { get; }

    /// <summary>Gets a value indicating whether the customer is placing its first order (cement sales art. 8).</summary>
    public bool IsFirstOrder { get; }

    /// <summary>Gets the customer's classes, by code in ordinal order, each once.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>Gets the customer's days, by id.</summary>
    public IReadOnlyList<CustomerDate> Dates { get; }

    /// <summary>Gets what happened, by day and id.</summary>
    public IReadOnlyList<CareEvent> Events { get; }

    /// <summary>Gets what was done, by day.</summary>
    public IReadOnlyList<DoneTask> Done { get; }

    /// <summary>Gets what stands open, by key.</summary>
    public IReadOnlyList<OpenTask> Open { get; }

    /// <summary>Gets the day from which the tier is in effect, the day of the plan at the latest; null where nobody knows.</summary>
    internal LocalDate? StandingSince => Standing.Since is { } since ? LocalDate.Min(since, AsOf) : null;

    internal bool IsOpen(string key) => Open.Any(o => o.Key == key);
}

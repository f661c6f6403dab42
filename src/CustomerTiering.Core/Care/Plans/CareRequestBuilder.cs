using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>
/// Collects what a care plan is made from; <see cref="Build"/> gives the immutable <see cref="CareRequest"/>. The order of adding does not
/// matter. Not safe for use by several threads at once.
/// </summary>
public sealed class CareRequestBuilder
{
    private readonly List<string> _classes = [];
    private readonly List<CustomerDate> _dates = [];
    private readonly List<CareEvent> _events = [];
    private readonly List<DoneTask> _done = [];
    private readonly List<OpenTask> _open = [];
    private IBusinessCalendar _calendar = BusinessCalendar.Weekdays;

    /// <summary>Initializes a new instance of the <see cref="CareRequestBuilder"/> class.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="standing">What the customer is now: the tier and owner that are in effect.</param>
    /// <param name="asOf">The day for which is planned.</param>
    public CareRequestBuilder(CustomerFacts facts, Standing standing, LocalDate asOf)
    {
        Facts = Guard.NotNull(facts, nameof(facts));
        Standing = Guard.NotNull(standing, nameof(standing));
        AsOf = asOf;
    }

    /// <summary>Initializes a new instance of the <see cref="CareRequestBuilder"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="standing">What the customer is now: the tier and owner that are in effect.</param>
    /// <param name="asOf">The day for which is planned, without a time of day.</param>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public CareRequestBuilder(CustomerFacts facts, Standing standing, DateTime asOf)
        : this(facts, standing, Guard.DateOnly(asOf))
    {
    }

    /// <summary>Gets what is known of the customer.</summary>
    public CustomerFacts Facts { get; }

    /// <summary>Gets what the customer is now.</summary>
    public Standing Standing { get; }

    /// <summary>Gets the day for which is planned.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets or sets the first day that is not planned; null for the policy's horizon.</summary>
    public LocalDate? Until { get; set; }

    /// <summary>Gets or sets what knows the working days; Monday to Friday unless set. A plan names the years that it lacks.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public IBusinessCalendar Calendar
    {
        get => _calendar;
        set => _calendar = Guard.NotNull(value, nameof(value));
    }

    /// <summary>Gets or sets a value indicating whether the customer is placing its first order; false unless set.</summary>
    public bool IsFirstOrder { get; set; }

    /// <summary>Sets the first day that is not planned, for hosts that have no NodaTime.</summary>
    /// <param name="day">The day, without a time of day.</param>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public CareRequestBuilder PlannedUntil(DateTime day)
    {
        Until = Guard.DateOnly(day);
        return this;
    }

    /// <summary>Adds a class of the customer's, by code.</summary>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public CareRequestBuilder InClass(string code)
    {
        _classes.Add(Guard.NotBlank(code, nameof(code)));
        return this;
    }

    /// <summary>Adds a day of the customer's.</summary>
    public CareRequestBuilder Add(CustomerDate date)
    {
        _dates.Add(Guard.NotNull(date, nameof(date)));
        return this;
    }

    /// <summary>Adds something that happened.</summary>
    public CareRequestBuilder Add(CareEvent happened)
    {
        _events.Add(Guard.NotNull(happened, nameof(happened)));
        return this;
    }

    /// <summary>Adds something that was done.</summary>
    public CareRequestBuilder Add(DoneTask done)
    {
        _done.Add(Guard.NotNull(done, nameof(done)));
        return this;
    }

    /// <summary>Adds a task that stands open. A host gives back all that it issued and that is neither done nor withdrawn: what is not known to be open is planned anew, and cannot be overdue.</summary>
    public CareRequestBuilder Add(OpenTask open)
    {
        _open.Add(Guard.NotNull(open, nameof(open)));
        return this;
    }

    /// <summary>Makes the immutable request.</summary>
    /// <exception cref="InvalidOperationException">Two days, events or open tasks have the same id, something was done or issued after the day of the plan, or the end is not after it.</exception>
    public CareRequest Build()
    {
        Once("days", _dates.Select(static d => d.Id));
        Once("events", _events.Select(static e => e.Id));
        Once("open tasks", _open.Select(static o => o.Key));
        if (_done.Find(d => d.DoneOn > AsOf) is { } ahead)
            throw new InvalidOperationException($"`{ahead.Measure}` was done after the day of the plan; leave out what lies ahead");
        if (_open.Find(o => o.IssuedOn > AsOf) is { } early)
            throw new InvalidOperationException($"`{early.Key}` was issued after the day of the plan; leave out what lies ahead");
        if (Until <= AsOf)
            throw new InvalidOperationException("a plan ends after its day; set a later `Until`, or none");

        return new CareRequest(
            this,
            [.. _classes.Distinct(StringComparer.Ordinal).OrderBy(static c => c, StringComparer.Ordinal)],
            [.. _dates.OrderBy(static d => d.Id, StringComparer.Ordinal)],
            [.. _events.OrderBy(static e => e.On).ThenBy(static e => e.Id, StringComparer.Ordinal)],
            [.. _done.OrderBy(static d => d.DoneOn).ThenBy(static d => d.Measure, StringComparer.Ordinal).ThenBy(static d => d.Key, StringComparer.Ordinal)],
            [.. _open.OrderBy(static o => o.Key, StringComparer.Ordinal)]);
    }

    private static void Once(string what, IEnumerable<string> ids)
    {
        if (ids.GroupBy(static id => id, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new InvalidOperationException($"two {what} have the id `{twice.Key}`; give each one of its own");
    }
}

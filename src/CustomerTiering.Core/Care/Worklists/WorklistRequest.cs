using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>What a worklist is made from: the person, the day, the work and the contacts that customers had. Immutable.</summary>
public sealed class WorklistRequest
{
    /// <summary>Initializes a new instance of the <see cref="WorklistRequest"/> class.</summary>
    /// <param name="person">The person's id; never blank.</param>
    /// <param name="day">The day.</param>
    /// <param name="work">What the person may do, in any order.</param>
    /// <param name="contacts">The contacts that customers had, by whomever; null for none.</param>
    /// <param name="minutes">The minutes that the person has on the day, 0 or more; null for no limit.</param>
    /// <exception cref="ArgumentException">The id is blank, or two pieces of one customer's work have the same id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative.</exception>
    public WorklistRequest(string person, LocalDate day, IEnumerable<WorkItem> work, IEnumerable<PastContact>? contacts = null, int? minutes = null)
    {
        if (minutes < 0)
            throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "a day has 0 minutes or more");

        Person = Guard.NotBlank(person, nameof(person));
        Day = day;
        Work = [.. Guard.NotNull(work, nameof(work))];
        Contacts = [.. contacts ?? []];
        Minutes = minutes;
        if (Work.GroupBy(static w => (w.Customer, w.Id)).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"work `{twice.Key.Id}` of customer `{twice.Key.Customer}` stands twice; give each piece once", nameof(work));
    }

    /// <summary>Initializes a new instance of the <see cref="WorklistRequest"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="person">The person's id; never blank.</param>
    /// <param name="day">The day, without a time of day.</param>
    /// <param name="work">What the person may do, in any order.</param>
    /// <param name="contacts">The contacts that customers had, by whomever; null for none.</param>
    /// <param name="minutes">The minutes that the person has on the day, 0 or more; null for no limit.</param>
    /// <exception cref="ArgumentException">The id is blank, the day has a time of day, or two pieces of one customer's work have the same id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative.</exception>
    public WorklistRequest(string person, DateTime day, IEnumerable<WorkItem> work, IEnumerable<PastContact>? contacts = null, int? minutes = null)
        : this(person, Guard.DateOnly(day), work, contacts, minutes)
    {
    }

    /// <summary>Gets the person's id.</summary>
    public string Person { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets what the person may do.</summary>
    public IReadOnlyList<WorkItem> Work { get; }

    /// <summary>Gets the contacts that customers had.</summary>
    public IReadOnlyList<PastContact> Contacts { get; }

    /// <summary>Gets the minutes that the person has on the day; null for no limit.</summary>
    public int? Minutes { get; }
}

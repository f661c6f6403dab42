using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Changes;

/// <summary>An event that asks for a review outside the cycle: a merger, a major change of strategy (foreign trade 3.5). Immutable.</summary>
public sealed class ReviewEvent
{
    /// <summary>Initializes a new instance of the <see cref="ReviewEvent"/> class.</summary>
    /// <param name="kind">The id of one of the policy's event kinds.</param>
    /// <param name="occurredOn">The day it happened; null where not known.</param>
    /// <param name="reportedOn">The day the owner reported it; null where not known.</param>
    /// <exception cref="ArgumentException">The kind is blank, or the report lies before the event.</exception>
    public ReviewEvent(string kind, LocalDate? occurredOn = null, LocalDate? reportedOn = null)
    {
        Kind = Guard.NotBlank(kind, nameof(kind));
        if (reportedOn < occurredOn)
            throw new ArgumentException("an event is reported on the day it occurred or later", nameof(reportedOn));

        OccurredOn = occurredOn;
        ReportedOn = reportedOn;
    }

    /// <summary>Initializes a new instance of the <see cref="ReviewEvent"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="kind">The id of one of the policy's event kinds.</param>
    /// <param name="occurredOn">The day it happened, without a time of day.</param>
    /// <param name="reportedOn">The day the owner reported it, without a time of day; null where not known.</param>
    /// <exception cref="ArgumentException">The kind is blank, a day has a time of day, or the report lies before the event.</exception>
    public ReviewEvent(string kind, DateTime occurredOn, DateTime? reportedOn = null)
        : this(kind, Guard.DateOnly(occurredOn), reportedOn is { } reported ? Guard.DateOnly(reported) : null)
    {
    }

    /// <summary>Gets the id of the event kind.</summary>
    public string Kind { get; }

    /// <summary>Gets the day it happened; null where not known.</summary>
    public LocalDate? OccurredOn { get; }

    /// <summary>Gets the day the owner reported it; null where not known.</summary>
    public LocalDate? ReportedOn { get; }

    /// <summary>Gets the calendar days from event to report, 0 or more; null where either day is not known.</summary>
    public int? DaysToReport => OccurredOn is { } occurred && ReportedOn is { } reported ? Period.DaysBetween(occurred, reported) : null;
}

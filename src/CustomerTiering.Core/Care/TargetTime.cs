using System;
using CustomerTiering.Calendars;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>How soon something must have happened: within hours on the clock, or by the end of a working day. Equal when both are. Immutable.</summary>
public sealed class TargetTime : IEquatable<TargetTime>
{
    private TargetTime(int? hours, int? workingDays)
    {
        Hours = hours;
        WorkingDays = workingDays;
    }

    /// <summary>Gets the hours, weekends and holidays included, 1 or more; null where it is in working days.</summary>
    public int? Hours { get; }

    /// <summary>Gets the working days, the day itself not counted, 0 or more; null where it is in hours.</summary>
    public int? WorkingDays { get; }

    /// <summary>Within hours on the clock.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static TargetTime InHours(int hours)
        => hours >= 1 ? new(hours, null) : throw new ArgumentOutOfRangeException(nameof(hours), hours, "a target is 1 hour or more");

    /// <summary>By the end of a working day, counted from the day after; 0 for the day itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static TargetTime InWorkingDays(int days)
        => days >= 0 ? new(null, days) : throw new ArgumentOutOfRangeException(nameof(days), days, "a target is 0 working days or more");

    /// <summary>Gives the moment before which it must have happened; what happens at that very moment is late.</summary>
    /// <param name="received">When the customer asked.</param>
    /// <param name="zone">The host's time zone, in which days begin.</param>
    /// <param name="calendar">Knows the working days.</param>
    /// <exception cref="CalendarException">The calendar lacks a year that the target runs into.</exception>
    public Instant DueBefore(Instant received, DateTimeZone zone, IBusinessCalendar calendar)
    {
        Guard.NotNull(zone, nameof(zone));
        Guard.NotNull(calendar, nameof(calendar));
        return Hours is { } hours
            ? received + Duration.FromHours(hours)
            : zone.AtStartOfDay(calendar.AddWorkingDays(received.InZone(zone).Date, WorkingDays!.Value).PlusDays(1)).ToInstant();
    }

    /// <summary>Gives the moment before which it must have happened, for hosts that have no NodaTime.</summary>
    /// <param name="received">When the customer asked.</param>
    /// <param name="zone">The host's time zone, in which days begin.</param>
    /// <param name="calendar">Knows the working days.</param>
    /// <returns>The moment with the offset of the zone; what happens at that very moment is late.</returns>
    /// <exception cref="CalendarException">The calendar lacks a year that the target runs into.</exception>
    public DateTimeOffset DueBefore(DateTimeOffset received, DateTimeZone zone, IBusinessCalendar calendar)
        => DueBefore(Instant.FromDateTimeOffset(received), zone, calendar).InZone(zone).ToDateTimeOffset();

    /// <inheritdoc/>
    public bool Equals(TargetTime? other) => other is not null && Hours == other.Hours && WorkingDays == other.WorkingDays;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TargetTime);

    /// <inheritdoc/>
    public override int GetHashCode() => (Hours, WorkingDays).GetHashCode();

    /// <summary>Says the time in words.</summary>
    public override string ToString()
    {
        var n = (Hours ?? WorkingDays)!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Hours is null ? $"{n} working days" : $"{n} hours";
    }
}

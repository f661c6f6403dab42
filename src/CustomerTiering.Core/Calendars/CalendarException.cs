using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Wording;

namespace CustomerTiering.Calendars;

/// <summary>A calendar cannot answer: its file is wrong, with everything that is wrong in it at once, or it lacks the year that was asked for.</summary>
public sealed class CalendarException : Exception
{
    private CalendarException(string message, int? missingYear = null, Exception? inner = null)
        : base(message, inner)
        => MissingYear = missingYear;

    /// <summary>Gets the year that the calendar lacks; null where the file is wrong.</summary>
    public int? MissingYear { get; }

    /// <summary>Gives what a calendar of a host's own throws when it is asked for a day of a year that it does not know. What decides by it then refuses, or says what it assumed.</summary>
    /// <param name="calendar">The id of the calendar; never blank.</param>
    /// <param name="year">The year.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public static CalendarException LacksYear(string calendar, int year)
        => new($"calendar `{Guard.NotBlank(calendar, nameof(calendar))}` has no year {year.ToString(CultureInfo.InvariantCulture)}", year);

    internal static CalendarException LacksYear(HolidayCalendar calendar, int year)
    {
        var known = string.Join(", ", calendar.Years.Select(static y => y.ToString(CultureInfo.InvariantCulture)));
        return new CalendarException($"{LacksYear(calendar.Id, year).Message}; it has {known}: add the year by a file of your own and `With`", year);
    }

    internal static CalendarException Of(string? id, IReadOnlyList<PolicyError> errors, Exception? inner = null)
    {
        var subject = id is null ? "the calendar" : $"calendar {Quoted.Text(id)}";
        var total = errors.Count == 1 ? "1 error" : $"{errors.Count.ToString(CultureInfo.InvariantCulture)} errors";
        return new CalendarException(string.Join("\n", errors.Select(static e => e.ToString()).Prepend($"{subject} has {total}")), inner: inner);
    }
}

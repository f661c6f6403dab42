using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Policies;

namespace CustomerTiering.Calendars;

/// <summary>A calendar cannot answer: its file is wrong, with everything that is wrong in it at once, or it lacks the year that was asked for.</summary>
public sealed class CalendarException : Exception
{
    private CalendarException(string message, int? missingYear = null, Exception? inner = null)
        : base(message, inner)
        => MissingYear = missingYear;

    /// <summary>Gets the year that the calendar lacks; null where the file is wrong.</summary>
    public int? MissingYear { get; }

    internal static CalendarException LacksYear(HolidayCalendar calendar, int year)
    {
        var known = string.Join(", ", calendar.Years.Select(static y => y.ToString(CultureInfo.InvariantCulture)));
        return new CalendarException($"calendar `{calendar.Id}` has no year {year.ToString(CultureInfo.InvariantCulture)}; it has {known}: add the year by a file of your own and `With`", year);
    }

    internal static CalendarException Of(string? id, IReadOnlyList<PolicyError> errors, Exception? inner = null)
    {
        var subject = id is null ? "the calendar" : $"calendar {Quoted.Text(id)}";
        var total = errors.Count == 1 ? "1 error" : $"{errors.Count.ToString(CultureInfo.InvariantCulture)} errors";
        return new CalendarException(string.Join("\n", errors.Select(static e => e.ToString()).Prepend($"{subject} has {total}")), inner: inner);
    }
}

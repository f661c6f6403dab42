using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>
/// A day of a customer's that comes every year: a holiday, the birthday of a contact, an anniversary. A day that moves, such as the
/// Chinese New Year, is stated year by year. Immutable.
/// </summary>
public sealed class CustomerDate
{
    private readonly AnnualDate? _annual;
    private readonly IReadOnlyList<LocalDate> _stated;

    /// <summary>Initializes a new instance of the <see cref="CustomerDate"/> class that falls on the same day each year.</summary>
    /// <param name="id">The host's id, unique among the customer's days; never blank.</param>
    /// <param name="kind">What kind of day it is, by an id that the policy's measures name, such as <c>birthday</c>.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">The id is blank, or the kind is no id.</exception>
    public CustomerDate(string id, string kind, AnnualDate on)
        : this(id, kind, on, [])
    {
    }

    /// <summary>Initializes a new instance of the <see cref="CustomerDate"/> class that falls on the same day each year, for hosts that have no NodaTime.</summary>
    /// <param name="id">The host's id, unique among the customer's days; never blank.</param>
    /// <param name="kind">What kind of day it is, by an id that the policy's measures name, such as <c>birthday</c>.</param>
    /// <param name="on">The day in any year, such as that of the birth, without a time of day.</param>
    /// <exception cref="ArgumentException">The id is blank, the kind is no id, or the day has a time of day.</exception>
    public CustomerDate(string id, string kind, DateTime on)
        : this(id, kind, DayOf(Guard.DateOnly(on)))
    {
    }

    private CustomerDate(string id, string kind, AnnualDate? annual, IReadOnlyList<LocalDate> stated)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Kind = Guard.Id(kind, nameof(kind));
        _annual = annual;
        _stated = stated;
    }

    /// <summary>Gets the host's id.</summary>
    public string Id { get; }

    /// <summary>Gets what kind of day it is.</summary>
    public string Kind { get; }

    /// <summary>Gives a day that has no fixed place in the year; in years that are not stated there is none.</summary>
    /// <param name="id">The host's id, unique among the customer's days; never blank.</param>
    /// <param name="kind">What kind of day it is, by an id that the policy's measures name, such as <c>holiday</c>.</param>
    /// <param name="stated">The days, at most one a year.</param>
    /// <exception cref="ArgumentException">The id is blank, the kind is no id, or a year has two days.</exception>
    public static CustomerDate Moving(string id, string kind, params LocalDate[] stated) => new(id, kind, null, Once(Guard.NotNull(stated, nameof(stated))));

    /// <summary>Gives a day that has no fixed place in the year, for hosts that have no NodaTime.</summary>
    /// <param name="id">The host's id, unique among the customer's days; never blank.</param>
    /// <param name="kind">What kind of day it is, by an id that the policy's measures name, such as <c>holiday</c>.</param>
    /// <param name="stated">The days, at most one a year, without a time of day.</param>
    /// <exception cref="ArgumentException">The id is blank, the kind is no id, a year has two days, or a day has a time of day.</exception>
    public static CustomerDate Moving(string id, string kind, params DateTime[] stated)
        => Moving(id, kind, Days(stated));

    /// <summary>Gives the same with other days in some years, such as a celebration that was put off.</summary>
    /// <param name="stated">The days, at most one a year; they stand in place of that year's.</param>
    /// <exception cref="ArgumentException">A year has two days.</exception>
    public CustomerDate MovedTo(params LocalDate[] stated)
    {
        var years = Guard.NotNull(stated, nameof(stated)).Select(static d => d.Year).ToList();
        return new(Id, Kind, _annual, [.. _stated.Where(d => !years.Contains(d.Year)), .. Once(stated)]);
    }

    /// <summary>Gives the same with other days in some years, for hosts that have no NodaTime.</summary>
    /// <param name="stated">The days, at most one a year, without a time of day; they stand in place of that year's.</param>
    /// <exception cref="ArgumentException">A year has two days, or a day has a time of day.</exception>
    public CustomerDate MovedTo(params DateTime[] stated) => MovedTo(Days(stated));

    /// <summary>Gives the day in a year; null where there is none.</summary>
    /// <param name="year">The year.</param>
    /// <param name="leapDay">On which day 29 February falls where the year has none.</param>
    public LocalDate? In(int year, LeapDay leapDay) => Stated(year) ?? _annual?.In(year, leapDay);

    internal CareMoves MovesIn(int year)
        => Stated(year) is not null ? CareMoves.StatedForTheYear
            : _annual is { } annual && annual.IsLeapDay() && !annual.IsValidYear(year) ? CareMoves.LeapDay
            : CareMoves.None;

    private static LocalDate[] Days(DateTime[] stated) => [.. Guard.NotNull(stated, nameof(stated)).Select(static d => Guard.DateOnly(d, nameof(stated)))];

    private static AnnualDate DayOf(LocalDate day) => new(day.Month, day.Day);

    private static LocalDate[] Once(LocalDate[] stated)
        => stated.GroupBy(static d => d.Year).FirstOrDefault(static g => g.Count() > 1) is { } twice
            ? throw new ArgumentException($"two days are stated for {twice.Key.ToString(System.Globalization.CultureInfo.InvariantCulture)}; give one for each year", nameof(stated))
            : stated;

    private LocalDate? Stated(int year)
    {
        foreach (var day in _stated)
        {
            if (day.Year == year)
                return day;
        }

        return null;
    }
}

using CustomerTiering.Calendars;
using CustomerTiering.People;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>Where cases are handled: the time zone that says which day it is, the calendar that says on which days is worked, and the people. Immutable.</summary>
public sealed class CaseOffice
{
    /// <summary>Initializes a new instance of the <see cref="CaseOffice"/> class.</summary>
    /// <param name="zone">The host's time zone; the library never asks the machine for one.</param>
    /// <param name="calendar">The calendar that working days are counted by.</param>
    /// <param name="roster">Who is there and has which role now.</param>
    public CaseOffice(DateTimeZone zone, IBusinessCalendar calendar, Roster roster)
    {
        Zone = Guard.NotNull(zone, nameof(zone));
        Calendar = Guard.NotNull(calendar, nameof(calendar));
        Roster = Guard.NotNull(roster, nameof(roster));
    }

    /// <summary>Gets the time zone.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Gets the calendar.</summary>
    public IBusinessCalendar Calendar { get; }

    /// <summary>Gets the people.</summary>
    public Roster Roster { get; }

    /// <summary>Gives the same place with other people.</summary>
    public CaseOffice With(Roster roster) => new(Zone, Calendar, roster);

    internal LocalDate DayOf(Instant moment) => moment.InZone(Zone).Date;

    /// <summary>Gives the last moment of a day.</summary>
    internal Instant EndOf(LocalDate day) => Zone.AtStartOfDay(day.PlusDays(1)).ToInstant() - Duration.Epsilon;
}

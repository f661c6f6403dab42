using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Calendars;

/// <summary>
/// Monday to Friday, but for the holidays of each year and the weekend days on which is worked in their stead. It knows the years that it
/// lists and guesses no other. Immutable and safe to share; two calendars with the same <see cref="Hash"/> answer alike.
/// </summary>
public sealed class HolidayCalendar : IBusinessCalendar
{
    private static readonly Lazy<HolidayCalendar> Embedded = new(static () => Parse(TextOfChina()));
    private readonly SortedDictionary<int, HolidayYear> _years;
    private readonly Lazy<string> _hash;

    internal HolidayCalendar(string id, IEnumerable<HolidayYear> years)
    {
        Id = id;
        _years = new SortedDictionary<int, HolidayYear>(years.ToDictionary(static y => y.Year));
        Years = [.. _years.Keys];
        _hash = new Lazy<string>(HashOf);
    }

    /// <summary>Gets the mainland Chinese calendar with its make-up working days, by the yearly notices of the State Council; see <see cref="Years"/> for those that are known.</summary>
    public static HolidayCalendar China => Embedded.Value;

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the years that are known, in order.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Gets the SHA-256 over the years with their days, as 64 lower-case hexadecimal digits.</summary>
    public string Hash => _hash.Value;

    /// <summary>Reads a calendar from a file of one's own, in the form of <see cref="TextOfChina"/>.</summary>
    /// <param name="json">The file's text.</param>
    /// <exception cref="CalendarException">The text is no such calendar; all errors are listed.</exception>
    public static HolidayCalendar Parse(string json) => HolidayCalendarReader.Read(Guard.NotNull(json, nameof(json)));

    /// <summary>Gives the text of the Chinese calendar, as a start for a file of one's own.</summary>
    public static string TextOfChina()
    {
        using var stream = typeof(HolidayCalendar).Assembly.GetManifestResourceStream("CustomerTiering.Calendars.china.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Gives this calendar with the years of another, such as one that was published since; where both know a year, the other's counts.</summary>
    /// <param name="other">The calendar whose years are added.</param>
    public HolidayCalendar With(HolidayCalendar other)
    {
        Guard.NotNull(other, nameof(other));
        return new HolidayCalendar(Id, _years.Values.Where(y => !other._years.ContainsKey(y.Year)).Concat(other._years.Values));
    }

    /// <inheritdoc/>
    /// <exception cref="CalendarException">The calendar lacks the year.</exception>
    public bool IsWorkingDay(LocalDate day)
        => _years.TryGetValue(day.Year, out var year) ? year.IsWorkingDay(day) : throw CalendarException.LacksYear(this, day.Year);

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;

    private string HashOf() => Sha256Hex.Of(new CanonicalObject()
        .Add("years", _years.Values.Select(static y => y.ToCanonical()))
        .ToString());
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Calendars;

/// <summary>Reads a calendar's file and refuses it whole with all errors at once.</summary>
internal static class HolidayCalendarReader
{
    private const int FormatVersion = 1;
    private const int LongestHoliday = 31;

    /// <summary>Reads a file's text.</summary>
    /// <exception cref="CalendarException">It has errors.</exception>
    public static HolidayCalendar Read(string json)
    {
        var errors = new PolicyErrors();
        try
        {
            using var document = PolicyJson.Parse(json);
            var calendar = new PolicyNode(document.RootElement, PolicyPath.Root, errors).AsObject() is { } o ? Calendar(o) : default;
            return errors.Count == 0 ? new HolidayCalendar(calendar.Id!, calendar.Years) : throw CalendarException.Of(calendar.Id, errors.ToList());
        }
        catch (PolicyException e)
        {
            throw CalendarException.Of(null, e.Errors, e);
        }
    }

    private static (string? Id, List<HolidayYear> Years) Calendar(PolicyObject o)
    {
        if (o.RequiredWhole("formatVersion", 1) is { } format && format != FormatVersion)
            o.Error("formatVersion", $"`{format.ToString(CultureInfo.InvariantCulture)}` is not known", $"write {FormatVersion.ToString(CultureInfo.InvariantCulture)}");
        var id = o.RequiredId("id");
        o.Names("names");
        o.Text("source");
        var years = new List<HolidayYear>();
        o.RequiredChild("years", "a list of years");
        foreach (var node in o.Items("years"))
        {
            if (node.AsObject() is not { } item || Year(item) is not { } year)
                continue;
            if (years.Exists(y => y.Year == year.Year))
                item.Error("year", $"{year.Year.ToString(CultureInfo.InvariantCulture)} stands twice", "keep one of them");
            else
                years.Add(year);
        }

        o.Close();
        return (id, years);
    }

    private static HolidayYear? Year(PolicyObject o)
    {
        var year = o.RequiredWhole("year", 1, 9999);
        o.Text("source");
        var off = o.Items("off").SelectMany(Holiday).ToList();
        var work = o.Items("work").Select(static n => (Node: n, Day: n.AsDate())).Where(static w => w.Day is not null).ToList();
        foreach (var (node, day) in off.Where(d => year is not null && d.Day.Year != year).Concat(work.Where(w => year is not null && w.Day!.Value.Year != year).Select(static w => (w.Node, w.Day!.Value))))
            node.Error($"{EffectivePeriod.Iso(day)} lies in another year", "list it under that year");
        foreach (var (node, day) in work)
        {
            if (BusinessCalendar.Weekdays.IsWorkingDay(day!.Value))
                node.Error($"{EffectivePeriod.Iso(day.Value)} is no Saturday or Sunday", "list only weekend days on which is worked");
            else if (off.Exists(d => d.Day == day))
                node.Error($"{EffectivePeriod.Iso(day.Value)} is a day off too", "keep one of them");
        }

        o.Close();
        return year is null ? null : new HolidayYear(year.Value, off.Select(static d => d.Day), work.Select(static w => w.Day!.Value));
    }

    private static IEnumerable<(PolicyNode Node, LocalDate Day)> Holiday(PolicyNode node)
    {
        if (node.AsObject() is not { } o)
            yield break;

        var (first, last) = (o.RequiredDate("first"), o.Date("last"));
        o.Text("name");
        o.Close();
        if (first is not { } from)
            yield break;
        if (last < from || last > from.PlusDays(LongestHoliday - 1))
        {
            o.Error("last", $"{EffectivePeriod.Iso(last.Value)} does not end a holiday of 1 to {LongestHoliday.ToString(CultureInfo.InvariantCulture)} days", "write its last day, which is off too");
            yield break;
        }

        for (var day = from; day <= (last ?? from); day = day.PlusDays(1))
            yield return (node, day);
    }
}

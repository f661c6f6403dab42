using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.Care;

/// <summary>Puts days of the year into a year as a policy says, and reads them.</summary>
internal static class DaysOfTheYear
{
    /// <summary>Tells whether only leap years have the day.</summary>
    public static bool IsLeapDay(this AnnualDate date) => date is { Month: 2, Day: 29 };

    /// <summary>Gives the day in a year; 29 February falls as stated where the year has none.</summary>
    public static LocalDate In(this AnnualDate date, int year, LeapDay leapDay)
        => date.IsValidYear(year) || leapDay == LeapDay.February28 ? date.InYear(year) : new LocalDate(year, 3, 1);

    /// <summary>Reads month and day from a text as <c>02-29</c>.</summary>
    public static bool TryParse(string text, out AnnualDate date) => AnnualDatePattern.Iso.Parse(text).TryGetValue(default, out date);
}

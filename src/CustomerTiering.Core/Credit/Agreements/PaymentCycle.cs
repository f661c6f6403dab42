using System;
using System.Globalization;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>
/// When an invoice falls due by the agreement (key accounts art. 13): so many days after it, or on a day of a later month for a monthly
/// account. Immutable; equal where both say the same.
/// </summary>
public sealed class PaymentCycle : IEquatable<PaymentCycle>
{
    private const int MostDays = 3660;
    private const int MostMonths = 120;
    private const string Net = "net";
    private const string Monthly = "monthly";

    private PaymentCycle(int? days, int? dayOfMonth, int months)
    {
        Days = days;
        DayOfMonth = dayOfMonth;
        Months = months;
    }

    /// <summary>Gets the calendar days after the invoice; null for a monthly account.</summary>
    public int? Days { get; }

    /// <summary>Gets the day of the month, 1 to 31, the last where a month is shorter; null where days are counted.</summary>
    public int? DayOfMonth { get; }

    /// <summary>Gets how many months after the invoice's own; 0 where days are counted.</summary>
    public int Months { get; }

    /// <summary>Gives the cycle of so many calendar days after the invoice.</summary>
    /// <param name="days">The days, 0 to 3660.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static PaymentCycle OfDays(int days)
        => days is >= 0 and <= MostDays ? new(days, null, 0) : throw new ArgumentOutOfRangeException(nameof(days), days, "a cycle has 0 to 3660 days");

    /// <summary>Gives the cycle of a monthly account.</summary>
    /// <param name="dayOfMonth">The day, 1 to 31; the last of the month where it is shorter.</param>
    /// <param name="months">How many months after that of the invoice, 1 to 120.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static PaymentCycle OfMonths(int dayOfMonth, int months = 1)
        => dayOfMonth is < 1 or > 31 ? throw new ArgumentOutOfRangeException(nameof(dayOfMonth), dayOfMonth, "a day of the month is 1 to 31")
            : months is < 1 or > MostMonths ? throw new ArgumentOutOfRangeException(nameof(months), months, "a monthly account is paid 1 to 120 months later")
            : new(null, dayOfMonth, months);

    /// <summary>Reads what <see cref="ToString"/> gives: <c>net 30</c> for days, <c>monthly 15</c> for the 15th of the next month, <c>monthly 15 +2</c> for that of the one after.</summary>
    /// <exception cref="FormatException">The text is no cycle; the message says what would be right.</exception>
    public static PaymentCycle Parse(string text)
    {
        var parts = Guard.NotNull(text, nameof(text)).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [Net, var days] when Whole(days) is { } n && n <= MostDays => OfDays(n),
            [Monthly, var day] when Whole(day) is { } d and >= 1 and <= 31 => OfMonths(d),
            [Monthly, var day, var later] when Whole(day) is { } d and >= 1 and <= 31 && later[0] == '+' && Whole(later.Substring(1)) is { } m and >= 1 and <= MostMonths => OfMonths(d, m),
            _ => throw new FormatException($"`{text}` is not a payment cycle; write `net 30` for days after the invoice or `monthly 15` for a day of the next month"),
        };
    }

    /// <summary>Gives the day by which an invoice is to be paid.</summary>
    /// <param name="issuedOn">The day of the invoice.</param>
    public LocalDate DueOn(LocalDate issuedOn)
    {
        if (Days is { } days)
            return issuedOn.PlusDays(days);

        var month = issuedOn.With(DateAdjusters.StartOfMonth).PlusMonths(Months);
        return month.PlusDays(Math.Min(DayOfMonth!.Value, month.Calendar.GetDaysInMonth(month.Year, month.Month)) - 1);
    }

    /// <inheritdoc/>
    public bool Equals(PaymentCycle? other) => other is not null && Days == other.Days && DayOfMonth == other.DayOfMonth && Months == other.Months;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PaymentCycle);

    /// <inheritdoc/>
    public override int GetHashCode() => (Days, DayOfMonth, Months).GetHashCode();

    /// <summary>Gives the text that <see cref="Parse"/> reads, such as <c>net 30</c>.</summary>
    public override string ToString()
        => Days is { } days ? $"{Net} {Written(days)}"
            : Months == 1 ? $"{Monthly} {Written(DayOfMonth!.Value)}"
            : $"{Monthly} {Written(DayOfMonth!.Value)} +{Written(Months)}";

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}

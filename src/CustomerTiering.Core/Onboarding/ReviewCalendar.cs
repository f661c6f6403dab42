using System;
using CustomerTiering.Policies;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Onboarding;

/// <summary>The days of the year on which all customers are reviewed, such as once a year at its start (cement sales 13.1). Immutable.</summary>
public sealed class ReviewCalendar
{
    internal ReviewCalendar(int month, int day, int everyMonths, int withinDays, Provision provision)
    {
        Month = month;
        Day = day;
        EveryMonths = everyMonths;
        WithinDays = withinDays;
        Provision = provision;
    }

    /// <summary>Gets the month of the first review of a year, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>Gets the day of that month, 1 to 28.</summary>
    public int Day { get; }

    /// <summary>Gets how many months lie between reviews, a divisor of 12.</summary>
    public int EveryMonths { get; }

    /// <summary>Gets in how many days from its first day a review is done, the first day included, 1 to 366.</summary>
    public int WithinDays { get; }

    /// <summary>Gets where the numbers come from.</summary>
    public Provision Provision { get; }

    /// <summary>Gives the first day of the first review on a day or after it.</summary>
    public LocalDate NextFrom(LocalDate day)
    {
        var next = new LocalDate(day.Year - 1, Month, Day);
        while (next < day)
            next = next.PlusMonths(EveryMonths);
        return next;
    }

    /// <summary>Gives the first day of the first review on a day or after it, for hosts that have no NodaTime.</summary>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public LocalDate NextFrom(DateTime day) => NextFrom(Guard.DateOnly(day));

    /// <summary>Tells whether a customer has missed a review that should be done by a day: one whose days are over and that began after its last review.</summary>
    /// <param name="lastReview">The day of its last review; null for none.</param>
    /// <param name="since">The day since which it is a customer; a review that began before it does not concern it.</param>
    /// <param name="day">The day.</param>
    public bool IsOverdue(LocalDate? lastReview, LocalDate since, LocalDate day)
    {
        var last = NextFrom(day).PlusMonths(-EveryMonths);
        if (last.PlusDays(WithinDays) > day)
            last = last.PlusMonths(-EveryMonths);
        return last >= since && !(lastReview >= last);
    }
}

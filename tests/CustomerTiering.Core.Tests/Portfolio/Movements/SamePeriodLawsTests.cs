using System;
using System.Linq;
using CustomerTiering.Laws;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerTiering.Portfolio.Movements;

/// <summary>What holds for every period and the one that it is compared with; each law catches a way to do it wrongly.</summary>
public sealed class SamePeriodLawsTests
{
    private delegate (LocalDate From, LocalDate Before) Shift(LocalDate from, LocalDate before);

    private static readonly LocalDate First = new(2019, 1, 1);
    private static readonly MovingSeason Season = new(14, 20);

    [Fact]
    public void Every_day_but_the_leap_day_has_its_own_in_the_year_before()
    {
        Holds(UpToAYear, MovingSeason.YearBefore, KeepsItsDays);
        Law.IsBrokenBy(static () => Holds(UpToAYear, static (from, before) => (from.PlusYears(-1), before.PlusYears(-1)), KeepsItsDays));
    }

    [Fact]
    public void No_day_of_a_calendar_year_before_stands_in_the_period()
    {
        Holds(UpToAYear, MovingSeason.YearBefore, static (from, _, other) => other.Before <= from);
        Law.IsBrokenBy(static () => Holds(UpToAYear, static (from, before) => (from.PlusDays(-300), before.PlusDays(-300)), static (from, _, other) => other.Before <= from));
    }

    [Fact]
    public void A_whole_year_is_compared_with_one_that_differs_in_the_season_no_more_than_the_calendar_year_before()
    {
        Holds(Years, Season.SamePeriodBefore, IsFair);
        Law.IsBrokenBy(static () => Holds(Years, static (from, before) => (from.PlusDays(-384), before.PlusDays(-384)), IsFair));
    }

    private static Gen<(LocalDate From, LocalDate Before)> UpToAYear
        => from start in Gen.Choose(0, 3000)
           from length in Gen.Choose(1, 365)
           from atLeapDay in Gen.Choose(0, 3)
           let end = First.PlusDays(start)
           let before = atLeapDay == 0 && DateTime.IsLeapYear(end.Year) ? new LocalDate(end.Year, 2, 29) : end
           select (before.PlusDays(-length), before);

    private static Gen<(LocalDate From, LocalDate Before)> Years
        => Gen.Choose(0, 3000).Select(static start => (First.PlusDays(start), First.PlusDays(start).PlusYears(1)));

    private static bool KeepsItsDays(LocalDate from, LocalDate before, (LocalDate From, LocalDate Before) other)
        => Enumerable.Range(0, Period.DaysBetween(from, before)).Select(from.PlusDays).Where(static d => d is not { Month: 2, Day: 29 })
            .All(d => d.PlusYears(-1) is var twin && ((twin >= other.From && twin < other.Before) || twin >= from));

    private static bool IsFair(LocalDate from, LocalDate before, (LocalDate From, LocalDate Before) other) => Difference(from, before, other) <= Difference(from, before, MovingSeason.YearBefore(from, before));

    private static int Difference(LocalDate from, LocalDate before, (LocalDate From, LocalDate Before) other)
        => Math.Abs(Season.DaysIn(from, before) - Season.DaysIn(other.From, other.Before));

    private static void Holds(Gen<(LocalDate From, LocalDate Before)> periods, Shift shift, Func<LocalDate, LocalDate, (LocalDate From, LocalDate Before), bool> law)
        => Law.Holds(2000, periods, p => law(p.From, p.Before, shift(p.From, p.Before)));
}

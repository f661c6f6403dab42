using System;
using NodaTime;
using Xunit;

namespace CustomerTiering.Care;

public class CustomerDateTests
{
    private static readonly CustomerDate Founding = new("f", "anniversary", new AnnualDate(9, 1));

    [Fact]
    public void Is_moved_in_one_year_and_falls_on_its_day_in_the_others()
    {
        var moved = Founding.MovedTo(new LocalDate(2026, 9, 4));
        Assert.Equal((new LocalDate(2026, 9, 4), new LocalDate(2027, 9, 1)), (moved.In(2026, LeapDay.March1), moved.In(2027, LeapDay.March1)));
        Assert.Equal(new LocalDate(2026, 9, 5), moved.MovedTo(new LocalDate(2026, 9, 5)).In(2026, LeapDay.March1));
    }

    [Fact]
    public void Is_moved_by_a_host_without_NodaTime_alike_and_refuses_a_time_of_day()
    {
        Assert.Equal(new LocalDate(2026, 9, 4), Founding.MovedTo(new DateTime(2026, 9, 4)).In(2026, LeapDay.March1));
        Assert.Throws<ArgumentException>(static () => Founding.MovedTo(new DateTime(2026, 9, 4, 9, 0, 0)));
        Assert.Throws<ArgumentException>(static () => Founding.MovedTo(new DateTime(2026, 9, 4), new DateTime(2026, 9, 5)));
    }
}

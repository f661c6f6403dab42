using System;
using NodaTime;
using Xunit;

namespace CustomerTiering.Policies;

public class EffectivePeriodTests
{
    private static readonly LocalDate First = new(2026, 1, 1);
    private static readonly LocalDate End = new(2026, 7, 1);
    private static readonly EffectivePeriod HalfYear = new(First, End);

    [Fact]
    public void Holds_from_its_first_day_to_before_its_end()
    {
        Assert.False(HalfYear.Contains(First.PlusDays(-1)));
        Assert.True(HalfYear.Contains(First));
        Assert.True(HalfYear.Contains(End.PlusDays(-1)));
        Assert.False(HalfYear.Contains(End));
    }

    [Fact]
    public void Holds_for_ever_without_an_end() => Assert.True(new EffectivePeriod(First, null).Contains(LocalDate.MaxIsoValue));

    [Fact]
    public void Refuses_to_end_on_its_first_day() => Assert.Throws<ArgumentException>(static () => new EffectivePeriod(First, First));

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void Overlaps_what_begins_before_it_ends(int days, bool overlaps)
    {
        var next = new EffectivePeriod(End.PlusDays(days), null);

        Assert.Equal(overlaps, HalfYear.Overlaps(next));
        Assert.Equal(overlaps, next.Overlaps(HalfYear));
    }

    [Fact]
    public void Equals_a_period_of_the_same_days()
    {
        Assert.Equal(HalfYear, new EffectivePeriod(First, End));
        Assert.Equal(HalfYear.GetHashCode(), new EffectivePeriod(First, End).GetHashCode());
        Assert.NotEqual(HalfYear, new EffectivePeriod(First, null));
        Assert.NotEqual(HalfYear, new EffectivePeriod(First.PlusDays(1), End));
        Assert.False(HalfYear.Equals(null));
    }

    [Fact]
    public void Prints_its_days()
    {
        Assert.Equal("2026-01-01 to before 2026-07-01", HalfYear.ToString());
        Assert.Equal("from 2026-01-01", new EffectivePeriod(First, null).ToString());
    }
}

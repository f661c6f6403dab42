using CustomerTiering.Policies;
using NodaTime;
using Xunit;

namespace CustomerTiering.Texts;

public class DateTests
{
    [Theory]
    [InlineData("en", "1 January 2026")]
    [InlineData("zh-Hans", "2026年1月1日")]
    [InlineData("zh-Hant", "2026年1月1日")]
    public void Writes_a_day_as_the_language_does(string language, string written)
        => Assert.Equal(written, TextCatalogue.For(language).Date(new LocalDate(2026, 1, 1)));

    [Fact]
    public void Knows_every_month()
    {
        string[] months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
        for (var month = 1; month <= months.Length; month++)
        {
            Assert.Equal($"28 {months[month - 1]} 2025", TextCatalogue.For("en").Date(new LocalDate(2025, month, 28)));
            Assert.Equal($"2025年{month}月28日", TextCatalogue.For("zh-Hans").Date(new LocalDate(2025, month, 28)));
        }
    }

    [Theory]
    [InlineData("en", "from 1 January 2026", "1 January 2026 to before 1 July 2026")]
    [InlineData("zh-Hans", "2026年1月1日起", "2026年1月1日起，2026年7月1日前")]
    [InlineData("zh-Hant", "2026年1月1日起", "2026年1月1日起，2026年7月1日前")]
    public void Writes_a_period_whose_end_is_excluded(string language, string open, string closed)
    {
        var texts = TextCatalogue.For(language);
        Assert.Equal(open, texts.Period(new EffectivePeriod(new LocalDate(2026, 1, 1), null)));
        Assert.Equal(closed, texts.Period(new EffectivePeriod(new LocalDate(2026, 1, 1), new LocalDate(2026, 7, 1))));
    }
}

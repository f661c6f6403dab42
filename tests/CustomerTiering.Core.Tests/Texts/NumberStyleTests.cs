using System.Globalization;
using Xunit;

namespace CustomerTiering.Texts;

public class NumberStyleTests
{
    private static readonly NumberStyle English = new(",", ".");

    [Theory]
    [InlineData("0", 0, "0")]
    [InlineData("999", 0, "999")]
    [InlineData("1000", 0, "1,000")]
    [InlineData("-1234567.5", 0, "-1,234,567.5")]
    [InlineData("12400", 2, "12,400.00")]
    [InlineData("-0.5", 2, "-0.50")]
    [InlineData("49999.999", 2, "49,999.999")]
    [InlineData("42.500", 0, "42.5")]
    public void Writes_a_number_without_rounding_it(string value, int decimals, string written)
        => Assert.Equal(written, English.Write(decimal.Parse(value, CultureInfo.InvariantCulture), decimals));

    [Fact]
    public void Rounds_only_where_asked() => Assert.Equal("11.12", English.Rounded(11.125m, 2));

    [Fact]
    public void Takes_the_marks_of_the_language() => Assert.Equal("1.234,50", new NumberStyle(".", ",").Write(1234.5m, 2));
}

using Xunit;

namespace CustomerTiering.CanonicalJson;

public class ExactDecimalTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.000e99999999999", "0")]
    [InlineData("1e2", "100")]
    [InlineData("1.2E+3", "1200")]
    [InlineData("-1200e-2", "-12")]
    [InlineData("0.0001e4", "1")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("0.10000000000000000000000000000000000000", "0.1")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    public void Reads_what_a_decimal_holds(string literal, string expected)
    {
        Assert.True(ExactDecimal.TryParse(literal, out var value));
        Assert.Equal(expected, CanonicalText.Number(value));
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("7.9228162514264337593543950336")]
    [InlineData("1e29")]
    [InlineData("1e-29")]
    [InlineData("1e400")]
    [InlineData("1e99999999999")]
    [InlineData("1e-2147483648")]
    [InlineData("1e2147483647")]
    [InlineData("0.12345678901234567890123456789012")]
    [InlineData("123456789012345678901234567890")]
    public void Rounds_nothing(string literal)
        => Assert.False(ExactDecimal.TryParse(literal, out _));
}

using System;
using System.Linq;
using CustomerTiering.Laws;
using FsCheck.Fluent;
using Xunit;

namespace CustomerTiering.Portfolio;

public sealed class ExactNumberTests
{
    [Fact]
    public void A_sum_of_a_huge_and_a_tiny_number_loses_nothing()
    {
        var sum = (ExactNumber)79_228_162_514_264_337_593_543_950_335m + 0.0000000000000000000000000001m;

        Assert.True(sum > 79_228_162_514_264_337_593_543_950_335m);
        Assert.Equal(79_228_162_514_264_337_593_543_950_335m, 79_228_162_514_264_337_593_543_950_335m + 0.0000000000000000000000000001m);
    }

    [Theory]
    [InlineData("1", "3", 2, "0.33")]
    [InlineData("2", "3", 2, "0.67")]
    [InlineData("1", "8", 2, "0.12")]
    [InlineData("3", "8", 2, "0.38")]
    [InlineData("-1", "8", 2, "-0.12")]
    [InlineData("-3", "8", 2, "-0.38")]
    [InlineData("-2", "3", 2, "-0.67")]
    [InlineData("0", "7", 2, "0")]
    public void A_quotient_is_rounded_half_to_even(string dividend, string divisor, int decimals, string expected)
        => Assert.Equal(Decimal(expected), ((ExactNumber)Decimal(dividend)).DividedBy(Decimal(divisor), decimals));

    [Fact]
    public void A_decimal_comes_back_as_it_was()
        => Law.Holds(300, Numbers, static v => ((ExactNumber)v).ToDecimal() == v);

    [Fact]
    public void Sums_products_and_order_are_those_of_decimals_where_those_are_exact()
        => Law.Holds(300, Gen.Zip(Numbers, Numbers), static p =>
            ((ExactNumber)p.Item1 + p.Item2).ToDecimal() == p.Item1 + p.Item2
            && ((ExactNumber)p.Item1 * p.Item2).ToDecimal() == decimal.Round(p.Item1 * p.Item2, 8)
            && Math.Sign(((ExactNumber)p.Item1).CompareTo(p.Item2)) == Math.Sign(p.Item1.CompareTo(p.Item2)));

    private static FsCheck.Gen<decimal> Numbers { get; }
        = Gen.Zip(Gen.Choose(-1_000_000_000, 1_000_000_000), Gen.Choose(0, 4)).Select(static p => p.Item1 / (decimal)Math.Pow(10, p.Item2));

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

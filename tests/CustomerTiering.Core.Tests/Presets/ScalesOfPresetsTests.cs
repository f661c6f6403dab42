using System.Globalization;
using System.Linq;
using Xunit;

namespace CustomerTiering.Clauses;

/// <summary>How much each indicator of a preset weighs and how many points it gives where: at each corner of its scale, between two, and just below a band's end.</summary>
public class ScalesOfPresetsTests
{
    [Theory]
    [InlineData("foreign-trade", "annual-purchase", 30, "0:0 25000:20 50000:40 125000:55 200000:70 600000:85 1000000:100")]
    [InlineData("foreign-trade", "profit-contribution", 25, "0:0 5000:20 10000:40 25000:55 40000:70 120000:85 200000:100")]
    [InlineData("foreign-trade", "purchase-frequency", 15, "0.99:0 1:30 2.99:30 3:60 5.99:60 6:80 11.99:80 12:100")]
    [InlineData("foreign-trade", "length-of-relationship", 10, "11.99:20 12:50 35.99:50 36:80 59.99:80 60:100")]
    [InlineData("foreign-trade", "growth-potential", 12, "0:0 50:50 100:100")]
    [InlineData("foreign-trade", "market-influence", 8, "0:0 50:50 100:100")]
    [InlineData("service-levels", "annual-purchase", 35, "0:0 100000:20 200000:40 600000:60 1000000:80 2000000:90 3000000:100")]
    [InlineData("service-levels", "purchase-frequency", 20, "0.99:0 1:30 2.99:30 3:50 5.99:50 6:70 11.99:70 12:85 23.99:85 24:100")]
    [InlineData("service-levels", "payment-punctuality", 15, "0:0 0.25:10 0.5:20 0.625:35 0.75:50 0.825:65 0.9:80 0.95:90 1:100")]
    [InlineData("service-levels", "credit-rating", 10, "0:0 50:50 100:100")]
    [InlineData("service-levels", "length-of-relationship", 10, "11.99:20 12:50 35.99:50 36:80 59.99:80 60:100")]
    [InlineData("service-levels", "needs-complexity", 10, "0:0 50:50 100:100")]
    [InlineData("key-accounts", "annual-purchase", 40, "0:0 500000:30 1000000:60 3000000:80 5000000:100")]
    [InlineData("key-accounts", "profit-contribution", 30, "0:0 75000:30 150000:60 575000:80 1000000:100")]
    [InlineData("key-accounts", "length-of-relationship", 20, "0:0 6:25 12:50 36:75 60:100")]
    [InlineData("key-accounts", "purchase-frequency", 10, "0:0 2:25 4:50 8:75 12:100")]
    [InlineData("relationship-care", "annual-purchase", 30, "0:0 50000:20 100000:40 300000:60 500000:80 1250000:90 2000000:100")]
    [InlineData("relationship-care", "purchase-frequency", 15, "0.99:0 1:40 2.99:40 3:60 5.99:60 6:80 11.99:80 12:100")]
    [InlineData("relationship-care", "payment-punctuality", 10, "0:0 0.25:10 0.5:20 0.7:50 0.9:80 0.95:90 1:100")]
    [InlineData("relationship-care", "length-of-relationship", 10, "11.99:20 12:60 35.99:60 36:100")]
    [InlineData("relationship-care", "growth-potential", 25, "0:0 50:50 100:100")]
    [InlineData("relationship-care", "needs-complexity", 10, "0:0 50:50 100:100")]
    [InlineData("cement-sales", "annual-purchase", 40, "0:0 250000:20 500000:40 2750000:60 5000000:80 12500000:90 20000000:100")]
    [InlineData("cement-sales", "payment-punctuality", 25, "0:0 0.3:15 0.6:30 0.75:55 0.9:80 0.95:90 1:100")]
    [InlineData("cement-sales", "credit-rating", 15, "0:0 50:50 100:100")]
    [InlineData("cement-sales", "purchase-frequency", 10, "0:0 6:30 12:60 30:80 48:100")]
    [InlineData("cement-sales", "length-of-relationship", 10, "11.99:20 12:60 35.99:60 36:100")]
    public void Each_indicator_weighs_and_scores_as_listed(string preset, string indicator, int weight, string points)
    {
        var scored = Presets.Find(preset).Scoring.Indicators.Single(i => i.Indicator.Id == indicator);

        Assert.Equal(weight, scored.Weight);
        Assert.All(points.Split(' ').Select(static p => p.Split(':').Select(static n => decimal.Parse(n, CultureInfo.InvariantCulture)).ToArray()), p => Assert.Equal(p[1], scored.Scale.PointsAt(p[0])));
    }
}

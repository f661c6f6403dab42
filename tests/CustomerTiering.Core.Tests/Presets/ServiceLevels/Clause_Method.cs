using System.Globalization;
using System.Linq;
using Xunit;

namespace CustomerTiering.Clauses.ServiceLevels;

/// <summary>A weight per indicator, points for each, a composite score, and from it the level.</summary>
public class Clause_Method
{
    [Fact]
    public void Weighs_each_indicator()
        => Assert.Equal([35m, 20m, 15m, 10m, 10m, 10m], Presets.ServiceLevels.Scoring.Indicators.Select(static i => i.Weight));

    [Fact]
    public void Adds_points_by_weight_to_the_composite()
    {
        var decision = ServiceLevels.Decide(null, ServiceLevels.Level2);

        Assert.Equal([60m, 70m, 80m, 70m, 80m, 50m], decision.PartialScores.Select(static p => p.Points!.Value));
        Assert.Equal(67m, decision.Score);
    }

    [Theory]
    [InlineData("100", "1")]
    [InlineData("80", "1")]
    [InlineData("79.99", "2")]
    [InlineData("60", "2")]
    [InlineData("59.99", "3")]
    [InlineData("35", "3")]
    [InlineData("34.99", "4")]
    [InlineData("0", "4")]
    public void Takes_the_level_from_the_composite(string score, string level)
        => Assert.Equal(level, Presets.ServiceLevels.Tiers.Ladder.Reached(decimal.Parse(score, CultureInfo.InvariantCulture)).Code);
}

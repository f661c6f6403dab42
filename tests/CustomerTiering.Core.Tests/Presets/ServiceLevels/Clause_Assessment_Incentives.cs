using Xunit;
using static CustomerTiering.Clauses.PresetIncentives;

namespace CustomerTiering.Clauses.ServiceLevels;

/// <summary>Assessment: satisfaction, response in time, resolution rate and tier upgrade rate, tied to pay, bonus and promotion.</summary>
public sealed class Clause_Assessment_Incentives
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.ServiceLevels);

    [Theory]
    [InlineData("survey-answer", 90, "bonus by satisfaction-good")]
    [InlineData("survey-answer", 69, "pay-cut by satisfaction-poor")]
    [InlineData("request", 95, "bonus by response-good")]
    [InlineData("request", 79, "pay-cut by response-poor")]
    [InlineData("problem", 90, "bonus by resolution-good")]
    [InlineData("problem", 69, "pay-cut by resolution-poor")]
    [InlineData("review", 10, "promotion-chance by upgrades-good")]
    public void Each_figure_leads_to_a_recommendation_of_its_own(string kind, int percent, string expected) => Assert.Equal([expected], Recommended(Engine, kind, percent));

    [Theory]
    [InlineData("survey-answer", 89)]
    [InlineData("survey-answer", 70)]
    [InlineData("request", 94)]
    [InlineData("request", 80)]
    [InlineData("problem", 89)]
    [InlineData("problem", 70)]
    [InlineData("review", 9)]
    public void Between_the_bounds_nothing_is_recommended(string kind, int percent) => Assert.Empty(Recommended(Engine, kind, percent));

    [Fact]
    public void With_too_few_records_nobody_is_judged() => Assert.Empty(Recommended(Engine, "survey-answer", 0, count: 4));
}

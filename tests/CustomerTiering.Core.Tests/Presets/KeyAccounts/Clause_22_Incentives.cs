using Xunit;
using static CustomerTiering.Clauses.PresetIncentives;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Art. 5: target against actual, by which sales staff are assessed; art. 22: service quality counts in performance.</summary>
public sealed class Clause_22_Incentives
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.KeyAccounts);

    [Theory]
    [InlineData(100, "bonus by target-good")]
    [InlineData(99, null)]
    [InlineData(80, null)]
    [InlineData(79, "points-deduction by target-poor")]
    public void Article_5_sales_are_held_against_their_target(int percent, string? expected) => Assert.Equal(expected is null ? [] : [expected], Recommended(Engine, "sales-target", percent));

    [Theory]
    [InlineData(90, "bonus by service-good")]
    [InlineData(89, null)]
    [InlineData(70, null)]
    [InlineData(69, "points-deduction by service-poor")]
    public void Article_22_service_quality_counts_in_performance(int percent, string? expected) => Assert.Equal(expected is null ? [] : [expected], Recommended(Engine, "survey-answer", percent));
}

using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Portfolio.Coverage;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>The policy covers every customer: active ones without tier, owner, current assessment or care plan are named.</summary>
public class Clause_1_2_Portfolio
{
    private static readonly LocalDate Day = new(2026, 7, 1);

    [Fact]
    public void Finds_nothing_missing_of_a_customer_that_is_covered() => Assert.Empty(Gaps(Whole().Build()));

    [Fact]
    public void Names_who_has_no_tier() => Assert.Equal(["tier"], Gaps(new StandingBuilder { Owner = "li", LastReviewOn = new LocalDate(2026, 1, 1) }.Build()));

    [Fact]
    public void Names_who_has_no_owner()
    {
        var standing = Whole();
        standing.Owner = null;

        Assert.Equal(["owner"], Gaps(standing.Build()));
    }

    [Theory]
    [InlineData(2025, 7, 2, "")]
    [InlineData(2025, 7, 1, "assessment")]
    public void Names_whose_assessment_is_a_year_old(int year, int month, int day, string missing)
    {
        var standing = Whole();
        standing.LastReviewOn = new LocalDate(year, month, day);

        Assert.Equal(missing, string.Join(',', Gaps(standing.Build())));
    }

    [Fact]
    public void Names_who_was_never_assessed()
    {
        var standing = Whole();
        standing.LastReviewOn = null;

        Assert.Equal(["assessment"], Gaps(standing.Build()));
    }

    [Fact]
    public void Names_who_has_no_care_plan() => Assert.Equal(["care-plan"], Gaps(Whole().Build(), hasCarePlan: false));

    [Fact]
    public void Asks_nothing_of_a_customer_that_is_not_active() => Assert.Empty(Gaps(Standing.None, hasCarePlan: false, isActive: false));

    [Fact]
    public void Says_what_is_missing_in_three_languages()
    {
        var decision = ForeignTrade.Engine.Portfolio.Cover(new CoverageRequest(Facts, Standing.None, Day, hasCarePlan: false));

        Assert.StartsWith("C1: lacks tier, owner, current assessment, care plan", ForeignTrade.Engine.Explain(decision), System.StringComparison.Ordinal);
        Assert.StartsWith("C1：缺少等级、责任人、有效评估、服务计划", ForeignTrade.Engine.Explain(decision, "zh-Hans"), System.StringComparison.Ordinal);
        Assert.StartsWith("C1：缺少等級、責任人、有效評估、服務計畫", ForeignTrade.Engine.Explain(decision, "zh-Hant"), System.StringComparison.Ordinal);
    }

    private static CustomerFacts Facts => new CustomerFactsBuilder { Id = "C1" }.Build();

    private static StandingBuilder Whole() => new() { Tier = "B", Since = new LocalDate(2025, 1, 1), LastReviewOn = new LocalDate(2026, 1, 1), Owner = "li" };

    private static string[] Gaps(Standing standing, bool hasCarePlan = true, bool isActive = true)
        => [.. ForeignTrade.Engine.Portfolio.Cover(new CoverageRequest(Facts, standing, Day, hasCarePlan, isActive)).Gaps.Select(static g => g.Missing)];
}

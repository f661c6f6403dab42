using System.Linq;
using CustomerTiering.Incentives;
using CustomerTiering.Rules;
using Xunit;
using static CustomerTiering.Clauses.PresetIncentives;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>Art. 13.2: the target of the satisfaction survey is 100 %; short of it there is something to improve.</summary>
public sealed class Clause_13_2_Incentives
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.CementSales);

    [Theory]
    [InlineData(100, "praise by full-satisfaction")]
    [InlineData(99.99, "improvement by short-of-full-satisfaction")]
    public void The_target_is_100_percent(double percent, string expected) => Assert.Equal([expected], Recommended(Engine, "survey-answer", (decimal)percent, KpiPeriodKind.Year));

    [Fact]
    public void Without_an_answer_the_target_is_neither_met_nor_missed() => Assert.Empty(Recommended(Engine, "survey-answer", 100, KpiPeriodKind.Year, count: 0));

    [Fact]
    public void The_target_is_firm() => Assert.Equal(Basis.Policy, Presets.CementSales.Incentives.Penalties.Single(static r => r.Id == "short-of-full-satisfaction").Basis);
}

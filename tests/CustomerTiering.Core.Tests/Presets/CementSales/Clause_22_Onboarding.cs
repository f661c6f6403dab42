using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>The policy is in force from its issue, on trial.</summary>
public class Clause_22_Onboarding
{
    [Fact]
    public void Is_in_force_from_its_issue() => Assert.Equal(new LocalDate(2015, 8, 24), Presets.CementSales.Effective.From);

    [Fact]
    public void Reminds_of_its_review_while_it_is_on_trial()
    {
        Assert.True(Presets.CementSales.OnTrial);
        Assert.Equal(new LocalDate(2016, 8, 24), CementSales.Engine.Onboarding.TrialReview);
        Assert.Null(TieringEngine.Create(Presets.ForeignTrade).Onboarding.TrialReview);
    }
}

using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Onboarding;
using Xunit;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>Information is complete at the first deal; gaps are filled by the region's handler.</summary>
public class Clause_8_Onboarding
{
    [Fact]
    public void Flags_a_first_order_on_an_incomplete_file_and_names_who_fills_which_gap()
    {
        var decision = CementSales.Engine.Onboarding.FirstOrder(Named().Build(), CementSales.AsOf, OnboardingVerdictKind.Admit);

        Assert.Equal((FirstOrderKind.Flag, "region-handler"), (decision.Kind, decision.Handler));
        Assert.Equal(["qualification", "credit-rating", "relation"], decision.Missing.Select(static k => k.Id));
    }

    [Fact]
    public void Releases_one_on_a_complete_file()
    {
        var facts = Named();
        facts.CreditRating = 80;
        facts[CementSales.Qualification] = "A-1";
        facts[CementSales.Relation] = "none";

        Assert.Equal(FirstOrderKind.Release, CementSales.Engine.Onboarding.FirstOrder(facts.Build(), CementSales.AsOf, OnboardingVerdictKind.Admit).Kind);
    }

    [Theory]
    [InlineData(OnboardingVerdictKind.AskForMore)]
    [InlineData(OnboardingVerdictKind.Refuse)]
    [InlineData(null)]
    public void Holds_the_first_order_of_who_was_not_admitted(OnboardingVerdictKind? admission)
        => Assert.Equal(FirstOrderKind.Hold, CementSales.Engine.Onboarding.FirstOrder(Named().Build(), CementSales.AsOf, admission).Kind);

    private static CustomerFactsBuilder Named()
    {
        var facts = new CustomerFactsBuilder { Id = "C1" };
        facts[CementSales.LegalName] = "Bridge Builders";
        return facts;
    }
}

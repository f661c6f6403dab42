using System;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using Xunit;

namespace CustomerTiering;

/// <summary>What only other areas than grading read need not be registered; what is mistyped still is refused.</summary>
public sealed class RegisteredIndicatorsTests
{
    [Fact]
    public void A_host_that_registers_nothing_gets_an_engine_whose_other_areas_read_facts_of_the_policy()
        => Assert.Contains(Presets.CementSales.Indicators, static i => i.Id == "group-unit" && TieringEngine.Create(Presets.CementSales).Policy.FindFact(i.Id) is not null);

    [Fact]
    public void A_like_name_is_refused_with_the_question_which_was_meant()
        => Assert.Contains("did you mean `group-units`?", Refusal(Indicator.Flag("group-units")), StringComparison.Ordinal);

    [Fact]
    public void Another_kind_under_the_name_is_refused()
        => Assert.Contains("it is registered as a number; make the key with `Indicator.Flag`", Refusal(Indicator.Number("group-unit")), StringComparison.Ordinal);

    private static string Refusal(FactKey registered)
        => Assert.Throws<PolicyException>(() => TieringEngine.Create(Presets.CementSales, builder => builder.AddIndicators(registered))).Message;
}

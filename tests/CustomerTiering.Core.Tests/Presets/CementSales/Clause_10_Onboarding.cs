using System;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Onboarding;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>New customers are investigated before they are chosen: management, funds, reputation, ability to perform; willing to cooperate; keeps secrets.</summary>
public class Clause_10_Onboarding
{
    private static readonly string[] Points = ["management-level", "financial-strength", "reputation", "ability-to-perform"];

    [Fact]
    public void Admits_who_is_sound_in_all() => Assert.Equal((OnboardingVerdictKind.Admit, "admit-where-nothing-stricter"), Decide(static _ => { }));

    [Theory]
    [InlineData("reputation", 39, OnboardingVerdictKind.Refuse, "poor-reputation")]
    [InlineData("ability-to-perform", 39, OnboardingVerdictKind.Refuse, "not-able-to-perform")]
    [InlineData("management-level", 59, OnboardingVerdictKind.AskForMore, "weak-management-or-funds")]
    [InlineData("financial-strength", 59, OnboardingVerdictKind.AskForMore, "weak-management-or-funds")]
    [InlineData("reputation", 40, OnboardingVerdictKind.Admit, "admit-where-nothing-stricter")]
    [InlineData("financial-strength", 60, OnboardingVerdictKind.Admit, "admit-where-nothing-stricter")]
    public void Judges_each_point_at_its_bound(string point, int value, OnboardingVerdictKind verdict, string rule)
        => Assert.Equal((verdict, rule), Decide(f => f[Indicator.Number(point)] = value));

    [Theory]
    [InlineData("keeps-secrets", "does-not-keep-secrets")]
    [InlineData("willing-to-cooperate", "not-willing-to-cooperate")]
    public void Refuses_who_does_not_cooperate_or_keep_secrets(string flag, string rule)
        => Assert.Equal((OnboardingVerdictKind.Refuse, rule), Decide(f => f[Indicator.Flag(flag)] = false));

    [Theory]
    [InlineData("management-level")]
    [InlineData("financial-strength")]
    [InlineData("reputation")]
    [InlineData("ability-to-perform")]
    public void Investigates_first_where_a_point_is_not_known(string point)
        => Assert.Equal((OnboardingVerdictKind.AskForMore, "not-investigated"), Decide(f => f[Indicator.Number(point)] = null));

    [Fact]
    public void Names_every_reason_of_the_strictest_verdict()
    {
        var decision = CementSales.Engine.Onboarding.Decide(new OnboardingRequest(
            Sound(static f =>
            {
                f[Indicator.Number("reputation")] = 10;
                f[Indicator.Number("financial-strength")] = 10;
                f[Indicator.Flag("keeps-secrets")] = false;
            }),
            CementSales.AsOf));

        Assert.Equal(["poor-reputation", "does-not-keep-secrets"], decision.Reasons.Select(static r => r.Rule.Id));
        Assert.Contains("C9: refused", CementSales.Engine.Explain(decision), StringComparison.Ordinal);
        Assert.Contains("不予准入", CementSales.Engine.Explain(decision, "zh-Hans"), StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_more_of_who_looks_like_a_customer_that_there_is_or_of_whom_a_fact_is_doubtful()
    {
        Assert.Equal((OnboardingVerdictKind.AskForMore, "ask-on-duplicate"), Decide(static _ => { }, duplicates: 1));
        Assert.Equal((OnboardingVerdictKind.AskForMore, "ask-on-doubtful-facts"), Decide(static f => f.From(Indicator.Number("reputation"), new FactProvenance("hearsay", verification: Verification.Unverified))));
    }

    [Theory]
    [InlineData(2025, 1, 11, OnboardingVerdictKind.Refuse)]
    [InlineData(2025, 1, 10, OnboardingVerdictKind.Admit)]
    public void Refuses_for_a_year_who_was_delisted(int year, int month, int day, OnboardingVerdictKind expected)
        => Assert.Equal(expected, CementSales.Engine.Onboarding.Decide(new OnboardingRequest(Sound(static _ => { }), CementSales.AsOf, 0, new LocalDate(year, month, day))).Verdict);

    private static (OnboardingVerdictKind Verdict, string Rule) Decide(Action<CustomerFactsBuilder> change, int duplicates = 0)
    {
        var decision = CementSales.Engine.Onboarding.Decide(new OnboardingRequest(Sound(change), CementSales.AsOf, duplicates));
        return (decision.Verdict, Assert.Single(decision.Reasons).Rule.Id);
    }

    private static CustomerFacts Sound(Action<CustomerFactsBuilder> change)
    {
        var facts = new CustomerFactsBuilder { Id = "C9" };
        foreach (var point in Points)
            facts[Indicator.Number(point)] = 80;
        facts[Indicator.Flag("willing-to-cooperate")] = true;
        facts[Indicator.Flag("keeps-secrets")] = true;
        change(facts);
        return facts.Build();
    }
}

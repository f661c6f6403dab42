using System;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Laws;
using CustomerTiering.Policies;
using NodaTime;
using Xunit;

namespace CustomerTiering.Onboarding;

public sealed class OnboardingDeciderTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);

    [Fact]
    public void Where_no_rule_hits_nobody_is_admitted() => Assert.Equal(OnboardingVerdictKind.AskForMore, Decide("").Verdict);

    [Fact]
    public void The_strictest_rule_counts_whatever_the_order()
    {
        const string Admit = """{ "use": "admit-where-nothing-stricter" }""";
        const string Refuse = """{ "id": "r", "when": { "attribute": "region", "is": "abroad" }, "then": { "refuse": true } }""";

        Assert.Equal(OnboardingVerdictKind.Refuse, Decide($"{Admit}, {Refuse}", "abroad").Verdict);
        Assert.Equal(OnboardingVerdictKind.Refuse, Decide($"{Refuse}, {Admit}", "abroad").Verdict);
        Assert.Equal(OnboardingVerdictKind.Admit, Decide($"{Refuse}, {Admit}", "home").Verdict);
    }

    [Fact]
    public void A_file_that_is_not_complete_asks_for_more_and_names_what_is_missing()
    {
        var decision = Decide("""{ "use": "admit-where-nothing-stricter" }, { "use": "ask-on-missing-facts" }""");

        Assert.Equal(OnboardingVerdictKind.AskForMore, decision.Verdict);
        Assert.Equal(["region", "industry"], decision.Missing.Select(static k => k.Id));
        Assert.Equal("C1: more is asked", decision.ToString());
    }

    [Fact]
    public void A_first_order_on_an_incomplete_file_is_held_where_the_policy_holds_it()
    {
        var engine = Engine("\"firstOrders\": [ { \"use\": \"hold-first-order-on-incomplete-file\", \"handler\": \"sales\" }, { \"use\": \"flag-first-order-on-incomplete-file\", \"handler\": \"office\" } ]");
        var decision = engine.Onboarding.FirstOrder(Facts(null), Day);

        Assert.Equal((FirstOrderKind.Hold, "sales"), (decision.Kind, decision.Handler));
        Assert.Equal(FirstOrderKind.Release, engine.Onboarding.FirstOrder(new CustomerFactsBuilder { Id = "C1", Region = "x", Industry = "y" }.Build(), Day).Kind);
        Assert.Equal(decision.Hash(), engine.Onboarding.FirstOrder(Facts(null), new DateTime(2026, 1, 1)).Hash());
    }

    [Fact]
    public void The_records_hold_what_was_decided_from()
    {
        var engine = Engine("\"verdicts\": [ { \"use\": \"admit-where-nothing-stricter\" } ]");
        string[] verdicts =
        [
            engine.Onboarding.Decide(new OnboardingRequest(Facts(null), Day)).Hash(),
            engine.Onboarding.Decide(new OnboardingRequest(Facts(null), Day, 1)).Hash(),
            engine.Onboarding.Decide(new OnboardingRequest(Facts(null), Day, 0, Day.PlusDays(-1))).Hash(),
        ];
        string[] orders = [engine.Onboarding.FirstOrder(Facts("a"), Day).Hash(), engine.Onboarding.FirstOrder(Facts("b"), Day).Hash(), engine.Onboarding.FirstOrder(Facts("a"), Day, OnboardingVerdictKind.Admit).Hash()];

        Assert.Equal(3, verdicts.Distinct().Count());
        Assert.Equal(3, orders.Distinct().Count());
    }

    [Fact]
    public void A_grading_of_another_engine_is_refused()
    {
        var (one, other) = (TieringEngine.Create(Presets.CementSales), TieringEngine.Create(Presets.CementSales));
        var weak = new CustomerFactsBuilder { Id = "C1", AnnualPurchase = 1, PaymentPunctuality = 0, CreditRating = 0, PurchaseFrequency = 0, LengthOfRelationship = 1 }.Build();
        var results = one.DecideAll([new DecisionRequest(weak, Standing.Imported("ordinary", new LocalDate(2025, 1, 1)), Day)]);

        Assert.Single(one.Onboarding.Delisting(results));
        Assert.Throws<ArgumentException>(() => other.Onboarding.Delisting(results));
    }

    [Fact]
    public void A_request_is_not_of_before_it_was_delisted() => Assert.Throws<ArgumentException>(static () => new OnboardingRequest(Facts(null), Day, 0, Day.PlusDays(1)));

    private static OnboardingDecision Decide(string rules, string? region = null) => Engine($"\"verdicts\": [ {rules} ]").Onboarding.Decide(new OnboardingRequest(Facts(region), Day));

    private static TieringEngine Engine(string section)
        => TieringEngine.Create(TieringPolicy.Parse(SmallPolicy.Json().TrimEnd()[..^1] + $", \"onboarding\": {{ \"file\": [ \"region\", \"industry\" ], {section} }} }}"));

    private static CustomerFacts Facts(string? region) => new CustomerFactsBuilder { Id = "C1", Region = region }.Build();
}

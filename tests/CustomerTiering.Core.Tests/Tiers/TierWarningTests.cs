using System;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Laws;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using NodaTime;
using Xunit;

namespace CustomerTiering.Tiers;

/// <summary>A warning speaks of the tier that a customer qualifies for, changes nothing, and may ask for an approval.</summary>
public class TierWarningTests
{
    private const string Europe = """{ "tier": "B", "effect": "warn", "when": { "attribute": "region", "is": "EU" } }""";
    private const string Small = """{ "id": "weak", "when": { "all": [ { "outcome": "qualified-tier", "is": "B" }, { "outcome": "score", "below": 65 } ] }, "then": { "warn": true } }""";
    private static readonly LocalDate AsOf = new(2025, 6, 30);

    [Theory]
    [InlineData("EU", 70, false)]
    [InlineData("US", 70, true)]
    [InlineData(null, 70, true)]
    [InlineData("US", 50, false)]
    [InlineData("US", 90, false)]
    public void A_gate_that_warns_speaks_of_those_who_qualify_for_its_tier_without_meeting_it(string? region, int score, bool warned)
        => Assert.Equal(warned ? ["gate-b"] : [], Ids(Decide(Policy(gates: Europe), score, region)));

    [Fact]
    public void It_lets_the_unknown_pass_where_the_policy_says_so()
        => Assert.Empty(Decide(Policy(gates: Europe.Replace("\"tier\"", "\"whenUnknown\": \"open\", \"tier\"", StringComparison.Ordinal)), 70).Warnings);

    [Fact]
    public void It_may_stand_before_the_lowest_tier()
        => Assert.Equal(["gate-d"], Ids(Decide(Policy(gates: Europe.Replace("\"B\"", "\"D\"", StringComparison.Ordinal)), 10, "US")));

    [Fact]
    public void Neither_it_nor_a_rule_of_the_policy_s_own_changes_the_tier()
    {
        var decision = Decide(Policy(Small, Europe), 60, "US");

        Assert.Equal(["weak", "gate-b"], Ids(decision));
        Assert.Equal("B", decision.QualifiedTier!.Code);
        Assert.Equal(["warning, the tier stays as it is", "warning, does not fit tier B"], decision.Warnings.Select(static w => w.Outcome));
    }

    [Fact]
    public void Warnings_see_the_tier_within_bounds_and_pin()
    {
        var policy = Policy(Small, bounds: """{ "use": "cap-new-customer", "tier": "C" }""");
        var pinned = new StandingBuilder(Standing.Imported("C", AsOf.PlusMonths(-9))) { Pin = new TierPin(PinKind.Frozen, "C", "boss", AsOf.PlusMonths(1)) }.Build();

        Assert.Empty(Decide(policy, 60).Warnings);
        Assert.Empty(Engine(policy).Decide(SmallPolicy.Scoring(60), pinned, AsOf).Warnings);
        Assert.Equal(["weak"], Ids(Engine(policy).Decide(SmallPolicy.Scoring(60), Standing.Imported("C", AsOf.PlusMonths(-9)), AsOf)));
    }

    [Theory]
    [InlineData("""{ "use": "warn-on-credit-warning", "level": 2 }""", 1, Verification.Verified, false)]
    [InlineData("""{ "use": "warn-on-credit-warning", "level": 2 }""", 2, Verification.Verified, true)]
    [InlineData("""{ "use": "warn-on-doubtful-facts" }""", 0, Verification.Verified, false)]
    [InlineData("""{ "use": "warn-on-doubtful-facts" }""", 0, Verification.Refuted, true)]
    public void The_library_s_templates_warn(string rule, int creditWarning, Verification verification, bool warned)
    {
        var facts = new CustomerFactsBuilder { Id = "C1", GrowthPotential = 70 }.From(Indicators.GrowthPotential, new FactProvenance(verification: verification)).Build();

        Assert.Equal(warned, Engine(Policy(rule)).Decide(new DecisionRequest(facts, Standing.None, AsOf, new CreditStanding(creditWarning))).Warnings.Count == 1);
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void A_minimum_may_be_warned_of_instead_of_capped(int score, bool warned)
    {
        var json = Json("""{ "use": "warn-below-minimum" }""").Replace("\"weight\": 100", "\"weight\": 100, \"minimum\": 51", StringComparison.Ordinal);
        var policy = TieringPolicy.Parse(json);

        Assert.Empty(policy.Warnings);
        Assert.Equal(warned, Decide(policy, score).Warnings.Count == 1);
    }

    [Fact]
    public void A_change_into_a_tier_with_warnings_asks_for_an_approval_where_the_policy_says_so()
    {
        var policy = Policy(gates: Europe, approvals: """{ "use": "approve-warned", "role": "finance-department" }""");

        Assert.Equal(["finance-department"], Decide(policy, 70, "US").Approvers);
        Assert.Empty(Decide(policy, 70, "EU").Approvers);
        Assert.Empty(Engine(policy).Decide(SmallPolicy.Scoring(70, "US"), Standing.Imported("B", AsOf.PlusMonths(-9)), AsOf).Approvers);
    }

    [Fact]
    public void So_does_a_tier_that_stays_where_a_rule_counts_warnings()
    {
        var policy = Policy(gates: Europe, approvals: """{ "id": "recheck", "when": { "outcome": "warnings", "atLeast": 1 }, "then": { "approvalBy": "finance-department" } }""");
        var decision = Engine(policy).Decide(SmallPolicy.Scoring(70, "US"), Standing.Imported("B", AsOf.PlusMonths(-9)), AsOf);

        Assert.Equal((ChangeKind.Hold, true, "finance-department"), (decision.Change, decision.RequiresApproval, Assert.Single(decision.Approvers)));
    }

    [Fact]
    public void Nobody_is_asked_of_a_warned_tier_that_stays_where_no_rule_counts_warnings()
    {
        var policy = Policy(gates: Europe, approvals: """{ "use": "approve-change", "role": "crm-department" }""");
        var decision = Engine(policy).Decide(SmallPolicy.Scoring(70, "US"), Standing.Imported("B", AsOf.PlusMonths(-9)), AsOf);

        Assert.Equal((ChangeKind.Hold, 1, 0), (decision.Change, decision.Warnings.Count, decision.Approvers.Count));
    }

    [Fact]
    public void A_customer_that_is_not_gradable_has_none() => Assert.Empty(Decide(Policy(gates: Europe), null, "US").Warnings);

    [Fact]
    public void A_warning_nearly_given_is_a_near_miss_with_its_gap()
    {
        var near = Decide(Policy(Small), 67).NearMisses.Single(static n => n.Rule.Id == "weak");

        Assert.Equal((67m, 65m), (near.Actual, near.Required));
        Assert.Equal(2m, near.Gap);
    }

    [Fact]
    public void Hosts_edit_warnings_like_other_rules()
    {
        var rule = new Rule<TierCase, TierWarning>("thin", "little is known", static c => c.KnownWeight < 101, static c => TierWarning.Against(c.QualifiedTier));
        var engine = TieringEngine.Create(Policy(Small), b => b.EditRules(r => r.For(Areas.TierWarnings).Remove("weak").Add(rule)));

        Assert.Equal("thin: warning, does not fit tier A", string.Join(", ", engine.Decide(SmallPolicy.Scoring(90), Standing.None, AsOf).Warnings.Select(static w => $"{w.Rule.Id}: {w.Outcome}")));
        Assert.Equal("warning, does not fit the tier it qualifies for", engine.RuleBook().Sets.Single(static s => s.Id == "tiers.warnings").Rules[0].Outcome);
    }

    [Fact]
    public void They_change_the_rules_hash()
    {
        Assert.Contains("set tiers.warnings collect\nrule gate-b always (all (equal qualified-tier tier:\"B\") (unproven (equal #region \"EU\"))) -> (warning \"B\")\n", RulesHash.Print(Policy(gates: Europe)), StringComparison.Ordinal);
        Assert.NotEqual(Engine(Policy()).RulesHash, Engine(Policy(gates: Europe)).RulesHash);
    }

    [Fact]
    public void They_are_told_apart_from_other_hits_where_the_rules_fill_more_than_one_word()
    {
        var engine = TieringEngine.Create(Policy(Small, Europe, approvals: """{ "use": "approve-change", "role": "crm-department" }"""), b => b.EditRules(r =>
        {
            for (var i = 0; i < 64; i++)
                r.For(Areas.ChangeLimits).Add(new Rule<ChangeCase, ChangeLimit>($"limit-{i}", "none", static c => c.Score < 0, static c => ChangeLimit.NoChange));
            r.For(Areas.ChangeNotices).Add(new Rule<ChangeCase, ChangeNotice>("tell", "all are told", static c => c.Score > 0, static c => ChangeNotice.To("customer")));
        }));
        var decision = engine.Decide(SmallPolicy.Scoring(60, "US"), Standing.None, AsOf);

        Assert.Equal(["weak", "gate-b"], Ids(decision));
        Assert.Equal(("crm-department", "customer"), (Assert.Single(decision.Approvers), Assert.Single(decision.NoticesIfApproved)));
        Assert.Equal(["weak", "gate-b", "place-new-customer", "approve-change", "tell"], decision.Rules.Select(static h => h.Rule.Id));
    }

    [Fact]
    public void Two_warnings_are_equal_when_they_speak_against_the_same_tier()
    {
        var ladder = Policy().Tiers.Ladder;

        Assert.True(TierWarning.Against(ladder[0]) == TierWarning.Against(ladder[0]));
        Assert.True(TierWarning.Against(ladder[0]) != TierWarning.Against(ladder[1]));
        Assert.True(TierWarning.OfTier.Equals(default));
        Assert.Equal(TierWarning.Against(ladder[0]).GetHashCode(), TierWarning.Against(ladder[0]).GetHashCode());
    }

    private static TieringPolicy Policy(string warnings = "", string gates = "", string bounds = "", string approvals = "")
        => TieringPolicy.Parse(Json(warnings, gates, bounds, approvals));

    private static string Json(string warnings = "", string gates = "", string bounds = "", string approvals = "")
        => SmallPolicy.Json(bounds: bounds, approvals: approvals).Replace("\"bounds\": [", $"\"warnings\": [ {warnings} ], \"gates\": [ {gates} ], \"bounds\": [", StringComparison.Ordinal);

    private static TieringEngine Engine(TieringPolicy policy) => TieringEngine.Create(policy);

    private static Decision Decide(TieringPolicy policy, int? score, string? region = null) => Engine(policy).Decide(SmallPolicy.Scoring(score, region), Standing.None, AsOf);

    private static string[] Ids(Decision decision) => [.. decision.Warnings.Select(static w => w.Rule.Id)];
}

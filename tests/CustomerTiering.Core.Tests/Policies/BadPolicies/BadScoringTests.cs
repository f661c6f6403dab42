using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadScoringTests
{
    [Fact]
    public void Refuses_a_policy_without_scoring_and_changes()
        => BadPolicy.With("'scoring'", "'scorings'")
            .And("'changes'", "'change'")
            .IsRefusedWith(
                "$.scoring: is missing; add an object in braces",
                "$.changes: is missing; add an object in braces",
                "$.scorings: `scorings` is not known here; did you mean `scoring`?",
                "$.change: `change` is not known here; did you mean `changes`?");

    [Fact]
    public void Refuses_a_scorecard_without_indicators()
        => BadPolicy.With("[\n      { 'indicator': 'annual-purchase', 'weight': 60, 'aspect': 'value', 'curve': [ { 'at': 0, 'points': 0 }, { 'at': 1000, 'points': 100 } ] },\n      { 'indicator': 'recency', 'weight': 40, 'bands': [ { 'below': 90, 'points': 100 }, { 'from': 90, 'below': 365, 'points': 50 }, { 'from': 365, 'points': 0 } ] }\n    ]", "[]")
            .IsRefusedWith(
                "$.scoring.aspects[0]: no indicator stands for the aspect `value`; give an indicator `\"aspect\": \"value\"`",
                "$.scoring.indicators: lists no indicator; list at least one, their weights summing to 100");

    [Fact]
    public void Refuses_an_unknown_indicator_with_its_nearest_name()
        => BadPolicy.With("'annual-purchase'", "'anual-purchase'")
            .IsRefusedWith("$.scoring.indicators[0].indicator: indicator `anual-purchase` is not known; did you mean `annual-purchase`? otherwise declare it under `indicators`");

    [Fact]
    public void Refuses_an_unknown_indicator_like_none()
        => BadPolicy.With("'annual-purchase'", "'zodiac'")
            .IsRefusedWith("$.scoring.indicators[0].indicator: indicator `zodiac` is not known; declare it under `indicators`; known: `annual-purchase`, `credit-rating`, `declining-quarters`, `export-share`, `growth-potential`, `length-of-relationship`, `market-influence`, `needs-complexity` and 5 more");

    [Fact]
    public void Refuses_an_attribute_that_is_scored()
        => BadPolicy.With("'annual-purchase'", "'region'")
            .IsRefusedWith("$.scoring.indicators[0].indicator: `region` is an attribute and has no points; score an indicator; known: `annual-purchase`, `credit-rating`, `declining-quarters`, `export-share`, `growth-potential`, `length-of-relationship`, `market-influence`, `needs-complexity` and 5 more");

    [Fact]
    public void Refuses_weights_that_sum_to_less()
        => BadPolicy.With("'weight': 40", "'weight': 39.5")
            .IsRefusedWith("$.scoring.indicators: the weights sum to 99.5; let them sum to 100");

    [Fact]
    public void Refuses_a_weight_of_zero()
        => BadPolicy.With("'weight': 60", "'weight': 100")
            .And("'weight': 40", "'weight': 0")
            .IsRefusedWith("$.scoring.indicators[1].weight: is 0; leave the indicator out or give it a weight above 0");

    [Fact]
    public void Refuses_a_weight_below_zero()
        => BadPolicy.With("'weight': 60", "'weight': -60")
            .IsRefusedWith("$.scoring.indicators[0].weight: `-60` is too small; write a number from 0 to 100");

    [Fact]
    public void Refuses_a_weight_above_100()
        => BadPolicy.With("'weight': 60", "'weight': 160")
            .IsRefusedWith("$.scoring.indicators[0].weight: `160` is too large; write a number from 0 to 100");

    [Fact]
    public void Refuses_a_line_without_weight()
        => BadPolicy.With(", 'weight': 40", "")
            .IsRefusedWith("$.scoring.indicators[1].weight: is missing; add a number from 0 to 100");

    [Fact]
    public void Refuses_an_indicator_scored_twice()
        => BadPolicy.With("'recency'", "'annual-purchase'")
            .And("[ { 'below': 90, 'points': 100 }, { 'from': 90, 'below': 365, 'points': 50 }, { 'from': 365, 'points': 0 } ]", "[ { 'points': 5 } ]")
            .IsRefusedWith("$.scoring.indicators[1]: indicator `annual-purchase` is scored twice; keep one line with the sum of the weights");

    [Fact]
    public void Refuses_a_mistyped_property_in_a_line()
        => BadPolicy.With("'weight': 40", "'wieght': 40")
            .IsRefusedWith(
                "$.scoring.indicators[1].weight: is missing; add a number from 0 to 100",
                "$.scoring.indicators[1].wieght: `wieght` is not known here; did you mean `weight`?");

    [Fact]
    public void Refuses_a_minimum_known_weight_above_100()
        => BadPolicy.With("'minimumKnownWeight': 50", "'minimumKnownWeight': 101")
            .IsRefusedWith("$.scoring.minimumKnownWeight: `101` is too large; write a number from 0 to 100");

    [Fact]
    public void Refuses_a_rounding_to_more_than_6_decimals()
        => BadPolicy.With("'decimals': 2", "'decimals': 7")
            .IsRefusedWith("$.scoring.rounding.decimals: `7` is too large; write a whole number from 0 to 6");

    [Fact]
    public void Refuses_a_rounding_mode_that_is_not_known()
        => BadPolicy.With("'half-even'", "'half-evn'")
            .IsRefusedWith("$.scoring.rounding.mode: `half-evn` is not known here; did you mean `half-even`? write one of `half-even`, `half-up`");

    [Fact]
    public void Refuses_an_aspect_without_an_indicator()
        => BadPolicy.With("[ 'value' ]", "[ 'value', 'influence' ]")
            .IsRefusedWith("$.scoring.aspects[1]: no indicator stands for the aspect `influence`; give an indicator `\"aspect\": \"influence\"`");

    [Fact]
    public void Refuses_a_minimum_above_100()
        => BadPolicy.With("'weight': 40", "'weight': 40, 'minimum': 120")
            .IsRefusedWith("$.scoring.indicators[1].minimum: `120` is too large; write a number from 0 to 100");

    [Fact]
    public void Refuses_a_treatment_of_missing_values_that_is_not_known()
        => BadPolicy.With("'minimumKnownWeight': 50", "'minimumKnownWeight': 50, 'missing': 'zero'")
            .IsRefusedWith("$.scoring.missing: `zero` is not known here; write one of `renormalise`, `refuse`");

    [Fact]
    public void Refuses_fixed_points_out_of_range()
        => BadPolicy.With("'minimumKnownWeight': 50", "'minimumKnownWeight': 50, 'missing': { 'points': 101 }")
            .IsRefusedWith("$.scoring.missing.points: `101` is too large; write a number from 0 to 100");

    [Fact]
    public void Refuses_an_expectation_of_an_unknown_indicator()
        => BadPolicy.With("'minimumKnownWeight': 50", "'minimumKnownWeight': 50, 'expected': { 'heavier': [ 'recencey' ] }")
            .IsRefusedWith("$.scoring.expected.heavier[0]: indicator `recencey` is not known; did you mean `recency`? otherwise declare it under `indicators`");

    [Fact]
    public void Refuses_a_weight_with_40_digits()
        => BadPolicy.With("'weight': 60", "'weight': 60.00000000000000000000000000000000000001")
            .IsRefusedWith("$.scoring.indicators[0].weight: `60.00000000000000000000000000000000000001` cannot be kept exactly; write a number from 0 to 100 with at most 28 digits");

    [Fact]
    public void Refuses_a_weight_too_large_for_any_number()
        => BadPolicy.With("'weight': 60", "'weight': 1e400")
            .IsRefusedWith("$.scoring.indicators[0].weight: `1e400` cannot be kept exactly; write a number from 0 to 100 with at most 28 digits");

    [Fact]
    public void Refuses_a_weight_that_is_a_text()
        => BadPolicy.With("'weight': 60", "'weight': '60'")
            .IsRefusedWith("$.scoring.indicators[0].weight: `\"60\"` is a text; write a number from 0 to 100");
}

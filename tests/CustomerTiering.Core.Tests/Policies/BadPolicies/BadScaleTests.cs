using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadScaleTests
{
    [Fact]
    public void Refuses_bands_with_a_gap()
        => BadPolicy.With("'from': 90,", "'from': 100,")
            .IsRefusedWith("$.scoring.indicators[1].bands[1]: leaves a gap from 90 to 100; let `from` be 90");

    [Fact]
    public void Refuses_bands_that_overlap()
        => BadPolicy.With("'from': 90,", "'from': 80,")
            .IsRefusedWith("$.scoring.indicators[1].bands[1]: overlaps the band before it from 80 to 90; let `from` be 90");

    [Fact]
    public void Refuses_a_first_band_with_a_lower_bound()
        => BadPolicy.With("{ 'below': 90,", "{ 'from': 0, 'below': 90,")
            .IsRefusedWith("$.scoring.indicators[1].bands[0]: the first band begins at 0; leave out its `from`, so that every value has points");

    [Fact]
    public void Refuses_a_last_band_with_an_upper_bound()
        => BadPolicy.With("{ 'from': 365, 'points': 0 }", "{ 'from': 365, 'below': 9999, 'points': 0 }")
            .IsRefusedWith("$.scoring.indicators[1].bands[2]: the last band ends at 9999; leave out its `below`, so that every value has points");

    [Fact]
    public void Refuses_a_middle_band_without_bounds()
        => BadPolicy.With("'from': 90, 'below': 365, ", "")
            .IsRefusedWith(
                "$.scoring.indicators[1].bands[1]: has no upper bound and is not the last band; add `below`",
                "$.scoring.indicators[1].bands[1]: has no lower bound and is not the first band; add `from`");

    [Fact]
    public void Refuses_a_band_that_holds_nothing()
        => BadPolicy.With("'from': 90, 'below': 365", "'from': 90, 'below': 90")
            .And("'from': 365", "'from': 90")
            .IsRefusedWith("$.scoring.indicators[1].bands[1]: holds nothing: `from` 90 is not below `below` 90; let `below` be above `from`");

    [Fact]
    public void Refuses_bands_that_are_empty()
        => BadPolicy.With("[ { 'below': 90, 'points': 100 }, { 'from': 90, 'below': 365, 'points': 50 }, { 'from': 365, 'points': 0 } ]", "[]")
            .IsRefusedWith("$.scoring.indicators[1].bands: is empty; list at least one band");

    [Fact]
    public void Refuses_a_band_without_points()
        => BadPolicy.With("'below': 365, 'points': 50", "'below': 365")
            .IsRefusedWith("$.scoring.indicators[1].bands[1].points: is missing; add a number from 0 to 100");

    [Fact]
    public void Refuses_a_mistyped_property_in_a_band()
        => BadPolicy.With("'below': 365, 'points': 50", "'below': 365, 'point': 50")
            .IsRefusedWith(
                "$.scoring.indicators[1].bands[1].points: is missing; add a number from 0 to 100",
                "$.scoring.indicators[1].bands[1].point: `point` is not known here; did you mean `points`?");

    [Fact]
    public void Refuses_points_above_100()
        => BadPolicy.With("'below': 90, 'points': 100", "'below': 90, 'points': 100.5")
            .IsRefusedWith("$.scoring.indicators[1].bands[0].points: `100.5` is too large; write a number from 0 to 100");

    [Fact]
    public void Refuses_points_below_0()
        => BadPolicy.With("'from': 365, 'points': 0", "'from': 365, 'points': -1")
            .IsRefusedWith("$.scoring.indicators[1].bands[2].points: `-1` is too small; write a number from 0 to 100");

    [Fact]
    public void Refuses_a_curve_with_one_knot()
        => BadPolicy.With("[ { 'at': 0, 'points': 0 }, { 'at': 1000, 'points': 100 } ]", "[ { 'at': 0, 'points': 0 } ]")
            .IsRefusedWith("$.scoring.indicators[0].curve: has fewer than two knots; list at least two, by rising `at`");

    [Fact]
    public void Refuses_a_curve_whose_knots_do_not_rise()
        => BadPolicy.With("{ 'at': 0, 'points': 0 }", "{ 'at': 1000, 'points': 0 }")
            .IsRefusedWith("$.scoring.indicators[0].curve[1]: `at` 1000 is not above the knot before it; list the knots by rising `at`");

    [Fact]
    public void Refuses_points_that_fall_as_a_better_value_rises()
        => BadPolicy.With("[ { 'at': 0, 'points': 0 }, { 'at': 1000, 'points': 100 } ]", "[ { 'at': 0, 'points': 50 }, { 'at': 1000, 'points': 40 } ]")
            .IsRefusedWith("$.scoring.indicators[0].curve: points fall as `annual-purchase` gets better; let points rise with the value");

    [Fact]
    public void Refuses_points_that_rise_though_less_is_better()
        => BadPolicy.With("'below': 90, 'points': 100", "'below': 90, 'points': 10")
            .IsRefusedWith("$.scoring.indicators[1].bands: points fall as `recency` gets better; let points fall with the value: less is better here");

    [Fact]
    public void Refuses_both_bands_and_a_curve()
        => BadPolicy.With("'curve':", "'bands': [ { 'points': 1 } ], 'curve':")
            .IsRefusedWith("$.scoring.indicators[0]: has both `bands` and a `curve`; give one of them");

    [Fact]
    public void Refuses_neither_bands_nor_a_curve()
        => BadPolicy.With(", 'curve': [ { 'at': 0, 'points': 0 }, { 'at': 1000, 'points': 100 } ]", "")
            .IsRefusedWith("$.scoring.indicators[0]: has neither `bands` nor a `curve`; give one of them");

    [Fact]
    public void Refuses_a_curve_beyond_exact_numbers()
        => BadPolicy.With("'at': 1000", "'at': 1e400")
            .IsRefusedWith("$.scoring.indicators[0].curve[1].at: `1e400` cannot be kept exactly; write a number from -1000000000000000000 to 1000000000000000000 with at most 28 digits");

    [Fact]
    public void Refuses_a_knot_that_would_take_a_line_out_of_the_range_of_decimals()
        => BadPolicy.With("'at': 1000", "'at': 1e27")
            .IsRefusedWith("$.scoring.indicators[0].curve[1].at: `1e27` is too large; write a number from -1000000000000000000 to 1000000000000000000");
}

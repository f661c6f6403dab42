using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadPortfolioTests
{
    private const string Place = "'factGroups'";

    [Fact]
    public void Refuses_an_unknown_axis_and_an_unknown_class_with_the_nearest_names()
        => Portfolio("'axes': [ { 'id': 'size', 'classes': [ { 'id': 'large' }, { 'id': 'small' } ] } ], 'classes': [ { 'id': 'r1', 'when': { 'standing': 'tier', 'unknown': true }, 'then': { 'axis': 'sizes', 'class': 'large' } }, { 'use': 'class-otherwise', 'axis': 'size', 'class': 'smal' } ]")
            .IsRefusedWith(
                "$.portfolio.classes[0]: axis `sizes` is not known; did you mean `size`?",
                "$.portfolio.classes[1]: axis `size` has no class `smal`; did you mean `small`?");

    [Fact]
    public void Refuses_an_axis_and_a_class_that_stand_twice()
        => Portfolio("'axes': [ { 'id': 'size', 'classes': [ { 'id': 'large' }, { 'id': 'large' } ] }, { 'id': 'size', 'classes': [ ] } ]")
            .IsRefusedWith(
                "$.portfolio.axes[0].classes[1].id: class `large` stands twice; give each an id of its own",
                "$.portfolio.axes[1].id: axis `size` stands twice; give each an id of its own");

    [Fact]
    public void Refuses_classes_of_an_analysis_that_leave_a_rest_or_stand_out_of_order()
        => Portfolio("'abc': { 'classes': [ { 'class': 'A', 'below': 0.8 }, { 'class': 'B', 'below': 0.7 }, { 'class': 'C', 'below': 0.9 } ] }")
            .IsRefusedWith(
                "$.portfolio.abc.classes[1]: `B` ends at 0.7, no later than `A`; list the steps by rising `below`",
                "$.portfolio.abc.classes[2]: `C` is the last and leaves a rest; leave its `below` out, so that it takes the rest");

    [Fact]
    public void Refuses_a_class_that_takes_the_rest_before_the_last_and_one_that_stands_twice()
        => Portfolio("'abc': { 'classes': [ { 'class': 'A' }, { 'class': 'A' } ] }")
            .IsRefusedWith(
                "$.portfolio.abc.classes[0]: `A` takes the rest and is not the last; give it a `below`",
                "$.portfolio.abc.classes[1]: `A` stands twice; give each step a name of its own");

    [Fact]
    public void Refuses_a_share_of_all_and_an_analysis_of_an_unknown_number()
        => Portfolio("'abc': { 'measure': 'annual-purchas', 'classes': [ { 'class': 'A', 'below': 1 }, { 'class': 'B' } ] }")
            .IsRefusedWith(
                "$.portfolio.abc.measure: indicator `annual-purchas` is not known; did you mean `annual-purchase`? otherwise declare it under `indicators`",
                "$.portfolio.abc.classes[0].below: is no share between 0 and 1; write one above 0 and below 1");

    [Fact]
    public void Refuses_a_list_of_nobody_and_an_unknown_tie_rule()
        => Portfolio("'top': { 'count': 0, 'ties': 'take-al' }")
            .IsRefusedWith(
                "$.portfolio.top.count: `0` is too small; write a whole number from 1 to 100000",
                "$.portfolio.top.ties: `take-al` is not known here; did you mean `take-all`? write one of `take-all`, `take-none`, `by-id`");

    [Fact]
    public void Refuses_shares_of_a_resource_that_do_not_sum_to_the_whole()
        => Portfolio("'resources': [ { 'id': 'money', 'shares': { 'A': 0.5 } } ]")
            .IsRefusedWith("$.portfolio.resources[0].shares: sum to 0.5; let them sum to 1");

    [Fact]
    public void Refuses_a_resource_with_neither_needs_nor_shares_and_one_for_an_unknown_tier()
        => Portfolio("'resources': [ { 'id': 'staff' }, { 'id': 'goods', 'perCustomer': { 'Z': 1 } } ]")
            .IsRefusedWith(
                "$.portfolio.resources[0]: states neither needs nor shares, or both; write either `perCustomer` or `shares` by tier",
                "$.portfolio.resources[1].perCustomer.Z: `Z` is no tier of this policy; known: `A`, `B`, `C`");

    [Fact]
    public void Refuses_a_list_whose_fact_is_not_known()
        => Portfolio("'lists': [ { 'id': 'group', 'fact': 'has-purchase' } ]")
            .IsRefusedWith("$.portfolio.lists[0].fact: fact `has-purchase` is not known; did you mean `has-purchased`? otherwise declare it under `indicators`");

    [Fact]
    public void Refuses_a_rhythm_of_one_order_and_an_unknown_movement()
        => Portfolio("'movements': { 'months': 12, 'lookbackMonths': 12, 'minimumOrders': 1, 'rules': [ { 'id': 'gone', 'when': { 'orders': 'silence', 'atLeast': 90 }, 'then': { 'movement': 'gone' } } ] }")
            .IsRefusedWith(
                "$.portfolio.movements.minimumOrders: `1` is too small; write a whole number from 2 to 1000",
                "$.portfolio.movements.rules[0].then.movement: `gone` is not known here; write one of `steady`, `prospect`, `won`, `won-back`, `at-risk`, `lost`");

    private static BadPolicy Portfolio(string section, [System.Runtime.CompilerServices.CallerMemberName] string test = "", [System.Runtime.CompilerServices.CallerFilePath] string file = "")
        => BadPolicy.With(Place, $"'portfolio': {{ {section} }}, 'factGroups'", test, file);
}

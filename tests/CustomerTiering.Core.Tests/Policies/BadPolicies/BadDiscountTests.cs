using System.Runtime.CompilerServices;
using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadDiscountTests
{
    private const string Head = "{ 'approvedBy': ['head'] }";

    [Fact]
    public void Refuses_an_unknown_measure_and_count()
        => With("'measure': 'larges', 'counts': 'rebates'").IsRefusedWith(
            "$.discounts.measure: `larges` is not known here; did you mean `largest`? write one of `each-line`, `largest`, `average`, `total`, `amount`, `margin`",
            "$.discounts.counts: `rebates` is not known here; write one of `concessions`, `discounts`");

    [Fact]
    public void Refuses_an_unknown_property() => With("'laddr': []").IsRefusedWith("$.discounts.laddr: `laddr` is not known here; did you mean `ladder`?");

    [Fact]
    public void Refuses_limits_that_are_none_two_or_false()
        => With($"'limits': [ {Limit("a", "{ }")}, {Limit("b", "{ 'standard': 0.1, 'refuse': true }")}, {Limit("c", "{ 'refuse': false }")}, {Limit("d", "{ 'maximum': 30 }")} ]").IsRefusedWith(
            "$.discounts.limits[0].then: does not name one limit; write one of `standard`, `maximum` with a share, or `refuse` with true",
            "$.discounts.limits[1].then: does not name one limit; write one of `standard`, `maximum` with a share, or `refuse` with true",
            "$.discounts.limits[2].then.refuse: is false; write true, or leave the rule out",
            "$.discounts.limits[3].then.maximum: `30` is too large; write a number from 0 to 1");

    [Fact]
    public void Refuses_a_standard_in_percent() => With("'limits': [ { 'use': 'discount-standard', 'standard': 10 } ]").IsRefusedWith("$.discounts.limits[0].standard: `10` is too large; write a number from 0 to 1");

    [Fact]
    public void Refuses_routes_without_roles()
        => With("'ladder': [ { 'upTo': 0.1 }, { 'approvedBy': [ [] ] } ]").IsRefusedWith(
            "$.discounts.ladder[0].approvedBy: is missing; add a list in brackets",
            "$.discounts.ladder[1].approvedBy[0]: lists nothing; list at least one role");

    [Fact]
    public void Refuses_a_role_that_stands_twice_side_by_side_or_is_notified_twice()
        => With("'ladder': [ { 'approvedBy': [ ['head', 'head'] ], 'notify': ['director', 'director'] } ]").IsRefusedWith(
            "$.discounts.ladder[0].approvedBy[0][1]: role `head` stands twice; name it once",
            "$.discounts.ladder[0].notify[1]: role `director` stands twice; name it once");

    [Fact]
    public void Refuses_a_ladder_out_of_order()
        => With($"'ladder': [ {Step("'upTo': 0.1")}, {Step("'upTo': 0.1")}, {Head} ]").IsRefusedWith("$.discounts.ladder[1].upTo: is not above the bound of the row before; write the rows in order");

    [Fact]
    public void Refuses_a_ladder_that_ends_or_has_a_hole()
        => With($"'ladder': [ {Head}, {Step("'upTo': 0.1")} ]").IsRefusedWith(
            "$.discounts.ladder[0].upTo: is missing: only the last row has no bound; add `upTo`",
            "$.discounts.ladder[1].upTo: bounds the last row, so that what lies beyond goes nowhere; leave the bound of the last row out");

    [Fact]
    public void Refuses_a_share_above_one()
        => With($"'ladder': [ {Step("'upTo': 10")}, {Head} ]").IsRefusedWith("$.discounts.ladder[0].upTo: `10` is too large; write a number from 0 to 1");

    [Fact]
    public void Refuses_bounds_of_margins_that_rise_or_are_written_as_shares()
        => With($"'measure': 'margin', 'ladder': [ {Step("'atLeast': 0.2")}, {Step("'atLeast': 0.3")}, {Step("'upTo': 0.1")}, {Head} ]").IsRefusedWith(
            "$.discounts.ladder[1].atLeast: is not below the bound of the row before; write the rows in order",
            "$.discounts.ladder[2].atLeast: is missing: only the last row has no bound; add `atLeast`",
            "$.discounts.ladder[2].upTo: is not asked for where the measure is `margin`; write `atLeast`");

    [Fact]
    public void Refuses_a_ladder_beside_a_matrix()
        => With($"'ladder': [ {Head} ], 'matrix': {{ 'amounts': [10], 'rows': [ {{ 'routes': [ {Head}, {Head} ] }} ] }}").IsRefusedWith("$.discounts.matrix: stands beside a `ladder`, whose last step takes everything; keep one of them");

    [Fact]
    public void Refuses_a_matrix_without_columns_or_with_both_kinds()
        => With($"'matrix': {{ 'rows': [ {{ 'routes': [ {Head}, {Head} ] }} ] }}").IsRefusedWith(
            "$.discounts.matrix: does not say what its columns are; write either `amounts` or `tiers`");

    [Fact]
    public void Refuses_columns_out_of_order()
        => With($"'matrix': {{ 'amounts': [10, 10], 'rows': [ {{ 'routes': [ {Head}, {Head}, {Head} ] }} ] }}").IsRefusedWith(
            "$.discounts.matrix.amounts[1]: is not above the bound before; write the bounds in order");

    [Fact]
    public void Refuses_a_row_with_too_many_routes()
        => With($"'matrix': {{ 'amounts': [10], 'rows': [ {{ 'upTo': 0.1, 'routes': [ {Head}, {Head} ] }}, {{ 'routes': [ {Head}, {Head}, {Head} ] }} ] }}").IsRefusedWith(
            "$.discounts.matrix.rows[1].routes: has 3 routes; list 2: one for each column and one for the rest");

    [Fact]
    public void Refuses_a_matrix_without_rows()
        => With("'matrix': { 'amounts': [10], 'rows': [] }").IsRefusedWith("$.discounts.matrix.rows: has no row; list at least one row with its routes");

    [Fact]
    public void Refuses_a_matrix_by_an_unknown_tier()
        => With($"'matrix': {{ 'tiers': ['AA'], 'rows': [ {{ 'routes': [ {Head}, {Head} ] }} ] }}").IsRefusedWith("$.discounts.matrix.tiers[0]: `AA` is no tier of this policy; did you mean `A`?");

    [Fact]
    public void Refuses_stacking_that_keeps_nothing_apart()
        => With("'stacking': { 'apart': [ ['rebate'] ], 'excess': 'reject' }").IsRefusedWith(
            "$.discounts.stacking.apart[0]: keeps nothing apart; list at least two kinds, such as `discount` and `rebate`",
            "$.discounts.stacking.excess: `reject` is not known here; write one of `drop`, `refuse`");

    [Fact]
    public void Refuses_a_kind_that_is_kept_apart_from_itself()
        => With("'stacking': { 'apart': [ ['rebate', 'discount', 'rebate'] ] }").IsRefusedWith("$.discounts.stacking.apart[0][2]: `rebate` stands twice; name it once");

    [Fact]
    public void Refuses_groups_where_nothing_goes_together()
        => With("'stacking': { 'bestOnly': true, 'apart': [ ['rebate', 'discount'] ] }").IsRefusedWith("$.discounts.stacking.apart: stands beside `bestOnly`, by which nothing goes together; keep one of them");

    [Fact]
    public void Refuses_days_that_are_missing_or_none()
        => With("'filing': { }, 'renewal': { 'warnDays': 0 }, 'spotChecks': { 'perPeriod': 4, 'share': 0 }").IsRefusedWith(
            "$.discounts.filing.withinDays: is missing; add a whole number from 1 to 366",
            "$.discounts.renewal.warnDays: `0` is too small; write a whole number from 1 to 366",
            "$.discounts.spotChecks.share: is 0, which looks at nothing; write a share above 0");

    [Fact]
    public void Refuses_a_next_order_discount_of_nothing()
        => With("'nextOrders': [ { 'id': 'a', 'when': { 'order': 'amount', 'above': 10 }, 'then': { 'earn': 0, 'validForDays': 30 } } ]").IsRefusedWith("$.discounts.nextOrders[0].then.earn: is 0, which earns nothing; write a share above 0, or leave the rule out");

    [Fact]
    public void Refuses_a_step_that_takes_the_id_of_a_rule()
        => With($"'routes': [ {{ 'id': 'ladder-1', 'use': 'route-all', 'roles': ['head'] }} ], 'ladder': [ {Head} ]").IsRefusedWith("$.discounts.ladder[0].id: rule id `ladder-1` stands twice in `discounts.routes`; give the second one an `id` of its own");

    private static BadPolicy With(string section, [CallerMemberName] string test = "", [CallerFilePath] string file = "")
        => BadPolicy.With("'factGroups'", $"'discounts': {{ {section} }}, 'factGroups'", test, file);

    private static string Limit(string id, string then) => $"{{ 'id': '{id}', 'when': {{ 'discount': 'rate', 'above': 0 }}, 'then': {then} }}";

    private static string Step(string bound) => $"{{ {bound}, 'approvedBy': ['head'] }}";
}

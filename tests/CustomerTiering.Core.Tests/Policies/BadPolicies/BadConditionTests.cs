using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadConditionTests
{
    [Fact]
    public void Refuses_a_condition_about_nothing()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'atLeast': 80 }")
            .IsRefusedWith("$.changes.verdicts[1].when: names nothing to look at; give one of `all`, `any`, `not`, `indicator`, `attribute`, `outcome`, `standing`, `credit`");

    [Fact]
    public void Refuses_a_condition_about_two_subjects()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'outcome': 'score', 'indicator': 'recency', 'atLeast': 80 }")
            .IsRefusedWith("$.changes.verdicts[1].when: names `indicator` and `outcome` at once; keep one of them; several conditions stand in `all` or `any`");

    [Fact]
    public void Refuses_a_condition_that_compares_with_nothing()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'outcome': 'score' }")
            .IsRefusedWith("$.changes.verdicts[1].when: compares with nothing; add one of `atLeast`, `above`, `atMost`, `below`, `between`, `is`, `in`, `unknown`");

    [Fact]
    public void Refuses_an_unknown_indicator()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'indicator': 'recencey', 'atLeast': 80 }")
            .IsRefusedWith("$.changes.verdicts[1].when.indicator: indicator `recencey` is not known; did you mean `recency`? otherwise declare it under `indicators`");

    [Fact]
    public void Refuses_an_attribute_called_an_indicator()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'indicator': 'signed', 'is': true }")
            .IsRefusedWith("$.changes.verdicts[1].when.indicator: `signed` is an attribute; write `attribute`");

    [Fact]
    public void Refuses_an_indicator_called_an_attribute()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'attribute': 'recency', 'below': 5 }")
            .IsRefusedWith("$.changes.verdicts[1].when.attribute: `recency` is an indicator; write `indicator`");

    [Fact]
    public void Refuses_an_unknown_outcome()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'outcome': 'scor', 'atLeast': 80 }")
            .IsRefusedWith("$.changes.verdicts[1].when.outcome: `scor` is not known; did you mean `score`?");

    [Fact]
    public void Refuses_an_unknown_standing()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'standing': 'months-in-teir', 'atLeast': 8 }")
            .IsRefusedWith("$.changes.verdicts[1].when.standing: `months-in-teir` is not known; did you mean `months-in-tier`?");

    [Fact]
    public void Refuses_an_empty_all()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'all': [] }")
            .IsRefusedWith("$.changes.verdicts[1].when.all: is empty; list at least one condition");

    [Fact]
    public void Refuses_an_empty_any()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'any': [] }")
            .IsRefusedWith("$.changes.verdicts[1].when.any: is empty; list at least one condition");

    [Fact]
    public void Refuses_an_empty_in()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'attribute': 'region', 'in': [] }")
            .IsRefusedWith("$.changes.verdicts[1].when.in: lists nothing; list at least one value");

    [Fact]
    public void Refuses_an_all_that_is_no_list()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'all': { 'outcome': 'score', 'atLeast': 80 } }")
            .IsRefusedWith("$.changes.verdicts[1].when.all: `{ \"outcome\": \"score\", \"atLeast\": 80 }` is an object; write a list in brackets");

    [Fact]
    public void Refuses_a_not_that_is_no_object()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'not': true }")
            .IsRefusedWith("$.changes.verdicts[1].when.not: `true` is a flag; write an object in braces");

    [Fact]
    public void Refuses_an_all_beside_a_subject()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'all': [ { 'outcome': 'score', 'atLeast': 80 } ], 'outcome': 'score', 'below': 90 }")
            .IsRefusedWith("$.changes.verdicts[1].when: names `all` and `outcome` at once; keep one of them; several conditions stand in `all` or `any`");

    [Fact]
    public void Refuses_an_all_beside_an_any()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'all': [ { 'outcome': 'score', 'atLeast': 80 } ], 'any': [ { 'outcome': 'score', 'atLeast': 80 } ] }")
            .IsRefusedWith("$.changes.verdicts[1].when: names `all` and `any` at once; keep one of them; several conditions stand in `all` or `any`");

    [Fact]
    public void Refuses_a_comparison_beside_an_all()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'all': [ { 'outcome': 'score', 'atLeast': 80 } ], 'below': 90 }")
            .IsRefusedWith("$.changes.verdicts[1].when.below: stands beside `all`, which has no value; put it into a condition with what it compares");

    [Fact]
    public void Refuses_a_mistyped_subject()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'outcom': 'score', 'atLeast': 80 }")
            .IsRefusedWith("$.changes.verdicts[1].when.outcom: `outcom` is not known here; did you mean `outcome`?");

    [Fact]
    public void Refuses_a_between_the_wrong_way_round()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'outcome': 'score', 'between': [ 90, 80 ] }")
            .IsRefusedWith("$.changes.verdicts[1].when.between: holds nothing: the lower bound is not below the upper one; write the lower bound first");

    [Fact]
    public void Refuses_a_between_with_three_bounds()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'outcome': 'score', 'between': [ 1, 2, 3 ] }")
            .IsRefusedWith("$.changes.verdicts[1].when.between: has 3 bounds; write two, the lower one included and the upper one excluded");

    [Fact]
    public void Refuses_a_between_of_tiers_the_wrong_way_round()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'standing': 'tier', 'between': [ 'A', 'C' ] }")
            .IsRefusedWith("$.changes.verdicts[1].when.between: holds nothing: the lower bound is not below the upper one; write the lower bound first");

    [Fact]
    public void Refuses_a_code_compared_by_order()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'attribute': 'region', 'atLeast': 'EU' }")
            .IsRefusedWith("$.changes.verdicts[1].when.atLeast: compares what has no order; use `is` or `in`");

    [Fact]
    public void Refuses_a_flag_compared_by_order()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'attribute': 'signed', 'above': false }")
            .IsRefusedWith("$.changes.verdicts[1].when.above: compares what has no order; use `is` or `in`");

    [Fact]
    public void Refuses_a_number_compared_with_a_text()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'outcome': 'score', 'atLeast': '80' }")
            .IsRefusedWith("$.changes.verdicts[1].when.atLeast: `\"80\"` is a text; write a number");

    [Fact]
    public void Refuses_a_flag_compared_with_a_text()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'attribute': 'signed', 'is': 'yes' }")
            .IsRefusedWith("$.changes.verdicts[1].when.is: `\"yes\"` is a text; write `true` or `false`");

    [Fact]
    public void Refuses_a_mistyped_comparison()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'outcome': 'score', 'atleast': 80 }")
            .IsRefusedWith("$.changes.verdicts[1].when.atleast: `atleast` is not known here; did you mean `atLeast`?");

    [Fact]
    public void Refuses_a_parameter_that_the_rule_lacks()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'outcome': 'score', 'atLeast': { 'parameter': 'bond' } }")
            .And("'id': 'rise',", "'id': 'rise', 'parameters': { 'bound': 80 },")
            .IsRefusedWith("$.changes.verdicts[1].when.atLeast.parameter: `bond` is not a parameter of this rule; did you mean `bound`?");

    [Fact]
    public void Refuses_a_parameter_of_the_wrong_type()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'outcome': 'score', 'atLeast': { 'parameter': 'bound' } }")
            .And("'id': 'rise',", "'id': 'rise', 'parameters': { 'bound': 'high' },")
            .IsRefusedWith("$.changes.verdicts[1].parameters.bound: `\"high\"` is a text; write a number");

    [Fact]
    public void Refuses_a_parameter_of_the_wrong_type_used_twice()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'any': [ { 'outcome': 'score', 'atLeast': { 'parameter': 'bound' } }, { 'outcome': 'score', 'below': { 'parameter': 'bound' } } ] }")
            .And("'id': 'rise',", "'id': 'rise', 'parameters': { 'bound': 'high' },")
            .IsRefusedWith("$.changes.verdicts[1].parameters.bound: `\"high\"` is a text; write a number");

    [Fact]
    public void Refuses_a_parameter_that_nothing_uses()
        => BadPolicy.With("'id': 'rise',", "'id': 'rise', 'parameters': { 'bound': 80 },")
            .IsRefusedWith("$.changes.verdicts[1].parameters.bound: parameter `bound` is not used; use it in `when`, or remove it");

    [Fact]
    public void Refuses_a_wrong_tier_in_a_condition()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'standing': 'tier', 'is': 'Gold' }")
            .IsRefusedWith("$.changes.verdicts[1].when.is: `Gold` is no tier of this policy; known: `A`, `B`, `C`");

    [Fact]
    public void Refuses_a_wrong_change_in_a_condition()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'outcome': 'change', 'is': 'promotion' }")
            .IsRefusedWith("$.changes.verdicts[1].when.is: `promotion` is not known here; did you mean `promote`? write one of `hold`, `place`, `promote`, `demote`, `exit`, `not-gradable`");

    [Fact]
    public void Refuses_a_condition_that_is_a_text()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "'score >= 80'")
            .IsRefusedWith("$.changes.verdicts[1].when: `\"score >= 80\"` is a text; write an object in braces");

    [Fact]
    public void Refuses_a_condition_that_is_null()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "null")
            .IsRefusedWith("$.changes.verdicts[1].when: is missing; add an object in braces");

    [Fact]
    public void Refuses_too_precise_a_number_in_a_condition()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'outcome': 'score', 'atLeast': 0.1234567890123456789012345678901234567890 }")
            .IsRefusedWith("$.changes.verdicts[1].when.atLeast: `0.1234567890123456789012345678901234567890` cannot be kept exactly; write a number with at most 28 digits");

    [Fact]
    public void Refuses_an_unknown_that_is_a_text()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", "{ 'indicator': 'recency', 'unknown': 'yes' }")
            .IsRefusedWith("$.changes.verdicts[1].when.unknown: `\"yes\"` is a text; write `true` or `false`");
}

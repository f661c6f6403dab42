using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using CustomerTiering.Customers;
using CustomerTiering.Tiers;
using Xunit;

namespace CustomerTiering.Rules.ThreeValued;

/// <summary>What a condition may not contain is refused when the rule is defined, with the place named.</summary>
public sealed class RefusedConditionsTests
{
    private static readonly string[] Codes = ["EU", "US"];
    private static FlagIndicator? NotMadeYet => null;

    [Fact]
    public void GetValueOrDefault_is_refused_since_it_hides_the_unknown()
        => Refused("takes an unknown value for a default in silence; write `?? value` to say which", c => c.Facts.AnnualPurchase.GetValueOrDefault() > 1);

    [Fact]
    public void GetValueOrDefault_with_a_value_is_refused_too()
        => Refused("takes an unknown value for a default in silence; write `?? value` to say which", c => c.Facts.AnnualPurchase.GetValueOrDefault(5) > 1);

    [Fact]
    public void A_new_object_of_the_case_is_refused() => Refused("is not something that a condition may contain", c => new decimal((double)c.Score) > 1);

    [Fact]
    public void A_new_array_of_the_case_is_refused()
        => Refused("is not something that a condition may contain", c => ((IEnumerable<decimal>)new[] { c.Score, 1 }).Sum() > 1);

    [Fact]
    public void A_lambda_over_the_case_is_refused() => Refused("is not something that a condition may contain", c => Codes.Any(code => code == c.Facts.Region));

    [Fact]
    public void A_type_test_is_refused() => Refused("is not something that a condition may contain", c => (object)c.Standing is string);

    [Fact]
    public void A_type_cast_that_may_fail_is_refused() => Refused("is not something that a condition may contain", c => (c.Standing as object) != null);

    [Fact]
    public void Shifting_bits_is_no_comparison() => Refused("is not something that a condition may contain", c => (c.BelowMinimum << 1) > 1);

    [Fact]
    public void A_list_that_holds_an_unknown_is_refused()
    {
        string?[] withNull = ["EU", null];
        Refused("lists a null; ask whether it is unknown with `== null`", c => withNull.Contains(c.Facts.Region));
    }

    [Fact]
    public void A_set_that_compares_in_its_own_way_is_refused()
    {
        var anyCase = new HashSet<string?>(StringComparer.OrdinalIgnoreCase) { "eu" };
        Refused("compares in a way of its own; use an array or a list", c => anyCase.Contains(c.Facts.Region));
    }

    [Fact]
    public void A_parameter_that_the_template_does_not_list_is_refused()
    {
        var growth = RuleParameter.Number("growth", "growth");
        Refused("uses the parameter `growth`, which the template does not list", c => c.Facts.PurchaseGrowth > growth.Value);
    }

    [Fact]
    public void A_constant_null_is_no_condition()
    {
        bool? nothing = null;
        var @case = Expression.Parameter(typeof(TierCase), "c");
        var condition = Expression.Lambda<Func<TierCase, bool>>(Expression.Convert(Expression.Constant(nothing, typeof(bool?)), typeof(bool)), @case);

        Assert.Throws<RuleDefinitionException>(() => Asked.Rule("bad", condition));
    }

    [Fact]
    public void The_error_names_the_rule_and_the_expression()
    {
        var error = Assert.Throws<RuleDefinitionException>(() => Asked.Rule("bad-rule", c => c.Facts.AnnualPurchase.GetValueOrDefault() > 1));

        Assert.Equal("bad-rule", error.Rule);
        Assert.StartsWith("rule `bad-rule`: `c.Facts.AnnualPurchase.GetValueOrDefault()` takes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_a_policy_meets_the_same_refusal_through_its_template()
    {
        var template = new RuleTemplate<TierCase, TierBound>("hidden", "hidden", c => c.Facts.AnnualPurchase.GetValueOrDefault() > 1, c => TierBound.AtMost(c.ScoredTier));

        Assert.Throws<RuleDefinitionException>(() => new Rule<TierCase, TierBound>(template, "hidden", RuleArguments.None, null, null, null, new Dictionary<string, string>()));
    }

    [Fact]
    public void A_method_of_a_value_that_may_be_unknown_is_refused()
        => Refused("calls a method of what may be unknown; call it on `.Value`", c => c.Facts.AnnualPurchase.Equals(5m));

    [Fact]
    public void A_fact_by_a_key_that_is_not_made_yet_is_refused()
        => Refused("names no fact: its key is null; make the key before the rule", c => c.Facts[NotMadeYet!] == false);

    private static void Refused(string because, Expression<Func<TierCase, bool>> condition)
    {
        var error = Assert.Throws<RuleDefinitionException>(() => Asked.Rule("bad", condition));
        Assert.Contains(because, error.Message, StringComparison.Ordinal);
    }
}

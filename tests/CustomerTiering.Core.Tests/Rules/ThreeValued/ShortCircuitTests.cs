using System;
using System.Linq.Expressions;
using CustomerTiering.Customers;
using CustomerTiering.Tiers;
using Xunit;

namespace CustomerTiering.Rules.ThreeValued;

/// <summary>The right side of "and" and "or" runs only where the left leaves the answer open; what throws fails with its names.</summary>
public sealed class ShortCircuitTests
{
    private static readonly NumberIndicator Limit = Indicator.Number("limit");
    private static readonly NumberIndicator Credit = Indicator.Number("used-credit");

    private static readonly Expression<Func<TierCase, bool>> Guarded = c => c.Facts[Limit] > 0 && c.Facts[Credit] / c.Facts[Limit] > 0.5m;

    [Fact]
    public void A_guarded_division_by_zero_is_false_and_does_not_throw() => Assert.Equal(Truth.False, Asked.Of(Guarded, Facts(limit: 0, credit: 10)));

    [Theory]
    [InlineData(51, Truth.True)]
    [InlineData(50, Truth.False)]
    internal void A_guarded_division_is_asked_where_the_guard_holds(int credit, Truth truth) => Assert.Equal(truth, Asked.Of(Guarded, Facts(100, credit)));

    [Fact]
    public void A_guarded_division_is_unknown_where_the_limit_is() => Assert.Equal(Truth.Unknown, Asked.Of(Guarded, Facts(null, 10)));

    [Fact]
    public void A_guarded_division_is_unknown_where_the_credit_is() => Assert.Equal(Truth.Unknown, Asked.Of(Guarded, Facts(10, null)));

    [Fact]
    public void An_or_guards_as_well()
        => Assert.Equal(Truth.True, Asked.Of(c => c.Facts[Limit] == 0 || c.Facts[Credit] / c.Facts[Limit] > 0.5m, Facts(0, 10)));

    [Fact]
    public void A_conditional_expression_guards_as_well()
        => Assert.Equal(Truth.False, Asked.Of(c => (c.Facts[Limit] > 0 ? c.Facts[Credit] / c.Facts[Limit] : 0) > 0.5m, Facts(0, 10)));

    [Fact]
    public void A_default_that_is_not_needed_is_not_worked_out()
        => Assert.Equal(Truth.True, Asked.Of(c => (c.Facts[Credit] ?? 1 / c.Facts[Limit]) > 5, Facts(0, 10)));

    [Fact]
    public void An_unguarded_division_by_zero_fails_naming_set_rule_and_customer()
    {
        var rule = Asked.Rule("credit-use", c => c.Facts[Credit] / c.Facts[Limit] > 0.5m);

        var error = Assert.Throws<RuleException>(() => Asked.HitsOf(HitPolicy.Collect, Facts(0, 10), null, null, Asked.Rule("fine", c => c.Score > 0), rule));

        Assert.Equal((TestAreas.Id, "credit-use", "C7"), (error.Set, error.Rule, error.Customer));
        Assert.Equal("rule `credit-use` of set `test.rules` failed on customer `C7`: it threw DivideByZeroException", error.Message);
        Assert.IsType<DivideByZeroException>(error.InnerException);
    }

    [Fact]
    public void A_division_by_zero_of_an_unknown_does_not_throw()
        => Assert.Equal(Truth.Unknown, Asked.Of(c => c.Facts[Credit] / c.Facts[Limit] > 0.5m, Facts(0, null)));

    [Fact]
    public void Of_two_rules_that_throw_the_first_is_named()
    {
        var error = Assert.Throws<RuleException>(() => Asked.HitsOf(
            HitPolicy.Collect,
            Facts(0, 10),
            null,
            null,
            Asked.Rule("first", c => 1 / c.Facts[Limit] > 0),
            Asked.Rule("second", c => 2 / c.Facts[Limit] > 0)));

        Assert.Equal("first", error.Rule);
    }

    [Fact]
    public void Behind_the_first_hit_of_a_First_set_nothing_is_asked()
    {
        var hits = Asked.HitsOf(HitPolicy.First, Facts(0, 10), null, null, Asked.Rule("hit", c => c.Score > 0), Asked.Rule("throws", c => 1 / c.Facts[Limit] > 0));

        Assert.Equal([0], hits.Indices);
    }

    [Fact]
    public void A_Unique_set_with_two_hits_fails_and_names_both()
    {
        var error = Assert.Throws<RuleException>(() => Asked.HitsOf(
            HitPolicy.Unique,
            Facts(1, 1),
            null,
            null,
            Asked.Rule("one", c => c.Score > 0),
            Asked.Rule("none", c => c.Score > 99),
            Asked.Rule("other", c => c.Score > 1)));

        Assert.Equal("rule `other` of set `test.rules` failed on customer `C7`: it hits together with `one`, and at most one rule may", error.Message);
        Assert.Equal("other", error.Rule);
    }

    private static CustomerFacts Facts(int? limit, int? credit)
    {
        var facts = new CustomerFactsBuilder { Id = "C7" };
        facts[Limit] = limit;
        facts[Credit] = credit;
        return facts.Build();
    }
}

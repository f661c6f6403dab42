using System;
using System.Linq;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using NodaTime;
using Xunit;

namespace CustomerTiering.Discounts;

public sealed class DiscountRoutingTests
{
    private const string Steps = """
        "ladder": [ { "upTo": 0.05, "approvedBy": [] }, { "upTo": 0.1, "approvedBy": ["head"] }, { "approvedBy": ["head", ["finance", "legal"], "director"], "notify": ["audit"] } ]
        """;

    [Theory]
    [InlineData("0.0999999999999999999999999999", true)]
    [InlineData("0.1", true)]
    [InlineData("0.1000000000000000000000000001", false)]
    public void Within_the_standard_includes_the_bound_and_nothing_is_rounded_before_it_is_compared(string rate, bool within)
    {
        var line = Desk.TenPercent.Routed(Desk.Line(decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal((LineStatus.NeedsApproval, within), (line.Status, line.IsWithinStandard));
        Assert.Equal(within ? "approval by sales-head, director notified" : "approval by sales-head, finance", line.Roles());
    }

    [Fact]
    public void A_line_at_list_price_asks_for_nothing()
    {
        var line = Desk.TenPercent.Routed(Desk.Line(0));
        Assert.Equal((LineStatus.ListPrice, null, 0), (line.Status, line.Item, line.Rules.Count));
    }

    [Theory]
    [InlineData(0.3, LineStatus.NeedsApproval)]
    [InlineData(0.3001, LineStatus.Refused)]
    public void Nobody_grants_more_than_the_maximum(double rate, LineStatus status)
    {
        var line = Desk.TenPercent.Routed(Desk.Line((decimal)rate));
        Assert.Equal((status, status == LineStatus.Refused ? LineRefusal.AboveMaximum : null), (line.Status, line.Refusal));
    }

    [Fact]
    public void A_customer_on_hold_gets_nothing_and_one_of_whom_it_is_not_known_is_not_taken_for_one()
    {
        LineStatus On(bool? hold)
        {
            var builder = Desk.Builder(Desk.Line(0.05m));
            builder.Credit = new CreditStanding(null, null, hold);
            return Desk.TenPercent.Discounts.Route(builder.Build()).Lines[0].Status;
        }

        Assert.Equal([LineStatus.Refused, LineStatus.NeedsApproval, LineStatus.NeedsApproval], new bool?[] { true, false, null }.Select(On));
    }

    [Fact]
    public void Of_several_limits_the_strictest_counts_each_kind_for_itself_and_all_are_named()
    {
        var engine = Desk.With("""
            "limits": [
              { "id": "all", "use": "discount-standard", "standard": 0.1 }, { "use": "discount-maximum", "maximum": 0.4 },
              { "use": "discount-standard-of-tier", "tier": "B", "standard": 0.07 }, { "use": "discount-maximum-of-product-lines", "productLines": ["bulk"], "maximum": 0.2 },
              { "use": "discount-standard-of-settlements", "settlements": ["cash"], "standard": 0.01 }
            ], "routes": [ { "use": "route-all", "roles": ["head"] } ]
            """);

        var line = engine.Routed(Desk.Line(0.05m, product: "bulk"));

        Assert.Equal((0.07m, 0.2m), (line.Standard, line.Maximum));
        Assert.Equal(["all", "discount-maximum", "discount-standard-of-tier", "discount-maximum-of-product-lines", "route-all"], line.Rules.Select(static h => h.Rule.Id));
    }

    [Fact]
    public void Where_no_rule_states_a_standard_everything_is_beyond_it()
        => Assert.Equal((0m, false), Desk.With(""" "routes": [ { "use": "route-all", "roles": ["head"] } ] """).Routed(Desk.Line(0.001m)) is var l ? (l.Standard, l.IsWithinStandard) : default);

    [Fact]
    public void A_policy_that_names_nobody_has_nobody_who_could_grant()
        => Assert.Equal(LineRefusal.NoRoute, Desk.With("").Routed(Desk.Line(0.01m)).Refusal);

    [Theory]
    [InlineData("0.05", "no approval", LineStatus.Free)]
    [InlineData("0.0501", "approval by head", LineStatus.NeedsApproval)]
    [InlineData("0.1", "approval by head", LineStatus.NeedsApproval)]
    [InlineData("0.11", "approval by head, finance+legal, director, audit notified", LineStatus.NeedsApproval)]
    public void A_ladder_goes_up_with_the_discount(string rate, string route, LineStatus status)
    {
        var line = Desk.With(Steps).Routed(Desk.Line(decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal((route, status), (line.Roles(), line.Status));
    }

    [Theory]
    [InlineData("each-line", "no approval", "approval by head, finance+legal, director, audit notified")]
    [InlineData("largest", "approval by head, finance+legal, director, audit notified", "approval by head, finance+legal, director, audit notified")]
    [InlineData("average", "approval by head", "approval by head")]
    public void The_policy_chooses_by_what_a_request_is_routed(string measure, string small, string large)
    {
        var engine = Desk.With($"\"measure\": \"{measure}\", {Steps}");
        var decision = engine.Discounts.Route(Desk.Request(Desk.Line(0.04m, "a"), Desk.Line(0.16m, "b"), Desk.Line(0, "c")));
        Assert.Equal([small, large, "ListPrice"], decision.Lines.Select(static l => l.Roles()));
    }

    [Fact]
    public void An_average_is_weighted_by_list_amounts_lines_without_a_concession_among_them()
    {
        var engine = Desk.With($"\"measure\": \"average\", {Steps}");
        var decision = engine.Discounts.Route(Desk.Request(Desk.Line(0.2m, "a", quantity: 1), Desk.Line(0, "b", quantity: 9)));
        Assert.Equal("no approval", decision.Lines[0].Roles());
    }

    [Theory]
    [InlineData("total", "100", "200", "b")]
    [InlineData("amount", "1000", "3000", "b")]
    public void Money_routes_too(string measure, string low, string high, string role)
    {
        var engine = Desk.With($$"""
            "measure": "{{measure}}", "ladder": [ { "upTo": {{low}}, "approvedBy": ["a"] }, { "upTo": {{high}}, "approvedBy": ["b"] }, { "approvedBy": ["c"] } ]
            """);
        Assert.Equal($"approval by {role}", engine.Routed(Desk.Line(0.1m), Desk.Line(0.1m, "line-2")).Roles());
    }

    [Theory]
    [InlineData(40, "approval by a")]
    [InlineData(72, "approval by b")]
    [InlineData(80, "approval by c")]
    [InlineData(null, "approval by c")]
    public void A_lower_margin_goes_higher_and_an_unknown_one_highest(int? cost, string route)
    {
        var engine = Desk.With(""" "measure": "margin", "ladder": [ { "atLeast": 0.4, "approvedBy": ["a"] }, { "atLeast": 0.2, "approvedBy": ["b"] }, { "approvedBy": ["c"] } ] """);
        Assert.Equal(route, engine.Routed(Desk.Line(0.1m, cost: cost)).Roles());
    }

    [Theory]
    [InlineData("0.05", 10, "approval by a")]
    [InlineData("0.05", 11, "approval by b")]
    [InlineData("0.06", 10, "approval by c")]
    [InlineData("0.06", 11, "approval by d")]
    public void A_matrix_routes_by_share_and_amount_with_both_bounds_included(string rate, int quantity, string route)
    {
        var engine = Desk.With("""
            "matrix": { "amounts": [1000], "rows": [
              { "upTo": 0.05, "routes": [ { "approvedBy": ["a"] }, { "approvedBy": ["b"] } ] },
              { "routes": [ { "approvedBy": ["c"] }, { "approvedBy": ["d"] } ] } ] }
            """);
        Assert.Equal(route, engine.Routed(Desk.Line(decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture), quantity: quantity)).Roles());
    }

    [Theory]
    [InlineData("A", "approval by a")]
    [InlineData("B", "approval by b")]
    [InlineData("C", "approval by rest")]
    [InlineData(null, "approval by rest")]
    public void A_matrix_routes_by_tier(string? tier, string route)
    {
        var engine = Desk.With(""" "matrix": { "tiers": ["A", "B"], "rows": [ { "routes": [ { "approvedBy": ["a"] }, { "approvedBy": ["b"] }, { "approvedBy": ["rest"] } ] } ] } """);
        var builder = Desk.Builder(Desk.Line(0.1m));
        builder.Standing = tier is null ? Standing.None : Standing.Imported(tier, new LocalDate(2025, 1, 1));
        Assert.Equal(route, engine.Discounts.Route(builder.Build()).Lines[0].Roles());
    }

    [Fact]
    public void A_tier_with_two_columns_is_refused_since_the_second_is_never_reached()
        => Assert.Contains(
            "`\"A\"` stands twice, and its second column is never reached",
            Assert.Throws<Policies.PolicyException>(static () => Desk.With(""" "matrix": { "tiers": ["A", "A"], "rows": [ { "routes": [ { "approvedBy": ["a"] }, { "approvedBy": ["b"] }, { "approvedBy": ["rest"] } ] } ] } """)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Preferential_terms_count_together_unless_the_policy_counts_discounts_alone()
    {
        var line = Desk.Line(0.06m, concessions: [new Concession("rebate", 50), new Concession("free-freight", 10)]);

        Assert.Equal((0.12m, false), Desk.TenPercent.Routed(line) is var all ? (all.AskedShare, all.IsWithinStandard) : default);
        var alone = Desk.With(""" "counts": "discounts", "limits": [ { "use": "discount-standard", "standard": 0.1 } ], "routes": [ { "use": "route-all", "roles": ["head"] } ] """).Routed(line);
        Assert.Equal((0.06m, true), (alone.AskedShare, alone.IsWithinStandard));
    }

    [Fact]
    public void A_margin_floor_holds_after_all_concessions_and_an_unknown_margin_is_beyond_the_standard()
    {
        var engine = Desk.With("""
            "limits": [ { "use": "discount-standard", "standard": 0.5 }, { "use": "margin-floor", "floor": 0.1 }, { "use": "unknown-margin-beyond-standard" } ],
            "routes": [ { "use": "route-within-standard", "roles": ["head"] }, { "use": "route-beyond-standard", "roles": ["director"] } ]
            """);

        Assert.Equal("approval by head", engine.Routed(Desk.Line(0.1m, cost: 81)).Roles());
        Assert.Equal(LineRefusal.ByRule, engine.Routed(Desk.Line(0.1m, cost: 81, concessions: new Concession("rebate", 1))).Refusal);
        Assert.Equal("approval by director", engine.Routed(Desk.Line(0.1m)).Roles());
    }

    [Fact]
    public void A_yearly_total_counts_what_was_conceded_before()
    {
        var engine = Desk.With("""
            "limits": [ { "use": "discount-standard", "standard": 0.5 }, { "use": "yearly-total-beyond-standard", "amount": 1000 }, { "use": "yearly-total", "amount": 2000 } ],
            "routes": [ { "use": "route-within-standard", "roles": ["head"] }, { "use": "route-beyond-standard", "roles": ["director"] } ]
            """);
        string After(decimal? conceded)
        {
            var builder = Desk.Builder(Desk.Line(0.1m));
            builder.ConcededThisYear = conceded;
            return engine.Discounts.Route(builder.Build()).Lines[0].Roles();
        }

        Assert.Equal(["approval by head", "approval by director", "approval by director", "Refused", "approval by head"], new decimal?[] { 900, 901, 1900, 1901, null }.Select(After));
    }

    [Fact]
    public void Explains_every_line_in_words()
    {
        var decision = Desk.TenPercent.Discounts.Route(Desk.Request(Desk.Line(0.1m, "a"), Desk.Line(0.12m, "b"), Desk.Line(0.4m, "c"), Desk.Line(0, "d")));
        var text = Desk.TenPercent.Explain(decision);

        Assert.StartsWith("C1, request SO-1: 1 at list price, 2 to be approved, 1 refused\n", text, System.StringComparison.Ordinal);
        Assert.Contains("  a: 10 % is within the standard of 10 %; approved by sales-head, and director notified for the record\n", text, System.StringComparison.Ordinal);
        Assert.Contains("  b: 12 % is beyond the standard of 10 %; approved by sales-head, then finance\n", text, System.StringComparison.Ordinal);
        Assert.Contains("  c: 40 % refused, it is above the maximum\n", text, System.StringComparison.Ordinal);
        Assert.Contains("  b：12%超出标准10%；由sales-head、再由finance审批\n", Desk.TenPercent.Explain(decision, "zh-Hans"), System.StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_request_gives_the_same_record()
    {
        var (one, other) = (Desk.TenPercent.Discounts.Route(Desk.Request(Desk.Line(0.12m))), Desk.TenPercent.Discounts.Route(Desk.Request(Desk.Line(0.120m))));
        Assert.Equal(one.ToRecord(), other.ToRecord());
        Assert.NotEqual(one.Hash(), Desk.TenPercent.Discounts.Route(Desk.Request(Desk.Line(0.13m))).Hash());
    }
}

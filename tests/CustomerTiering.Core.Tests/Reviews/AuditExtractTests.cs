using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Clauses.ForeignTrade;
using CustomerTiering.Clauses.KeyAccounts;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using NodaTime;
using Xunit;

namespace CustomerTiering.Reviews;

/// <summary>Foreign trade 5.1: a yearly audit of grading, of the management of information, and of spending.</summary>
public class AuditExtractTests
{
    private static readonly LocalDate AsOf = new(2026, 7, 1);

    [Fact]
    public void Counts_customers_by_tier_and_names_those_to_look_at()
    {
        var extract = Extract();

        Assert.Equal(["A 2", "B 0", "C 1", "D 0"], extract.InTier.Select(static t => $"{t.Key} {t.Value}"));
        Assert.Equal(["new"], extract.WithoutTier);
        Assert.Equal(["unknown"], extract.NotGradable);
        Assert.Equal(["fallen"], extract.Differing);
        Assert.Equal(["new", "unknown"], extract.Overdue);
    }

    [Fact]
    public void A_review_a_whole_cycle_ago_is_overdue_and_one_day_less_is_not()
    {
        var standing = new StandingBuilder { Tier = "A", Since = new LocalDate(2025, 1, 1), LastReview = "r", LastReviewOn = AsOf.PlusMonths(-6) };
        var overdue = AuditExtract.Of(ForeignTrade.Engine, [Request("a", ForeignTrade.LevelA, standing.Build())], AsOf).Overdue;
        standing.LastReviewOn = AsOf.PlusMonths(-6).PlusDays(1);

        Assert.Equal(["a"], overdue);
        Assert.Empty(AuditExtract.Of(ForeignTrade.Engine, [Request("a", ForeignTrade.LevelA, standing.Build())], AsOf).Overdue);
    }

    [Fact]
    public void Grades_with_the_credit_that_a_request_tells()
    {
        var first = KeyAccounts.First;
        first.Id = "a";
        AuditExtract Audited(CreditStanding? credit) => AuditExtract.Of(KeyAccounts.Engine, [new DecisionRequest(first.Build(), Reviewed("1"), AsOf, credit)], AsOf);

        Assert.Empty(Audited(null).Differing);
        Assert.Equal(["a"], Audited(new CreditStanding(2)).Differing);
    }

    [Fact]
    public void The_days_of_hosts_without_NodaTime_give_the_same()
    {
        Assert.Equal(Extract().ToRecord(), AuditExtract.Of(ForeignTrade.Engine, [.. Requests()], AsOf.ToDateTimeUnspecified()).ToRecord());
        var card = CustomerCard.Of(ForeignTrade.Engine, Requests().First().Facts, Reviewed("A"), AsOf.ToDateTimeUnspecified());
        Assert.Equal(AsOf, card.AsOf);
        Assert.Null(card.History.TierOn(AsOf.ToDateTimeUnspecified()));
    }

    [Fact]
    public void Sums_how_each_group_of_facts_is_kept()
    {
        var transactions = Extract().Groups.Single(static g => g.Group.Id == "transactions");

        Assert.Equal((12, 6), (transactions.Facts, transactions.Missing));
        Assert.Equal(4, Extract().Incomplete.Count);
    }

    [Fact]
    public void Shows_what_was_spent_over_the_plan()
    {
        var extract = AuditExtract.Of(ForeignTrade.Engine, [], AsOf, [new SpendingLine("gifts", 100m, 130m), new SpendingLine("events", 50m, 20m)]);

        Assert.Equal(["events 0", "gifts 30"], extract.Spending.Select(static l => $"{l.Purpose} {l.Overspent}"));
        Assert.Contains("| gifts | 100.00 USD | 130.00 USD | 30.00 USD |", extract.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_the_same_text_whatever_the_order_of_customers()
        => Assert.Equal(Extract().ToRecord(), AuditExtract.Of(ForeignTrade.Engine, [.. Requests().Reverse()], AsOf).ToRecord());

    [Fact]
    public void Names_its_three_parts()
        => Assert.All(["## Grading\n", "## Management of information\n", "## Spending\n"], static part => Assert.Contains(part, Extract().ToMarkdown(), StringComparison.Ordinal));

    [Fact]
    public void Refuses_a_customer_or_a_purpose_that_stands_twice()
    {
        Assert.Contains("`a`", Assert.Throws<ArgumentException>(static () => AuditExtract.Of(ForeignTrade.Engine, [Request("a", ForeignTrade.LevelA, Standing.None), Request("a", ForeignTrade.LevelB, Standing.None)], AsOf)).Message, StringComparison.Ordinal);
        Assert.Contains("`gifts`", Assert.Throws<ArgumentException>(static () => AuditExtract.Of(ForeignTrade.Engine, [], AsOf, [new SpendingLine("gifts", 1, 1), new SpendingLine("gifts", 1, 1)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(static () => new SpendingLine("gifts", -1, 0));
    }

    private static AuditExtract Extract() => AuditExtract.Of(ForeignTrade.Engine, [.. Requests()], AsOf);

    private static IEnumerable<DecisionRequest> Requests() =>
    [
        Request("stays", ForeignTrade.LevelA, Reviewed("A")),
        Request("fallen", ForeignTrade.LevelC, Reviewed("A")),
        Request("new", ForeignTrade.LevelB, Standing.None),
        Request("unknown", new CustomerFactsBuilder(), new StandingBuilder { Tier = "C" }.Build()),
    ];

    private static Standing Reviewed(string tier) => new StandingBuilder { Tier = tier, Since = new LocalDate(2025, 1, 1), LastReview = "r", LastReviewOn = AsOf.PlusMonths(-1) }.Build();

    private static DecisionRequest Request(string id, CustomerFactsBuilder facts, Standing standing)
    {
        facts.Id = id;
        return new DecisionRequest(facts.Build(), standing, AsOf);
    }
}

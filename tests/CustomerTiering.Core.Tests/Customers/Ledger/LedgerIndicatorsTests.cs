using System;
using System.Linq;
using NodaTime;
using Xunit;

namespace CustomerTiering.Customers.Ledger;

public sealed class LedgerIndicatorsTests
{
    private static readonly LocalDate AsOf = new(2025, 1, 1);
    private static readonly LocalDate LongAgo = new(2015, 1, 1);

    [Fact]
    public void Purchases_and_frequency_count_the_first_day_of_the_period_and_not_the_day_before()
    {
        var facts = Measure(Order("I1", 2024, 1, 1, 100m), Order("I2", 2023, 12, 31, 1000m), Order("I3", 2024, 12, 31, 10m));

        Assert.Equal((110m, 2m), (facts.AnnualPurchase, facts.PurchaseFrequency));
    }

    [Fact]
    public void Lines_on_the_date_or_after_it_are_left_out_and_counted()
    {
        var ledger = new LedgerIndicators(AsOf);
        ledger.AddRange([Order("I1", 2025, 1, 1, 5m), LedgerLine.Order("LATER", "I2", AsOf.PlusDays(9), 5m), Order("I3", 2024, 12, 31, 7m)]);

        Assert.Equal(2, ledger.LinesAfter);
        Assert.Equal(1, ledger.Customers);
        Assert.Null(ledger.FactsOf("LATER"));
        Assert.Equal(7m, ledger.FactsOf("C1")!.AnnualPurchase);
    }

    [Fact]
    public void A_return_lowers_purchases_and_is_not_an_order()
    {
        var facts = Measure(Order("I1", 2024, 5, 1, 100m), Return("R1", 2024, 6, 1, -30m));

        Assert.Equal((70m, 1m), (facts.AnnualPurchase, facts.PurchaseFrequency));
    }

    [Fact]
    public void A_negative_sum_is_a_fact() => Assert.Equal(-30m, Measure(Return(null, 2024, 6, 1, -30m)).AnnualPurchase);

    [Fact]
    public void Lines_of_one_document_are_one_order()
        => Assert.Equal(1m, Measure(Order("I1", 2024, 5, 1, 1m), Order("I1", 2024, 5, 2, 2m)).PurchaseFrequency);

    [Fact]
    public void The_same_document_number_of_two_customers_is_two_orders()
    {
        var ledger = new LedgerIndicators(AsOf);
        ledger.AddRange([LedgerLine.Order("B", "I1", LongAgo.PlusYears(9), 1m), LedgerLine.Order("A", "I1", LongAgo.PlusYears(9), 1m)]);

        Assert.Equal([("A", 1m), ("B", 1m)], ledger.Facts().Select(f => (f.Id!, f.PurchaseFrequency!.Value)));
    }

    [Fact]
    public void Customers_come_in_the_order_of_the_characters_of_their_ids()
    {
        var ledger = new LedgerIndicators(AsOf);
        foreach (var id in new[] { "b", "10", "a", "9", "B" })
            ledger.Add(LedgerLine.Payment(id, null, LongAgo, 1m));

        Assert.Equal(["10", "9", "B", "a", "b"], ledger.Facts().Select(f => f.Id));
    }

    [Fact]
    public void A_customer_with_lines_before_the_window_alone_bought_nothing_in_it()
    {
        var facts = Measure(Order("I1", 2022, 5, 10, 100m, 70m));

        Assert.Equal((0m, 0m, 0m), (facts.AnnualPurchase, facts.PurchaseFrequency, facts.ProfitContribution));
        Assert.Equal((31m, 967m, true), (facts.LengthOfRelationship, facts.Recency, facts.HasPurchased));
    }

    [Fact]
    public void Profit_is_purchases_less_cost_with_what_came_back_taken_out()
        => Assert.Equal(
            21m,
            Measure(Order("I1", 2024, 5, 1, 100m, 70m), LedgerLine.Return("C1", "I1", new LocalDate(2024, 6, 1), -30m, -21m)).ProfitContribution);

    [Fact]
    public void Profit_is_unknown_where_one_line_in_the_period_has_no_cost()
        => Assert.Null(Measure(Order("I1", 2024, 5, 1, 100m, 70m), Order("I2", 2024, 5, 1, 1m)).ProfitContribution);

    [Fact]
    public void A_line_without_cost_before_the_period_does_not_hide_profit()
        => Assert.Equal(30m, Measure(Order("I1", 2024, 5, 1, 100m, 70m), Order("I2", 2023, 5, 1, 1m)).ProfitContribution);

    [Fact]
    public void A_ledger_without_costs_tells_no_profit_not_even_of_who_bought_nothing()
        => Assert.Null(Measure(Order("I1", 2022, 5, 10, 100m)).ProfitContribution);

    [Fact]
    public void Length_of_relationship_is_whole_months_since_the_first_order()
    {
        Assert.Equal(11m, Measure(Order("I1", 2024, 1, 2, 1m)).LengthOfRelationship);
        Assert.Equal(12m, Measure(Order("I1", 2024, 1, 1, 1m), Order("I2", 2024, 9, 1, 1m)).LengthOfRelationship);
    }

    [Fact]
    public void Recency_is_days_since_the_last_order_whatever_came_back_after_it()
        => Assert.Equal(31m, Measure(Order("I1", 2024, 12, 1, 9m), Return("I1", 2024, 12, 20, -1m)).Recency);

    [Fact]
    public void An_adjustment_counts_into_purchases_and_is_no_order()
    {
        var facts = Measure(Order("I1", 2024, 5, 1, 100m), LedgerLine.Adjustment("C1", new LocalDate(2024, 12, 30), 2.5m), LedgerLine.Adjustment("C1", new LocalDate(2024, 12, 30), -4m));

        Assert.Equal((98.5m, 1m, 245m), (facts.AnnualPurchase, facts.PurchaseFrequency, facts.Recency));
    }

    [Fact]
    public void An_adjustment_without_an_order_leaves_open_whether_the_customer_ever_bought()
    {
        var facts = Measure(LedgerLine.Adjustment("C1", new LocalDate(2024, 12, 30), 2.5m));

        Assert.Equal((2.5m, 0m), (facts.AnnualPurchase, facts.PurchaseFrequency));
        Assert.Null(facts.HasPurchased);
    }

    [Fact]
    public void Whoever_only_paid_has_not_purchased()
    {
        var facts = Measure(LedgerLine.Payment("C1", null, new LocalDate(2024, 6, 1), 5m));

        Assert.False(facts.HasPurchased);
        Assert.Null(facts.Recency);
        Assert.Null(facts.LengthOfRelationship);
    }

    [Fact]
    public void Whoever_only_returned_must_have_bought_before_the_ledger_so_that_it_is_unknown()
        => Assert.Null(Measure(Return("I1", 2024, 12, 20, -1m)).HasPurchased);

    [Fact]
    public void Clause_3_5_growth_is_the_change_against_the_period_before_as_a_share_of_it()
        => Assert.Equal(0.3m, Measure(Order("I1", 2023, 1, 1, 100m), Order("I2", 2024, 1, 1, 130m)).PurchaseGrowth);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Growth_over_nothing_is_unknown(int before)
        => Assert.Null(Measure(Order("I1", 2023, 1, 1, before), Order("I2", 2024, 1, 1, 130m)).PurchaseGrowth);

    [Fact]
    public void Growth_over_a_period_that_was_recorded_in_part_is_unknown()
    {
        LedgerLine[] lines = [Order("I1", 2023, 2, 1, 100m), Order("I2", 2024, 2, 1, 130m)];

        Assert.Null(Measure(null, lines).PurchaseGrowth);
        Assert.Null(Measure(new LocalDate(2023, 1, 2), lines).PurchaseGrowth);
        Assert.Equal(0.3m, Measure(new LocalDate(2023, 1, 1), lines).PurchaseGrowth);
    }

    [Fact]
    public void The_earliest_line_of_any_customer_is_the_first_day_covered_unless_one_is_stated()
    {
        var ledger = new LedgerIndicators(AsOf);
        Assert.Null(ledger.CoveredFrom);

        ledger.AddRange([Order("I1", 2024, 1, 1, 1m), LedgerLine.Payment("C2", null, LongAgo, 1m), Order("I2", 2024, 6, 1, 1m)]);
        Assert.Equal(LongAgo, ledger.CoveredFrom);
        Assert.Equal(AsOf, new LedgerIndicators(AsOf, coveredFrom: AsOf).CoveredFrom);
    }

    [Fact]
    public void Sums_over_a_period_that_the_host_says_is_covered_in_part_are_unknown()
    {
        var facts = Measure(
            new LocalDate(2024, 1, 2),
            LedgerLine.Order("C1", "I1", new LocalDate(2024, 5, 1), 9m, 1m, new LocalDate(2024, 6, 1)));

        Assert.Null(facts.AnnualPurchase);
        Assert.Null(facts.PurchaseFrequency);
        Assert.Null(facts.ProfitContribution);
        Assert.Null(facts.PaymentPunctuality);
        Assert.True(facts.HasPurchased);
    }

    [Fact]
    public void Clause_3_5_a_continuing_decline_is_counted_in_quarters_back_from_the_date()
    {
        LedgerLine[] lines = [Order("Q4", 2024, 10, 1, 1m), Order("Q3", 2024, 7, 1, 2m), Order("Q2", 2024, 6, 30, 3m), Order("Q1", 2024, 1, 1, 3m)];

        Assert.Equal(2m, Measure(lines).DecliningQuarters);
    }

    [Fact]
    public void Equal_quarters_are_no_decline()
        => Assert.Equal(0m, Measure(Order("Q4", 2024, 10, 1, 2m), Order("Q3", 2024, 9, 30, 2m)).DecliningQuarters);

    [Fact]
    public void A_quarter_without_purchases_after_one_with_them_is_a_decline()
        => Assert.Equal(1m, Measure(Order("Q3", 2024, 9, 30, 2m)).DecliningQuarters);

    [Fact]
    public void Only_quarters_that_the_ledger_covers_are_compared()
    {
        LedgerLine[] lines = [Order("Q4", 2024, 10, 1, 1m), Order("Q3", 2024, 7, 1, 2m), Order("Q2", 2024, 4, 1, 3m)];

        Assert.Equal(2m, Measure(new LocalDate(2024, 4, 1), lines).DecliningQuarters);
        Assert.Equal(1m, Measure(new LocalDate(2024, 4, 2), lines).DecliningQuarters);
        Assert.Null(Measure(new LocalDate(2024, 7, 2), lines).DecliningQuarters);
    }

    [Fact]
    public void A_decline_is_followed_over_at_most_forty_quarters()
    {
        var lines = Enumerable.Range(0, 60).Select(q => LedgerLine.Order("C1", "I" + q, AsOf.PlusMonths(-3 * (q + 1)), q + 1)).ToArray();

        Assert.Equal(39m, Measure(new LocalDate(1990, 1, 1), lines).DecliningQuarters);
    }

    [Fact]
    public void Every_fact_states_the_source_and_the_day_before_the_date_where_a_source_is_given()
    {
        var ledger = new LedgerIndicators(AsOf, coveredFrom: LongAgo, source: "ledger");
        ledger.Add(Order("I1", 2024, 5, 1, 100m));
        var facts = ledger.Facts().Single().Build();

        Assert.All(facts.Known, k => Assert.Equal(new FactProvenance("ledger", new LocalDate(2024, 12, 31)), facts.ProvenanceOf(k)));
        Assert.Null(Measure(Order("I1", 2024, 5, 1, 100m)).ProvenanceOf(Indicators.AnnualPurchase));
    }

    [Fact]
    public void Facts_are_new_builders_each_time()
    {
        var ledger = new LedgerIndicators(AsOf);
        ledger.Add(Order("I1", 2024, 5, 1, 100m));
        ledger.Facts().Single().AnnualPurchase = 1m;

        Assert.Equal(100m, ledger.Facts().Single().AnnualPurchase);
    }

    [Fact]
    public void A_host_without_NodaTime_measures_the_same()
    {
        var ledger = new LedgerIndicators(new DateTime(2025, 1, 1), 6, new DateTime(2024, 1, 1));

        Assert.Equal(MeasuringPeriod.MonthsBefore(AsOf, 6), ledger.Period);
        Assert.Equal(new LocalDate(2024, 1, 1), ledger.CoveredFrom);
    }

    [Fact]
    public void A_period_of_no_months_a_blank_source_and_a_missing_line_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LedgerIndicators(AsOf, 0));
        Assert.Throws<ArgumentException>(() => new LedgerIndicators(AsOf, source: " "));
        Assert.Throws<ArgumentNullException>(() => new LedgerIndicators(AsOf).Add(null!));
        Assert.Throws<ArgumentNullException>(() => new LedgerIndicators(AsOf).AddRange(null!));
    }

    private static CustomerFacts Measure(params LedgerLine[] lines) => Measure(LongAgo, lines);

    private static CustomerFacts Measure(LocalDate? coveredFrom, params LedgerLine[] lines)
    {
        var ledger = new LedgerIndicators(AsOf, coveredFrom: coveredFrom);
        ledger.AddRange(lines);
        return ledger.FactsOf("C1")!.Build();
    }

    private static LedgerLine Order(string document, int year, int month, int day, decimal amount, decimal? cost = null)
        => LedgerLine.Order("C1", document, new LocalDate(year, month, day), amount, cost);

    private static LedgerLine Return(string? document, int year, int month, int day, decimal amount)
        => LedgerLine.Return("C1", document, new LocalDate(year, month, day), amount);
}

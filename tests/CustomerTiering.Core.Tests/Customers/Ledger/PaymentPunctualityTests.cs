using NodaTime;
using Xunit;

namespace CustomerTiering.Customers.Ledger;

public sealed class PaymentPunctualityTests
{
    private static readonly LocalDate AsOf = new(2025, 1, 1);
    private static readonly LocalDate Due = new(2024, 6, 30);

    [Fact]
    public void Clause_4_2_a_payment_on_the_due_date_is_in_time_and_one_the_day_after_is_not()
    {
        Assert.Equal(1m, Measure(Order("I1", 100m, Due), Pay("I1", 100m, Due)));
        Assert.Equal(0m, Measure(Order("I1", 100m, Due), Pay("I1", 100m, Due.PlusDays(1))));
    }

    [Fact]
    public void The_share_is_by_amount()
        => Assert.Equal(0.25m, Measure(Order("I1", 100m, Due), Pay("I1", 100m, Due), Order("I2", 300m, Due)));

    [Fact]
    public void Part_payments_count_as_far_as_they_came_in_time()
        => Assert.Equal(
            0.6m,
            Measure(Pay("I1", 20m, Due.PlusDays(-9)), Order("I1", 100m, Due), Pay("I1", 40m, Due), Pay("I1", 40m, Due.PlusDays(3))));

    [Fact]
    public void Too_much_paid_on_one_document_does_not_cover_another()
        => Assert.Equal(0.5m, Measure(Order("I1", 100m, Due), Pay("I1", 900m, Due), Order("I2", 100m, Due)));

    [Fact]
    public void Money_that_names_no_document_counts_for_none()
        => Assert.Equal(0m, Measure(Order("I1", 100m, Due), LedgerLine.Payment("C1", null, Due, 100m)));

    [Fact]
    public void It_is_unknown_where_nothing_fell_due_in_the_period()
    {
        Assert.Null(Measure(Order("I1", 100m, null), Pay("I1", 100m, Due)));
        Assert.Null(Measure(Order("I1", 100m, AsOf)));
        Assert.Null(Measure(Order("I1", 100m, new LocalDate(2023, 12, 31))));
        Assert.Null(Measure(LedgerLine.Payment("C1", null, Due, 100m)));
    }

    [Fact]
    public void The_due_date_decides_and_not_the_day_of_the_order()
    {
        var before = LedgerLine.Order("C1", "I1", new LocalDate(2023, 11, 1), 100m, due: new LocalDate(2024, 1, 1));

        Assert.Equal(1m, Measure(before, Pay("I1", 100m, new LocalDate(2023, 12, 1))));
    }

    [Fact]
    public void A_return_that_names_the_order_is_no_longer_to_pay()
    {
        Assert.Equal(1m, Measure(Order("I1", 100m, Due), Pay("I1", 70m, Due), Return("I1", -30m)));
        Assert.Null(Measure(Order("I1", 100m, Due), Return("I1", -100m)));
    }

    [Fact]
    public void A_return_that_names_none_or_a_number_of_its_own_does_not_enter()
        => Assert.Equal(0.7m, Measure(Order("I1", 100m, Due), Pay("I1", 70m, Due), Return(null, -30m), Return("R1", -30m)));

    [Fact]
    public void The_last_due_date_of_a_documents_lines_counts()
    {
        var (early, late) = (Order("I1", 50m, Due), Order("I1", 50m, Due.PlusDays(30)));
        var paid = Pay("I1", 100m, Due.PlusDays(30));

        Assert.Equal(1m, Measure(early, late, paid));
        Assert.Equal(1m, Measure(late, early, paid));
    }

    private static decimal? Measure(params LedgerLine[] lines)
    {
        var ledger = new LedgerIndicators(AsOf);
        ledger.AddRange(lines);
        return ledger.FactsOf("C1")!.PaymentPunctuality;
    }

    private static LedgerLine Order(string document, decimal amount, LocalDate? due)
        => LedgerLine.Order("C1", document, new LocalDate(2024, 5, 1), amount, due: due);

    private static LedgerLine Pay(string document, decimal amount, LocalDate on) => LedgerLine.Payment("C1", document, on, amount);

    private static LedgerLine Return(string? document, decimal amount)
        => LedgerLine.Return("C1", document, new LocalDate(2024, 8, 1), amount);
}

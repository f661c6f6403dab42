using System;
using NodaTime;
using Xunit;

namespace CustomerTiering.Customers.Ledger;

public sealed class LedgerLineTests
{
    private static readonly LocalDate Day = new(2024, 6, 1);

    [Fact]
    public void An_order_line_keeps_what_it_was_made_of()
    {
        var line = LedgerLine.Order("C1", "I1", Day, 100m, 70m, Day.PlusDays(30));

        Assert.Equal(
            (LedgerLineKind.Order, "C1", "I1", Day, 100m, 70m, Day.PlusDays(30)),
            (line.Kind, line.Customer, line.Document, line.Date, line.Amount, line.Cost, line.Due));
    }

    [Fact]
    public void Lines_made_with_and_without_NodaTime_say_the_same()
    {
        var order = LedgerLine.Order("C1", "I1", new DateTime(2024, 6, 1), 100m, due: new DateTime(2024, 7, 1));

        Assert.Equal((Day, new LocalDate(2024, 7, 1)), (order.Date, order.Due));
        Assert.Null(LedgerLine.Order("C1", "I1", new DateTime(2024, 6, 1), 100m).Due);
        Assert.Equal(Day, LedgerLine.Return("C1", null, new DateTime(2024, 6, 1), -1m).Date);
        Assert.Equal(Day, LedgerLine.Payment("C1", null, new DateTime(2024, 6, 1), 1m).Date);
    }

    [Fact]
    public void A_due_date_with_a_time_of_day_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(
            () => LedgerLine.Order("C1", "I1", new DateTime(2024, 6, 1), 100m, due: new DateTime(2024, 7, 1, 12, 0, 0)));

        Assert.Equal("due", error.ParamName);
    }

    [Fact]
    public void A_return_that_would_raise_purchases_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => LedgerLine.Return("C1", "I1", Day, 0.01m));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void A_payment_of_nothing_or_less_is_refused(int amount)
        => Assert.Throws<ArgumentOutOfRangeException>(() => LedgerLine.Payment("C1", "I1", Day, amount));

    [Fact]
    public void An_order_may_have_a_negative_line() => Assert.Equal(-3m, LedgerLine.Order("C1", "I1", Day, -3m).Amount);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_customer_or_document_is_refused(string blank)
    {
        Assert.Throws<ArgumentException>(() => LedgerLine.Order(blank, "I1", Day, 1m));
        Assert.Throws<ArgumentException>(() => LedgerLine.Order("C1", blank, Day, 1m));
        Assert.Throws<ArgumentException>(() => LedgerLine.Payment("C1", blank, Day, 1m));
    }

    [Fact]
    public void An_order_needs_a_document() => Assert.Throws<ArgumentNullException>(() => LedgerLine.Order("C1", null!, Day, 1m));

    [Fact]
    public void Amounts_are_kept_to_eight_decimals_half_to_even()
    {
        Assert.Equal(0.12345678m, LedgerLine.Order("C1", "I1", Day, 0.123456785m).Amount);
        Assert.Equal(0.12345680m, LedgerLine.Order("C1", "I1", Day, 1m, 0.123456795m).Cost);
    }

    [Fact]
    public void An_amount_too_large_to_sum_exactly_is_refused()
    {
        Assert.Equal("amount", Assert.Throws<ArgumentOutOfRangeException>(() => LedgerLine.Order("C1", "I1", Day, 1e15m)).ParamName);
        Assert.Equal("cost", Assert.Throws<ArgumentOutOfRangeException>(() => LedgerLine.Order("C1", "I1", Day, 1m, -1e15m)).ParamName);
    }

    [Fact]
    public void A_date_of_another_calendar_is_kept_as_the_same_day()
        => Assert.Equal(Day, LedgerLine.Order("C1", "I1", Day.WithCalendar(CalendarSystem.Julian), 1m).Date);
}

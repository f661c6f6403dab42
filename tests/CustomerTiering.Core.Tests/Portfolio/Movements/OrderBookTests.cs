using System.Linq;
using CustomerTiering.Customers.Ledger;
using NodaTime;
using Xunit;

namespace CustomerTiering.Portfolio.Movements;

public sealed class OrderBookTests
{
    private static readonly LocalDate Day = new(2025, 3, 1);

    [Fact]
    public void The_lines_of_a_document_are_one_order_on_its_first_day()
    {
        var order = Assert.Single(Read(LedgerLine.Order("C1", "I1", Day.PlusDays(1), 5), LedgerLine.Order("C1", "I1", Day, 7)).Orders);

        Assert.Equal((Day, 12m, true), (order.Date, order.Amount, order.IsOrder));
    }

    [Fact]
    public void A_return_lowers_sales_on_its_own_day_and_leaves_the_order_one()
    {
        var history = Read(LedgerLine.Order("C1", "I1", Day, 7), LedgerLine.Return("C1", "I1", Day.PlusDays(9), -2), LedgerLine.Adjustment("C1", Day.PlusDays(9), 3));

        Assert.Equal([(Day, 7m, true), (Day.PlusDays(9), 1m, false)], history.Orders.Select(static o => (o.Date, o.Amount, o.IsOrder)));
    }

    [Fact]
    public void Payments_are_no_orders() => Assert.Single(Read(LedgerLine.Order("C1", "I1", Day, 7), LedgerLine.Payment("C1", "I1", Day.PlusDays(3), 7)).Orders);

    [Fact]
    public void What_is_known_begins_with_the_first_line_where_nobody_says_otherwise()
    {
        Assert.Equal(Day, Read(LedgerLine.Order("C1", "I1", Day, 7)).CoveredFrom);
        Assert.Equal(Day.PlusYears(-1), new OrderBook(Day.PlusYears(-1)).CoveredFrom);
    }

    private static OrderHistory Read(params LedgerLine[] lines)
    {
        var book = new OrderBook();
        book.AddRange(lines);
        return Assert.Single(book.Histories());
    }
}

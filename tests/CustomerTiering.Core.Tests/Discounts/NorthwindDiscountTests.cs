using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.RealData;
using Xunit;

namespace CustomerTiering.Discounts;

/// <summary>The 2,155 order lines of Northwind by the preset key-accounts, whose standard is 10 %, against plain SQL over the same file.</summary>
public sealed class NorthwindDiscountTests
{
    [RealDataFact(Northwind.FileName)]
    public void Every_line_goes_the_way_that_plain_SQL_says()
    {
        var discounts = TieringEngine.Create(Presets.KeyAccounts).Discounts;
        var lines = Northwind.Lines().ToList();
        var routed = lines.GroupBy(static l => l.Order).SelectMany(order => discounts.Route(new DiscountRequestBuilder
        {
            Id = $"{order.Key}",
            Facts = new CustomerFactsBuilder { Id = order.First().Customer }.Build(),
            AsOf = Desk.Monday,
        }.AddRange(order.Select(static l => new DiscountLine($"{l.Product}", l.Price, l.Quantity, Northwind.Exact(l.Discount), l.Category))).Build()).Lines).ToList();

        Assert.Equal(2155, lines.Count);
        Assert.Equal(lines.Select(static l => l.BySql), routed.Select(Said));
        Assert.Equal((838, 366, 472), (routed.Count(static l => l.Line.Concedes), routed.Count(static l => Said(l) == "within"), routed.Count(static l => Said(l) == "beyond")));
    }

    private static string Said(RoutedLine line) => line.Roles() switch
    {
        "ListPrice" => "list",
        "approval by key-account-department, general-manager notified" => "within",
        "approval by key-account-department, general-manager" => "beyond",
        var other => other,
    };
}

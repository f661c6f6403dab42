using System.Linq;
using CustomerTiering.Portfolio.Ranking;
using Xunit;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>The first 20 customers by the purchases of the whole year are asked how satisfied they are.</summary>
public class Clause_13_2_Portfolio
{
    [Fact]
    public void Takes_the_first_20()
    {
        var top = CementSales.Engine.Portfolio.Top(Enumerable.Range(1, 30).Select(static i => new CustomerValue($"C{i:00}", i)));

        Assert.Equal(20, top.Places.Count);
        Assert.Equal(["C30", "C11"], [top.Places[0].Customer, top.Places[^1].Customer]);
    }

    [Fact]
    public void Asks_all_who_share_the_twentieth_place_and_names_them()
    {
        var top = CementSales.Engine.Portfolio.Top(Enumerable.Range(1, 30).Select(static i => new CustomerValue($"C{i:00}", i is 10 or 11 ? 11 : i)));

        Assert.Equal(21, top.Places.Count);
        Assert.Equal(["C10", "C11"], top.TiedAtTheEnd);
    }
}

using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Portfolio.Resources;
using Xunit;

namespace CustomerTiering.Clauses.ServiceLevels;

/// <summary>People, goods and money are handed out by level: level 1 first and sufficient.</summary>
public class Clause_Resources_Portfolio
{
    private static readonly Dictionary<string, int> Customers = new() { ["1"] = 4, ["2"] = 20, ["3"] = 100, ["4"] = 500 };

    [Fact]
    public void Gives_level_1_experienced_staff_and_the_others_staff_by_their_number()
    {
        Assert.Equal([2m, 0m, 0m, 0m], Needs("experienced-staff"));
        Assert.Equal([0m, 2m, 2m, 1m], Needs("staff"));
    }

    [Fact]
    public void Gives_goods_to_level_1_first_where_they_are_short()
        => Assert.Equal([4m, 6m, 0m, 0m], Allocate("goods", 10).Tiers.Select(static t => t.Granted));

    [Fact]
    public void Needs_goods_for_every_customer_of_every_level() => Assert.Equal([4m, 20m, 100m, 500m], Needs("goods"));

    [Fact]
    public void Lets_staff_that_is_short_be_short_for_all_alike()
        => Assert.Equal([0m, 1m, 1m, 0m], Allocate("staff", 2).Tiers.Select(static t => t.Granted));

    [Fact]
    public void Splits_money_by_level_to_the_last_cent_with_the_most_for_level_1()
    {
        var money = Allocate("money", 100_000.01m);

        Assert.Equal(100_000.01m, money.Tiers.Sum(static t => t.Granted));
        Assert.Equal(money.Tiers.Max(static t => t.Granted), money.Tiers[0].Granted);
        Assert.Equal(0, money.Shortfall);
    }

    [Fact]
    public void Refuses_an_unknown_resource_or_level()
    {
        Assert.Contains("did you mean `goods`?", Assert.Throws<System.ArgumentException>(static () => ServiceLevels.Engine.Portfolio.Allocate("good", Customers, 1)).Message, System.StringComparison.Ordinal);
        Assert.Contains("`5` is no tier", Assert.Throws<System.ArgumentException>(static () => ServiceLevels.Engine.Portfolio.Allocate("goods", new Dictionary<string, int> { ["5"] = 1 }, 1)).Message, System.StringComparison.Ordinal);
    }

    private static IEnumerable<decimal> Needs(string resource) => Allocate(resource, 1000).Tiers.Select(static t => t.Needed);

    private static Allocation Allocate(string resource, decimal available) => ServiceLevels.Engine.Portfolio.Allocate(resource, Customers, available);
}

using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Tiers;
using Xunit;

namespace CustomerTiering.Portfolio.Resources;

public sealed class AllocationTests
{
    private static readonly Dictionary<string, string> NoNames = [];
    private static readonly TierLadder Ladder = new([new Tier("1", 2, 80, NoNames, NoNames), new Tier("2", 1, 50, NoNames, NoNames), new Tier("3", 0, 0, NoNames, NoNames)]);
    private static readonly Dictionary<string, int> Customers = new() { ["1"] = 3, ["2"] = 10, ["3"] = 100 };

    [Fact]
    public void Everybody_gets_what_it_needs_where_there_is_enough()
    {
        var allocation = Allocate(Staff(AllocationOrder.BestFirst), 10);

        Assert.Equal([2m, 2m, 2m], allocation.Tiers.Select(static t => t.Needed));
        Assert.Equal((0m, 4m), (allocation.Shortfall, allocation.Left));
    }

    [Fact]
    public void In_a_shortage_the_best_tier_is_served_first()
    {
        var allocation = Allocate(Staff(AllocationOrder.BestFirst), 3);

        Assert.Equal([2m, 1m, 0m], allocation.Tiers.Select(static t => t.Granted));
        Assert.Equal([0m, 1m, 2m], allocation.Tiers.Select(static t => t.Shortfall));
    }

    [Fact]
    public void In_proportion_all_feel_the_shortage_alike_and_nothing_is_lost_by_rounding()
    {
        var allocation = Allocate(Staff(AllocationOrder.Proportional), 4);

        Assert.Equal([2m, 1m, 1m], allocation.Tiers.Select(static t => t.Granted));
        Assert.Equal(0m, allocation.Left);
    }

    [Fact]
    public void A_budget_is_split_by_shares_to_the_last_cent()
    {
        var plan = new ResourcePlan("budget", AllocationOrder.BestFirst, 2, new Dictionary<string, decimal>(), new Dictionary<string, decimal> { ["1"] = 0.5m, ["2"] = 0.3m, ["3"] = 0.2m }, Provision.None, NoNames);
        var allocation = Allocate(plan, 100.01m);

        Assert.Equal([50.01m, 30.00m, 20.00m], allocation.Tiers.Select(static t => t.Granted));
        Assert.Equal(100.01m, allocation.Tiers.Sum(static t => t.Granted));
    }

    [Fact]
    public void Half_a_person_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(static () => Allocate(Staff(AllocationOrder.BestFirst), 2.5m));

    [Fact]
    public void Fewer_than_no_customers_are_refused()
        => Assert.Throws<ArgumentException>(static () => Allocation.Of(Staff(AllocationOrder.BestFirst), Ladder, new Dictionary<string, int> { ["1"] = -1 }, 2));

    private static ResourcePlan Staff(AllocationOrder order)
        => new("staff", order, 0, new Dictionary<string, decimal> { ["1"] = 0.5m, ["2"] = 0.2m, ["3"] = 0.02m }, new Dictionary<string, decimal>(), Provision.None, NoNames);

    private static Allocation Allocate(ResourcePlan plan, decimal available) => Allocation.Of(plan, Ladder, Customers, available);
}

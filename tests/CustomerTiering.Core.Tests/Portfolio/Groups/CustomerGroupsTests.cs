using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Portfolio.Ranking;
using CustomerTiering.Tiers;
using Xunit;

namespace CustomerTiering.Portfolio.Groups;

public sealed class CustomerGroupsTests
{
    private static readonly CustomerGroups Groups = new([Customer("HQ"), Customer("EAST", "HQ"), Customer("SHOP", "EAST"), Customer("ALONE"), Customer("OUT", "ABROAD"), Customer("X", "Y"), Customer("Y", "X"), Customer("Z", "X")]);

    [Fact]
    public void Customers_are_rolled_up_to_the_last_owner()
    {
        Assert.Equal(["HQ", "HQ", "HQ", "ALONE", "ABROAD"], new[] { "HQ", "EAST", "SHOP", "ALONE", "OUT" }.Select(Groups.HeadOf));
        Assert.Equal(["EAST", "HQ", "SHOP"], Groups.Groups.Single(static g => g.Head == "HQ").Members);
        Assert.Equal(["OUT"], Groups.Groups.Single(static g => g.Head == "ABROAD").Members);
    }

    [Fact]
    public void Owners_in_a_circle_have_no_head_and_are_named()
    {
        Assert.Equal(["X", "Y", "Z"], Groups.InCircles);
        Assert.Equal("X", Groups.HeadOf("X"));
        Assert.Equal("Z", Groups.HeadOf("Z"));
    }

    [Fact]
    public void Values_are_summed_to_groups_so_that_the_best_can_be_groups()
    {
        CustomerValue[] values = [new("HQ", 1), new("EAST", 5), new("SHOP", 4), new("ALONE", 9)];

        Assert.Equal(["HQ", "ALONE"], TopList.Of(Groups.RollUp(values), 2).Places.Select(static p => p.Customer));
        Assert.Equal("ALONE", TopList.Of(values, 1).Places[0].Customer);
    }

    [Fact]
    public void A_group_of_which_a_value_is_unknown_is_unknown()
        => Assert.Null(Groups.RollUp([new("HQ", 1), new("EAST", null)]).Single().Value);

    [Fact]
    public void A_group_is_served_as_its_best_member()
    {
        Dictionary<string, string> none = [];
        var (best, low) = (new Tier("A", 1, 50, none, none), new Tier("B", 0, 0, none, none));
        var tiers = Groups.BestTiers(c => c == "SHOP" ? best : c == "HQ" ? low : null);

        Assert.Same(best, tiers["HQ"]);
        Assert.Null(tiers["ALONE"]);
    }

    [Fact]
    public void A_customer_that_stands_twice_or_owns_itself_is_refused()
    {
        Assert.Throws<ArgumentException>(static () => new CustomerGroups([Customer("A"), Customer("A")]));
        Assert.Throws<ArgumentException>(static () => Customer("A", "A"));
    }

    private static CustomerIdentity Customer(string id, string? parent = null) => new(id, id, parent: parent);
}

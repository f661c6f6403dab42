using CustomerTiering.Owners;
using Xunit;
using static CustomerTiering.Clauses.OwnerWorld;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>The handler of a customer's region sees to its file; the head of marketing where there is none.</summary>
public class Clause_8_Owners
{
    private static readonly OwnerWorld World = new("cement-sales");

    [Fact]
    public void A_customer_goes_to_a_handler_of_its_region()
        => Assert.Equal("north", World.Decide(Customer(null, region: "north"), Person("a-south", "region-handler", region: "south"), Person("north", "region-handler", region: "north")).Owner);

    [Fact]
    public void A_customer_whose_region_is_not_known_goes_to_anybody_and_that_is_told()
        => Assert.Contains(World.Decide(Customer(null), Person("south", "region-handler", region: "south")).NearMisses, static n => n.Rule.Id == "owner-in-region" && n.IsUnknown);

    [Fact]
    public void Where_the_region_has_nobody_the_head_of_marketing_takes_it_with_an_alarm()
    {
        var decision = World.Decide(Customer(null, region: "west"), Person("south", "region-handler", region: "south"), Person("head", "marketing-head", region: "south"));

        Assert.Equal(("head", OwnerAlarmKind.TakenByFallback), (decision.Owner, decision.Alarm!.Kind));
    }

    [Fact]
    public void Who_is_away_gets_nothing_new_and_keeps_nothing_for_long()
    {
        var away = Person("away", "region-handler").OnLeave(Day, Day.PlusDays(30));

        Assert.Equal("here", World.Decide(Customer(null), away, Person("here", "region-handler")).Owner);
        Assert.Equal("here", World.Decide(Customer(null, "away"), away, Person("here", "region-handler")).Owner);
    }
}

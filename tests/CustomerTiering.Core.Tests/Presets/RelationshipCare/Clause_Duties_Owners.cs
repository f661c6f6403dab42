using CustomerTiering.Owners;
using Xunit;
using static CustomerTiering.Clauses.OwnerWorld;

namespace CustomerTiering.Clauses.RelationshipCare;

/// <summary>Specialists look after customers, the supervisor after whom nobody else can.</summary>
public class Clause_Duties_Owners
{
    private static readonly OwnerWorld World = new("relationship-care");

    [Theory]
    [InlineData("key")]
    [InlineData("ordinary")]
    [InlineData("potential")]
    public void A_specialist_looks_after_customers_of_every_tier_and_else_the_supervisor(string tier)
    {
        var supervisor = Person("a-supervisor", "customer-service-supervisor");

        Assert.Equal("specialist", World.Decide(Customer(tier), supervisor, Person("specialist", "customer-service-specialist")).Owner);
        Assert.Equal(OwnerOutcome.ByFallback, World.Decide(Customer(tier), supervisor, Person("full", "customer-service-specialist", capacity: 0)).Outcome);
    }

    [Fact]
    public void Who_is_away_gets_nothing_new_and_keeps_nothing_for_long()
    {
        var away = Person("away", "customer-service-specialist").OnLeave(Day, Day.PlusDays(30));

        Assert.Equal("here", World.Decide(Customer("key"), away, Person("here", "customer-service-specialist")).Owner);
        Assert.Equal("here", World.Decide(Customer("key", "away"), away, Person("here", "customer-service-specialist")).Owner);
    }
}

using CustomerTiering.Owners;
using Xunit;
using static CustomerTiering.Clauses.OwnerWorld;

namespace CustomerTiering.Clauses.ServiceLevels;

/// <summary>Level 1 goes to experienced people, the others by count and demand.</summary>
public class Clause_Resources_Owners
{
    private static readonly OwnerWorld World = new("service-levels");

    [Theory]
    [InlineData(35, "old")]
    [InlineData(36, "young")]
    public void Level_1_goes_to_people_of_three_years_experience(int months, string owner)
    {
        var (young, old) = (Person("young", "service-staff"), Person("old", "service-staff"));
        (young.Seniority, old.Load) = (months, 5);

        Assert.Equal(owner, World.Decide(Customer("1"), young, old).Owner);
        Assert.Equal("young", World.Decide(Customer("2"), young, old).Owner);
    }

    [Fact]
    public void A_customer_of_level_1_is_twenty_times_the_load_of_one_of_level_3()
        => Assert.Equal(20 * World.Decide(Customer("3"), Person("p", "service-staff")).Weight, World.Decide(Customer("1"), Person("p", "service-staff")).Weight);

    [Fact]
    public void Who_is_full_or_away_gets_nothing_and_customer_service_steps_in()
    {
        var decision = World.Decide(Customer("1"), Person("full", "service-staff", capacity: 19), Person("away", "service-staff").OnLeave(Day, null), Person("desk", "customer-service", capacity: 0));

        Assert.Equal(("desk", OwnerOutcome.ByFallback), (decision.Owner, decision.Outcome));
    }

    [Fact]
    public void Who_is_away_for_long_keeps_nobody()
        => Assert.Equal("here", World.Decide(Customer("2", "away"), Person("away", "service-staff").OnLeave(Day, null), Person("here", "service-staff")).Owner);
}

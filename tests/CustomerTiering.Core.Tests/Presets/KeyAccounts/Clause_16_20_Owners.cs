using CustomerTiering.Owners;
using Xunit;
using static CustomerTiering.Clauses.OwnerWorld;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Highly skilled staff (16); an account manager, or a resident salesperson in the account's area (20); the department approves (4).</summary>
public class Clause_16_20_Owners
{
    private static readonly OwnerWorld World = new("key-accounts");

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void A_resident_salesperson_looks_after_key_accounts_of_the_own_area_only(string tier)
    {
        var resident = Person("resident", "resident-salesperson", region: "north");

        Assert.Equal("resident", World.Decide(Customer(tier, region: "north"), resident).Owner);
        Assert.Equal("manager", World.Decide(Customer(tier, region: "south"), resident, Person("manager", "account-manager")).Owner);
        Assert.Null(World.Decide(Customer(tier, region: "south"), resident).Owner);
    }

    [Fact]
    public void Other_roles_look_after_no_key_account()
        => Assert.Equal("department", World.Decide(Customer("1"), Person("other", "general-manager"), Person("department", "key-account-department")).Owner);

    [Theory]
    [InlineData("first", "1")]
    [InlineData("second", "2")]
    public void Each_grade_has_its_rule(string grade, string tier)
        => Assert.Contains($"{grade}-grade-with-account-managers", World.Decide(Customer(tier), Person("other", "general-manager")).Alarm!.Refusals[0].Rules[0].Rule.Id, System.StringComparison.Ordinal);

    [Theory]
    [InlineData(3, null)]
    [InlineData(4, "manager")]
    public void Key_accounts_need_highly_skilled_people(int level, string? owner)
    {
        var manager = Person("manager", "account-manager");
        manager.SkillLevel = level;

        Assert.Equal(owner, World.Decide(Customer("2"), manager).Owner);
        Assert.Equal("manager", World.Decide(Customer("3"), manager).Owner);
    }

    [Fact]
    public void The_more_skilled_goes_first_and_the_department_approves()
    {
        var better = Person("z", "account-manager");
        better.SkillLevel = 6;

        var decision = World.Decide(Customer("1"), Person("a", "account-manager"), better);

        Assert.Equal("z", decision.Owner);
        Assert.Equal(["key-account-department"], decision.ApprovalBy);
    }

    [Fact]
    public void Who_is_away_gets_nothing_new_and_keeps_nothing_for_long()
    {
        var away = Person("away", "account-manager").OnLeave(Day, Day.PlusDays(30));

        Assert.Equal("here", World.Decide(Customer("1"), away, Person("here", "account-manager")).Owner);
        Assert.Equal("here", World.Decide(Customer("1", "away"), away, Person("here", "account-manager")).Owner);
        Assert.Equal(OwnerOutcome.Kept, World.Decide(Customer("1", "short"), Person("short", "account-manager").OnLeave(Day, Day.PlusDays(2))).Outcome);
    }
}

using System;
using NodaTime;
using Xunit;

namespace CustomerTiering.Owners;

public sealed class SubstitutionTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Fact]
    public void The_substitute_acts_from_the_first_day_and_the_owner_is_back_on_the_last()
    {
        var plan = new SubstitutionPlan([new Substitution("ann", "bob", Day, Day.PlusDays(5))]);

        Assert.Equal(("ann", "bob", "bob", "ann"), (plan.ActingFor("ann", Day.PlusDays(-1)), plan.ActingFor("ann", Day), plan.ActingFor("ann", Day.PlusDays(4)), plan.ActingFor("ann", Day.PlusDays(5))));
        Assert.Equal("bob", plan.ActingFor("ann", new DateTime(2026, 3, 2)));
    }

    [Fact]
    public void A_substitute_who_is_away_is_stood_in_for_in_turn_and_a_ring_leaves_nobody()
    {
        var chain = new SubstitutionPlan([new Substitution("ann", "bob", Day, Day.PlusDays(5)), new Substitution("bob", "cyd", Day.PlusDays(2), Day.PlusDays(3))]);
        var ring = new SubstitutionPlan([new Substitution("ann", "bob", Day, Day.PlusDays(5)), new Substitution("bob", "ann", Day, Day.PlusDays(5))]);

        Assert.Equal(("bob", "cyd"), (chain.ActingFor("ann", Day), chain.ActingFor("ann", Day.PlusDays(2))));
        Assert.Null(ring.ActingFor("ann", Day));
    }

    [Fact]
    public void Two_substitutes_on_one_day_are_refused_and_one_after_the_other_is_not()
    {
        Assert.StartsWith(
            "`ann` has two substitutes on 2026-03-04; let one end before the other begins",
            Assert.Throws<ArgumentException>(static () => new SubstitutionPlan([new Substitution("ann", "bob", Day, Day.PlusDays(3)), new Substitution("ann", "cyd", Day.PlusDays(2), Day.PlusDays(5))])).Message,
            StringComparison.Ordinal);
        Assert.Equal(2, new SubstitutionPlan([new Substitution("ann", "bob", Day, Day.PlusDays(3)), new Substitution("ann", "cyd", Day.PlusDays(3), Day.PlusDays(5))]).Count);
    }

    [Fact]
    public void A_time_of_day_and_oneself_are_refused()
    {
        Assert.Throws<ArgumentException>("from", static () => new Substitution("ann", "bob", new DateTime(2026, 3, 2, 9, 0, 0), new DateTime(2026, 3, 3)));
        Assert.Throws<ArgumentException>("substitute", static () => new Substitution("ann", "ann", Day, Day.PlusDays(1)));
    }
}

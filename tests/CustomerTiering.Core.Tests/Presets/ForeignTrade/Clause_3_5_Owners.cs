using CustomerTiering.Changes;
using CustomerTiering.Owners;
using Xunit;
using static CustomerTiering.Clauses.OwnerWorld;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>On a change of tier and on events the owner is looked at again, and changed only where no longer eligible (1.3, 2.2, 3.5).</summary>
public class Clause_3_5_Owners
{
    private static readonly OwnerWorld World = new("foreign-trade");

    [Fact]
    public void A_customer_that_rose_passes_to_a_role_of_its_new_tier_and_the_department_approves()
    {
        var decision = World.Decide(Customer("B", "ordinary"), Person("ordinary", "ordinary-sales"), Person("core", "core-sales"));

        Assert.Equal(("core", "ordinary"), (decision.Owner, decision.PreviousOwner));
        Assert.Equal(["crm-department"], decision.ApprovalBy);
    }

    [Fact]
    public void An_owner_who_is_still_eligible_stays_though_another_carries_less()
    {
        var decision = World.Decide(Customer("B", "busy"), Person("busy", "core-sales", capacity: 1), Person("free", "core-sales"));

        Assert.Equal(("busy", OwnerOutcome.Kept), (decision.Owner, decision.Outcome));
        Assert.Empty(decision.ApprovalBy);
    }

    [Fact]
    public void The_owner_is_decided_again_after_every_review_a_change_and_an_event()
    {
        var owners = World.Engine.Policy.Owners;

        Assert.Equal([OwnerTrigger.Review, OwnerTrigger.TierChange, OwnerTrigger.Event], owners.DecideAfter);
        Assert.True(owners.IsDueAfter(ForeignTrade.Decide("C", ForeignTrade.LevelC)));
        Assert.True(owners.IsDueAfter(ForeignTrade.Decide("B", ForeignTrade.LevelB, reviewEvent: new ReviewEvent("merger"))));
    }

    [Theory]
    [InlineData("en", "C1: core becomes the owner")]
    [InlineData("zh-Hans", "C1：由core负责")]
    [InlineData("zh-Hant", "C1：由core負責")]
    public void It_is_explained_in_three_languages(string language, string headline)
        => Assert.StartsWith(headline, World.Engine.Explain(World.Decide(Customer("B", "ordinary"), Person("ordinary", "ordinary-sales"), Person("core", "core-sales")), language), System.StringComparison.Ordinal);

    [Fact]
    public void A_decision_has_a_record_that_does_not_depend_on_the_order_of_people()
    {
        var one = World.Decide(Customer("A"), Person("x", "core-sales"), Person("y", "ordinary-sales"));
        var other = World.Decide(Customer("A"), Person("y", "ordinary-sales"), Person("x", "core-sales"));

        Assert.Equal(one.Hash(), other.Hash());
        Assert.Contains("\"outcome\":\"by-exception\"", one.ToRecord(), System.StringComparison.Ordinal);
    }
}

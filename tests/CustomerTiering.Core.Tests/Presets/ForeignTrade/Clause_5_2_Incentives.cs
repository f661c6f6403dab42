using System.Linq;
using CustomerTiering.Incentives;
using CustomerTiering.Rules;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>5.2: who is rewarded, for what, example by example; 4.1: reward kinds.</summary>
public sealed class Clause_5_2_Incentives
{
    [Theory]
    [InlineData(90, true)]
    [InlineData(89.999999, false)]
    public void Satisfaction_of_90_percent_or_more_earns_a_bonus(double points, bool earns)
        => Assert.Equal(earns ? ["bonus for ann by reward-satisfaction"] : [], Staff.PeriodEnd(1, Staff.Answers(1, (decimal)points)).Recommended());

    [Fact]
    public void A_new_A_customer_earns_its_developer_a_large_bonus_and_a_chance_of_promotion()
        => Assert.Equal(
            ["suitable-reward for dan by reward-new-customer", "large-bonus for dan by bonus-for-new-a", "promotion-chance for dan by promotion-for-new-a"],
            Occasion.NewCustomer("N1", "C1", "A", Staff.Day, Staff.Dan, Staff.Ann).Recommended());

    [Fact]
    public void Any_new_customer_earns_its_developer_a_reward()
        => Assert.Equal(["suitable-reward for dan by reward-new-customer"], Occasion.NewCustomer("N1", "C1", "D", Staff.Day, Staff.Dan, Staff.Ann).Recommended());

    [Fact]
    public void A_rise_from_C_to_B_earns_the_owner_a_suitable_reward_and_the_developer_none()
        => Assert.Equal(["suitable-reward for ann by reward-any-tier-rise, reward-c-to-b"], Occasion.TierRise("T1", "C1", "C", "B", Staff.Day, Staff.Ann, Staff.Dan).Recommended());

    [Fact]
    public void Any_other_rise_earns_the_owner_a_reward_too()
        => Assert.Equal(["suitable-reward for ann by reward-any-tier-rise"], Occasion.TierRise("T1", "C1", "D", "C", Staff.Day, Staff.Ann).Recommended());

    [Fact]
    public void A_team_is_rewarded_where_the_problem_was_solved_and_loyalty_and_volume_rose()
        => Assert.Equal(["team-reward for north by reward-team-result", "praise for north by praise-team-result"], Result(true, 0.1m, 0.2m).Recommended());

    [Theory]
    [InlineData(false, 0.1, 0.2)]
    [InlineData(true, 0.0, 0.2)]
    [InlineData(true, 0.1, -0.2)]
    [InlineData(null, 0.1, 0.2)]
    [InlineData(true, null, 0.2)]
    [InlineData(true, 0.1, null)]
    public void A_team_that_lacks_one_of_the_three_is_not_rewarded_and_the_one_is_named(bool? solved, double? loyalty, double? volume)
    {
        var decision = ForeignTrade.Engine.Incentives.Decide(Result(solved, (decimal?)loyalty, (decimal?)volume));

        Assert.Empty(decision.Recommendations);
        Assert.Equal(["reward-team-result", "praise-team-result"], decision.NearMisses.Where(static n => n.ConcernsFacts).Select(static n => n.Rule.Id));
    }

    [Fact]
    public void A_rise_that_follows_from_corrected_data_earns_nothing_and_says_so()
    {
        var decision = ForeignTrade.Engine.Incentives.Decide(Occasion.TierRise("T1", "C1", "C", "B", Staff.Day, Staff.Ann, isCorrection: true));

        Assert.Empty(decision.Recommendations);
        var withheld = Assert.Single(decision.Withheld);
        Assert.Equal((WithheldReason.Barred, "suitable-reward", "ann"), (withheld.Reason, withheld.Kind.Id, withheld.Person));
        Assert.Equal(["no-reward-on-corrected-data"], withheld.Bars);
        Assert.Contains("this occasion earns no reward", ForeignTrade.Engine.Explain(decision), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_the_large_bonus_is_held_back_for_six_months_and_may_be_taken_back_for_a_year()
    {
        var bonus = ForeignTrade.Engine.Incentives.Decide(Occasion.NewCustomer("N1", "C1", "A", Staff.Day, Staff.Dan)).Recommendations.Single(static r => r.Kind.Id == "large-bonus");

        Assert.Equal((0.5m, Staff.Day.PlusMonths(6), Staff.Day.PlusMonths(12)), (bonus.Kind.HeldShare!.Value, bonus.ReleaseOn!.Value, bonus.TakeBackBefore!.Value));
        Assert.Null(bonus.Amount);
    }

    [Fact]
    public void The_examples_of_the_text_are_marked_as_such()
        => Assert.All(
            Presets.ForeignTrade.Incentives.Rewards.Where(static r => r.Id is "reward-satisfaction" or "bonus-for-new-a" or "promotion-for-new-a" or "reward-c-to-b" or "reward-team-result"),
            static r => Assert.Equal((Basis.Example, "5.2"), (r.Basis, r.Clause)));

    [Fact]
    public void Clause_4_1_rewards_are_material_or_recognise()
    {
        var kinds = Presets.ForeignTrade.Incentives.Kinds.Where(static k => k.IsReward).ToLookup(static k => k.Form, static k => k.Id);
        Assert.Equal(["bonus", "large-bonus", "promotion-chance", "suitable-reward", "team-reward"], kinds[RewardForm.Material]);
        Assert.Equal(["praise", "certificate"], kinds[RewardForm.Recognition]);
    }

    private static Occasion Result(bool? solved, decimal? loyalty, decimal? volume) => Occasion.TeamResult("W1", new Team("north", ["ann", "dan"]), "C1", Staff.Day, solved, loyalty, volume);
}

using CustomerTiering.Incentives;
using NodaTime;

namespace AccountLife.Chapters;

/// <summary>A year later the account is worth more, and its owner is rewarded for it.</summary>
internal static class Rise
{
    private static readonly LocalDate Reviewed = new(2026, 7, 1);

    public static void Tell(Account account)
    {
        Company.Chapter(Reviewed, "a rise");
        account.Known.AnnualPurchase = 310000m;
        account.Known.LengthOfRelationship = 15;

        var (owner, before) = (account.Standing.Owner!, account.Standing.Tier!);
        var decision = Company.Engine.Decide(account.Facts, account.Standing, Reviewed);
        Company.Say($"{decision.Score} points: {decision}");
        Review.Settle(account, decision);

        var rise = Occasion.TierRise("T-1", account.Facts.Id, before, account.Standing.Tier!, Reviewed, owners: CreditSplit.To(owner));
        foreach (var recommended in Company.Engine.Incentives.Decide(rise).Recommendations)
            Reward.Settle(recommended, Reviewed);
    }
}

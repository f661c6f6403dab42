using CustomerTiering.Incentives;
using NodaTime;

namespace AccountLife.Chapters;

/// <summary>The reward for a new account goes to who won it, and nobody confirms an own one.</summary>
internal static class FindersReward
{
    private static readonly LocalDate Won = new(2025, 7, 2);

    public static void Tell(Account account)
    {
        Company.Chapter(Won, "a reward for who won it");
        var occasion = Occasion.NewCustomer("N-1", account.Facts.Id, account.Standing.Tier!, Won, developers: CreditSplit.To(account.Developer!));
        foreach (var recommended in Company.Engine.Incentives.Decide(occasion).Recommendations)
            Reward.Settle(recommended, Won);
    }
}

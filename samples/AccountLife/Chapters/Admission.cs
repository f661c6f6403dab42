using System.Linq;
using CustomerTiering.Onboarding;
using NodaTime;

namespace AccountLife.Chapters;

/// <summary>Nobody is admitted on silence, and a gap in the file has a person who closes it.</summary>
internal static class Admission
{
    private static readonly LocalDate Asked = new(2025, 3, 24);

    public static void Tell(Account account)
    {
        Company.Chapter(Asked, "admission and first order");
        var before = Company.Engine.Onboarding.Decide(new OnboardingRequest(account.Facts, Asked));
        Company.Say($"{before.Verdict}: {before.Reasons[0].TitleInWords("en")}");

        account.Known[Account.Reputation] = 75;
        account.Known.Industry = "shipyards";
        var after = Company.Engine.Onboarding.Decide(new OnboardingRequest(account.Facts, Asked.PlusDays(3)));
        var order = Company.Engine.Onboarding.FirstOrder(account.Facts, Asked.PlusDays(3), after.Verdict);
        Company.Say($"{after.Verdict}; first order: {order.Kind}, {order.Handler} fills in {string.Join(", ", order.Missing.Select(static f => f.Id))}");

        account.Known[Account.TaxNumber] = "DE 811 907 980";
        account.Known.HasPurchased = true;
    }
}

using System.Linq;
using CustomerTiering;
using NodaTime;

namespace AccountLife.Chapters;

/// <summary>Who has bought nothing for a year is recommended for delisting; people decide, and the history keeps all of it.</summary>
internal static class Farewell
{
    private static readonly LocalDate Reviewed = new(2028, 1, 10);

    public static void Tell(Account account)
    {
        Company.Chapter(Reviewed, "farewell");
        account.Known.AnnualPurchase = 0m;
        account.Known.LengthOfRelationship = 34;

        var review = Company.Engine.DecideAll([new DecisionRequest(account.Facts, account.Standing, Reviewed)]);
        var exit = Company.Engine.Onboarding.Delisting(review).Single();
        Company.Say($"{exit.Customer} is to be delisted: {exit.Reasons[0].TitleInWords("en")}");
        Review.Settle(account, exit.Decision);

        Company.Chapter(Reviewed, "what stays");
        foreach (var line in account.History.Entries)
            Company.Say($"{line.On:uuuu-MM-dd}  {(line.Tier is { } tier ? $"tier {tier}" : "delisted")}, approved by {string.Join(", ", line.ApprovedBy)}");
    }
}

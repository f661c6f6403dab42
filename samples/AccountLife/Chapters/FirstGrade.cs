using System;
using NodaTime;

namespace AccountLife.Chapters;

/// <summary>A grade is a proposal until the roles that it names have approved it.</summary>
internal static class FirstGrade
{
    private static readonly LocalDate Reviewed = new(2025, 7, 1);

    public static void Tell(Account account)
    {
        Company.Chapter(Reviewed, "the first grade");
        account.Known.AnnualPurchase = 96000m;
        account.Known.PaymentPunctuality = 0.94m;
        account.Known.LengthOfRelationship = 3;

        var decision = Company.Engine.Decide(account.Facts, account.Standing, Reviewed);
        Console.WriteLine(Company.Engine.Explain(decision));
        Review.Settle(account, decision);
    }
}

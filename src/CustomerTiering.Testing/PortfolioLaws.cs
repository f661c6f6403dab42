using System;
using CustomerTiering.Testing.Laws;
using CustomerTiering.Testing.Laws.Catalogue;
using CustomerTiering.Testing.Subjects;
using CustomerTiering.Wording;

namespace CustomerTiering.Testing;

/// <summary>
/// What holds for every way of ranking, classing and sharing a portfolio:
/// <c>PortfolioLaws.Of(PortfolioSubject.Of(engine)).Check(GradingSubject.Of(engine)).ThrowIfBroken()</c>.
/// </summary>
public static class PortfolioLaws
{
    /// <summary>Gives the laws on a subject.</summary>
    /// <param name="subject">What ranks, classes and shares.</param>
    /// <exception cref="ArgumentNullException">There is no subject.</exception>
    public static LawSet Of(PortfolioSubject subject)
    {
        Guard.NotNull(subject, nameof(subject));
        return new(
            RankingLaws.OrderDoesNotMatter(subject),
            RankingLaws.EqualValuesShareAClass(subject),
            RankingLaws.BetterIsNeverClassedLower(subject),
            RankingLaws.EqualsAreBestTogether(subject),
            RankingLaws.FrozenCutOffsAnswerAlike(subject),
            RankingLaws.SharesSumToTheWhole(subject));
    }
}

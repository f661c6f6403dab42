using System;
using System.Linq;
using CustomerTiering.Customers.Completeness;
using NodaTime;
using Xunit;

namespace CustomerTiering.Customers.Retention;

public sealed class RetentionReportTests
{
    private static readonly LocalDate AsOf = new(2026, 7, 1);

    [Fact]
    public void A_fact_exactly_as_old_as_a_limit_is_within_it()
    {
        Assert.Equal(RetentionVerdict.Keep, VerdictOn(AsOf.PlusMonths(-12)));
        Assert.Equal(RetentionVerdict.Review, VerdictOn(AsOf.PlusMonths(-12).PlusDays(-1)));
        Assert.Equal(RetentionVerdict.Review, VerdictOn(AsOf.PlusMonths(-24)));
        Assert.Equal(RetentionVerdict.Remove, VerdictOn(AsOf.PlusMonths(-24).PlusDays(-1)));
    }

    [Theory]
    [InlineData(Verification.Verified, RetentionVerdict.Keep)]
    [InlineData(Verification.NotStated, RetentionVerdict.Keep)]
    [InlineData(Verification.Unverified, RetentionVerdict.Review)]
    [InlineData(Verification.Refuted, RetentionVerdict.Review)]
    public void What_is_in_doubt_is_looked_at_again(Verification verification, RetentionVerdict expected)
        => Assert.Equal(expected, Of(new FactProvenance(observedOn: AsOf, verification: verification), Group(12, 24)).Facts.Single().Verdict);

    [Fact]
    public void What_has_no_day_is_looked_at_again_and_never_removed() => Assert.Equal(RetentionVerdict.Review, Of(new FactProvenance("an old card"), Group(12, 24)).Facts.Single().Verdict);

    [Fact]
    public void Where_groups_differ_the_one_that_keeps_it_longest_counts()
        => Assert.Equal(RetentionVerdict.Keep, Of(new FactProvenance(observedOn: AsOf.PlusMonths(-30)), Group(12, 24, "a"), Group(36, null, "b")).Facts.Single().Verdict);

    [Fact]
    public void What_is_unknown_is_not_judged() => Assert.Empty(RetentionReport.Of(new CustomerFactsBuilder { Id = "C1" }.Build(), [Group(12, 24)], AsOf).Facts);

    [Fact]
    public void A_removal_that_comes_before_the_age_limit_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(static () => Group(12, 12));

    [Fact]
    public void Facts_are_given_by_what_becomes_of_them()
    {
        var report = Of(new FactProvenance(observedOn: AsOf.PlusMonths(-13)), Group(12, 24));
        Assert.Equal([Indicators.Region], report.With(RetentionVerdict.Review));
        Assert.Empty(report.With(RetentionVerdict.Remove));
    }

    private static RetentionVerdict VerdictOn(LocalDate observed) => Of(new FactProvenance(observedOn: observed), Group(12, 24)).Facts.Single().Verdict;

    private static RetentionReport Of(FactProvenance provenance, params FactGroup[] groups)
        => RetentionReport.Of(new CustomerFactsBuilder { Id = "C1", Region = "north" }.From(Indicators.Region, provenance).Build(), groups, AsOf);

    private static FactGroup Group(int? maxAge, int? removal, string id = "card") => new(id, [Indicators.Region], maxAgeMonths: maxAge, removeAfterMonths: removal);
}

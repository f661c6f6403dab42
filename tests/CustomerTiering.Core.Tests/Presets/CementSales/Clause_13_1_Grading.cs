using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>Once a year at the start of the year customers are assessed and graded; the unqualified are delisted.</summary>
public class Clause_13_1_Grading
{
    [Theory]
    [InlineData("ordinary", "Promote premium")]
    [InlineData("premium", "Hold premium")]
    [InlineData(null, "Place premium")]
    public void Grades_by_the_latest_assessment(string? tier, string expected) => Assert.Equal(expected, Told(CementSales.Grade(tier, CementSales.Premium)));

    [Fact]
    public void Lowers_who_is_no_longer_premium() => Assert.Equal("Demote ordinary", Told(CementSales.Grade("premium", CementSales.Ordinary)));

    [Theory]
    [InlineData("premium")]
    [InlineData("ordinary")]
    [InlineData("weak")]
    public void Delists_a_customer_that_is_found_unqualified_once_the_head_of_marketing_approves(string tier)
    {
        var decision = CementSales.Grade(tier, CementSales.Weak);

        Assert.Equal(ChangeKind.Exit, decision.Change);
        Assert.Equal(["marketing-head"], decision.Approvers);
        Assert.Contains(decision.Rules, static r => r.Rule.Id == "delist-unqualified" && r.Rule.Clause == "13.1");
    }

    [Fact]
    public void Delists_nobody_who_is_graded_for_the_first_time() => Assert.Equal("Place weak", Told(CementSales.Grade(null, CementSales.Weak)));

    [Fact]
    public void Delists_nobody_of_whom_too_little_is_known()
    {
        var facts = CementSales.Weak;
        facts.PaymentPunctuality = null;
        facts.PurchaseFrequency = null;

        Assert.Equal("Hold ordinary", Told(CementSales.Grade("ordinary", facts)));
    }

    [Fact]
    public void Lowers_and_does_not_delist_whoever_is_not_known_in_all()
    {
        var facts = CementSales.Weak;
        facts.PurchaseFrequency = null;

        Assert.Equal("Demote weak", Told(CementSales.Grade("ordinary", facts)));
    }

    [Fact]
    public void Lists_whom_it_recommends_to_delist()
    {
        var results = CementSales.Engine.DecideAll(
        [
            new DecisionRequest(CementSales.Weak.Build(), Standing.Imported("ordinary", new LocalDate(2025, 1, 10)), CementSales.AsOf),
            new DecisionRequest(CementSales.Premium.Build(), Standing.Imported("ordinary", new LocalDate(2025, 1, 10)), CementSales.AsOf),
        ]);
        var recommended = Assert.Single(CementSales.Engine.Onboarding.Delisting(results));

        Assert.Equal("C1", recommended.Customer);
        Assert.Contains("delist-unqualified", recommended.Reasons.Select(static r => r.Rule.Id));
        Assert.Equal(["marketing-head"], recommended.Approvers);
    }

    [Theory]
    [InlineData(2025, 12, 31, 2026)]
    [InlineData(2026, 1, 1, 2026)]
    [InlineData(2026, 1, 2, 2027)]
    public void Reviews_once_a_year_at_the_start_of_the_year(int year, int month, int day, int expected)
        => Assert.Equal(new LocalDate(expected, 1, 1), CementSales.Engine.Onboarding.Policy.Calendar!.NextFrom(new LocalDate(year, month, day)));

    [Fact]
    public void Names_who_was_left_out_of_a_years_review()
    {
        var calendar = CementSales.Engine.Onboarding.Policy.Calendar!;
        var (since, day) = (new LocalDate(2024, 6, 1), new LocalDate(2026, 3, 1));

        Assert.True(calendar.IsOverdue(new LocalDate(2025, 1, 10), since, day));
        Assert.False(calendar.IsOverdue(new LocalDate(2026, 1, 10), since, day));
        Assert.False(calendar.IsOverdue(null, new LocalDate(2026, 1, 2), day));
        Assert.False(calendar.IsOverdue(new LocalDate(2025, 1, 10), since, new LocalDate(2026, 1, 31)));
        Assert.True(calendar.IsOverdue(new LocalDate(2025, 1, 10), since, new LocalDate(2026, 2, 1)));
    }

    private static string Told(Decision decision) => $"{decision.Change} {decision.ProposedTier?.Code}".TrimEnd();
}

using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Customers.Completeness;
using CustomerTiering.Portfolio.Coverage;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>The file holds name, qualifications, credit and relation to us, and is revised when facts change.</summary>
public class Clause_9_Portfolio
{
    [Fact]
    public void Names_what_the_file_lacks()
    {
        var report = CompletenessReport.Of(CementSales.Premium.Build(), Presets.CementSales.FactGroups, CementSales.AsOf);

        Assert.Equal(["legal-name", "qualification", "qualification-days-left", "relation"], report.Groups.Single(static g => g.Group.Id == "file").Missing.Select(static k => k.Id));
    }

    [Theory]
    [InlineData(-1, "valid-qualification")]
    [InlineData(0, "renewal-of-qualification")]
    [InlineData(30, "renewal-of-qualification")]
    [InlineData(31, "")]
    [InlineData(null, "")]
    public void Names_a_qualification_that_has_expired_or_is_about_to(int? daysLeft, string missing)
    {
        var facts = new CustomerFactsBuilder { Id = "C1" };
        facts[CementSales.QualificationDaysLeft] = daysLeft;
        var standing = new StandingBuilder { Tier = "ordinary", Since = new LocalDate(2025, 1, 5), LastReviewOn = new LocalDate(2026, 1, 5), Owner = "li" }.Build();

        Assert.Equal(missing, string.Join(',', CementSales.Engine.Portfolio.Cover(new CoverageRequest(facts.Build(), standing, CementSales.AsOf, hasCarePlan: false)).Gaps.Select(static g => g.Missing)));
    }
}
